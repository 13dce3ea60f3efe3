import type { Day } from '#shared/domain/calendar/day.ts';
import { type FollowUpInput, followUpInputSchema } from '#shared/domain/follow-up/follow-up.ts';
import { latestFirst, pendingFollowUps } from '#shared/domain/follow-up/follow-up-agenda.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { subjectOf } from '#shared/domain/record/subject.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

/**
 * Notes a contact with several places as one act. A date planned with one of them that has come is thereby done. All or
 * none is written; `row` of a problem is the place's turn, 1 for the first.
 */
export async function logContacts(
  register: Register,
  inputs: readonly FollowUpInput[],
): Promise<Outcome<Written>> {
  const parsed = inputs.map((input) => followUpInputSchema.safeParse(input));
  const problems = parsed.flatMap((one, index): readonly Problem[] =>
    one.success ? [] : schemaProblems(one.error).map((problem) => ({ ...problem, row: index + 1 })),
  );
  if (problems.length > 0) return { ok: false, problems };
  const entries = parsed.flatMap((one) => (one.success ? [one.data] : []));
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const made = entries.map((entry) =>
        creationChange('followUp', act.newId(), entry, recordParts.followUp, act),
      );
      const day = new Map(entries.map((entry) => [entry.accessPointId ?? '', entry.day]));
      const known = await register.database.followUps
        .where('accessPointId')
        .anyOf([...day.keys()])
        .toArray();
      const done = pendingFollowUps(known).flatMap((one) => {
        const on = day.get(one.accessPointId ?? '');
        return on === undefined || one.nextOn > on
          ? []
          : editChanges('followUp', one, { nextDoneOn: on }, recordParts.followUp, act);
      });
      return accepted([...made, ...done]);
    },
  });
}

/** Sets when to be in touch with a place again; see {@link ReminderApi}. */
export function planContact(
  register: Register,
  placeId: string,
  nextOn: Day | null,
  today: Day,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const known = (
        await register.database.followUps.where('accessPointId').equals(placeId).toArray()
      ).filter(({ deletedAt }) => deletedAt === null);
      const [pending] = pendingFollowUps(known);
      const last = latestFirst(known)[0];
      // A date that was kept stays as it is told: another one hangs on a note of its own.
      const held = pending ?? (last?.nextOn === null ? last : undefined);
      if (held !== undefined)
        return accepted(
          editChanges('followUp', held, { nextOn, nextDoneOn: null }, recordParts.followUp, act),
        );
      if (nextOn === null) return accepted([]);
      const note: FollowUpInput = {
        ...subjectOf({ key: 'accessPointId', id: placeId }),
        kind: 'other',
        day: today,
        text: null,
        nextOn,
        nextDoneOn: null,
      };
      return accepted([creationChange('followUp', act.newId(), note, recordParts.followUp, act)]);
    },
  });
}
