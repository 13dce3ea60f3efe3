import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './call.module.css';
import type { CallPart } from './call-fields.ts';
import type { CallerNames } from './use-caller-names.ts';

const ties = ['accessPointId', 'organisationId', 'duplicateOfId', 'loanId'] as const;

/** What the call is tied to, each taken away by its cross; nothing while it is tied to nothing. */
export function ChosenTies({ values, set, errorOf, names }: CallPart & { readonly names: CallerNames }) {
  const { t } = useTranslation('ticketCall');
  const { t: words } = useTranslation('tickets');
  const chosen = ties.filter((tie) => values[tie] !== '');
  if (chosen.length === 0) return null;
  return (
    <ul className={classes.chosen} aria-label={t('chosen')}>
      {chosen.map((tie) => {
        const error = errorOf(tie);
        return (
          <li key={tie}>
            <span className={classes.quiet}>{words(`fields.${tie}`)}</span>
            <strong>{names[tie]}</strong>
            <CloseButton
              size="xs"
              aria-label={t('remove', { name: names[tie] })}
              onClick={() => set({ [tie]: '' })}
            />
            {error !== null && <span className={classes.error}>{error}</span>}
          </li>
        );
      })}
    </ul>
  );
}
