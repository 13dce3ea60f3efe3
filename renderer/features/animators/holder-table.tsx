import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { SkillHolder } from '#shared/domain/animator/who-can-pass-on.ts';
import classes from './animators.module.css';
import { nearnessText } from './nearness-text.ts';
import { SkillConditions, skillStateText } from './skill-conditions.tsx';

type Props = {
  readonly holders: readonly SkillHolder[];
  /** Whether a spot was given: how near each is is told. */
  readonly near: boolean;
  readonly onOpenAnimator: (animatorId: string) => void;
};

/** Who has a skill: the three conditions, where, whose employee, how to call. */
export function HolderTable({ holders, near, onOpenAnimator }: Props) {
  const { t, i18n } = useTranslation('animators');
  const employers = useEmployerNames(holders);
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('passOn.columns.name')}</th>
            <th scope="col">{t('passOn.columns.state')}</th>
            <th scope="col">{t('passOn.columns.near')}</th>
            <th scope="col">{t('passOn.columns.employer')}</th>
            <th scope="col">{t('passOn.columns.phone')}</th>
          </tr>
        </thead>
        <tbody>
          {holders.map((holder) => (
            <tr key={holder.animatorId}>
              <th scope="row">
                <Anchor
                  component="button"
                  type="button"
                  ta="start"
                  fw={600}
                  onClick={() => onOpenAnimator(holder.animatorId)}
                >
                  {holder.name}
                </Anchor>
              </th>
              <td>
                <span className={holder.state.kind === 'yes' ? classes.name : undefined}>
                  {skillStateText(holder.state, t)}
                </span>
                <SkillConditions skill={holder.skill} />
              </td>
              <td>
                {near && nearnessText(holder.nearness, t, i18n.language)}
                {near && holder.communeName !== null && <br />}
                {holder.communeName !== null && <span className={classes.quiet}>{holder.communeName}</span>}
              </td>
              <td>{employers.get(holder.employerId ?? '') ?? ''}</td>
              <td className={classes.number}>{holder.phone === null ? '' : readableNumber(holder.phone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useEmployerNames(holders: readonly SkillHolder[]): ReadonlyMap<string, string> {
  const { database } = useRegister();
  const names = useLiveQuery(async () => {
    const ids = [...new Set(holders.flatMap(({ employerId }) => employerId ?? []))];
    const rows = await database.organisations.bulkGet(ids);
    return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.name] as const])));
  }, [database, holders]);
  return names ?? new Map();
}
