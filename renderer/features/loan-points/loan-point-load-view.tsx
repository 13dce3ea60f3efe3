import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import classes from './loan-points.module.css';

/** How busy a loan point is today, in figures. */
export function LoanPointLoadView({ loanPointId }: { readonly loanPointId: string }) {
  const { t, i18n } = useTranslation('loanPoints');
  const read = useCallback((api: RegisterApi) => api.loanPointLoad(loanPointId), [loanPointId]);
  const load = useRegisterQuery(read, ['loanPoint', 'item', 'kit', 'loan', 'loanLine', 'maintenance']);
  if (load === undefined || load === null) return null;
  const figures = [
    { label: t('fields.items'), value: load.items, warns: false },
    { label: t('fields.kits'), value: load.kits, warns: false },
    { label: t('fields.out'), value: load.out, warns: false },
    { label: t('fields.maintenance'), value: load.inMaintenance, warns: false },
    { label: t('fields.running'), value: load.running, warns: false },
    { label: t('fields.overdue'), value: load.overdue, warns: load.overdue > 0 },
    { label: t('fields.ofMonth'), value: load.ofMonth, warns: false },
  ];
  return (
    <>
      <dl className={classes.load}>
        {figures.map(({ label, value, warns }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-warn={warns || undefined}>{value.toLocaleString(i18n.language)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.loadHelp}>{t('page.loadHelp')}</p>
    </>
  );
}
