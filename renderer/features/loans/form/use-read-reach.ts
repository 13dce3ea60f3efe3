import { useRegister } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { BorrowerKind } from '#shared/domain/loan/loan-row.ts';

/** How a borrower is reached, as the fields of a form; only what is known. */
export type Reach = {
  readonly contactName?: string;
  readonly contactPhone?: string;
  readonly contactEmail?: string;
};

/** Gives a function that reads how a place, a structure or an animator is reached. */
export function useReadReach(): (kind: Exclude<BorrowerKind, 'person'>, id: string) => Promise<Reach> {
  const { database } = useRegister();
  return async (kind, id) => {
    if (kind === 'animator') {
      const animator = await database.animators.get(id);
      if (animator === undefined) return {};
      return { ...reachOf(animator.phone, animator.emails), contactName: animatorName(animator) };
    }
    const record =
      kind === 'place' ? await database.accessPoints.get(id) : await database.organisations.get(id);
    return record === undefined ? {} : reachOf(record.phone, record.emails);
  };
}

function reachOf(phone: string | null, emails: readonly string[]): Reach {
  const email = emails[0];
  return {
    ...(phone === null ? {} : { contactPhone: readableNumber(phone) }),
    ...(email === undefined ? {} : { contactEmail: email }),
  };
}
