import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MomentInput } from '#renderer/entity-ui/moment-input.tsx';
import classes from '#renderer/features/tickets/tickets.module.css';
import type { ActForm } from './use-act-form.ts';

/** When an act happened: now, or at a time that is typed. */
export function WhenFields({ form: { values, set, error } }: { readonly form: ActForm }) {
  const { t } = useTranslation('ticketPage');
  return (
    <div className={classes.when}>
      <div>
        <p className={classes.label} aria-hidden>
          {t('acts.when')}
        </p>
        <SegmentedControl
          aria-label={t('acts.when')}
          value={values.when}
          data={[
            { value: 'now', label: t('acts.now') },
            { value: 'earlier', label: t('acts.earlier') },
          ]}
          onChange={(when) => set({ when: when === 'earlier' ? 'earlier' : 'now' })}
        />
      </div>
      {values.when === 'earlier' && (
        <MomentInput
          id="act-at"
          label={t('acts.at')}
          required
          value={values}
          error={error('at')}
          onChange={({ day, time }) => set({ day, time })}
        />
      )}
    </div>
  );
}
