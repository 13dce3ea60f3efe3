import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import classes from './inventory.module.css';
import { findingDetail } from './inventory-rows.ts';

/** The differences that were settled, and how; nothing where there is none. */
export function FindingTable({ sheet }: { readonly sheet: InventorySheet }) {
  const { t } = useTranslation('loanPoints');
  const { inventory, findingNames } = sheet;
  if (inventory.findings.length === 0)
    return inventory.closedOn === null ? null : (
      <p className={classes.quiet}>{t('inventory.differences.none')}</p>
    );
  return (
    <section className={classes.kind} aria-labelledby="settled-differences">
      <h2 id="settled-differences">
        {t('inventory.differences.done')} ({inventory.findings.length})
      </h2>
      <table className={classes.table} aria-labelledby="settled-differences">
        <thead>
          <tr>
            <th scope="col">{t('inventory.differences.what')}</th>
            <th scope="col">{t('inventory.differences.detail')}</th>
            <th scope="col">{t('inventory.differences.act')}</th>
          </tr>
        </thead>
        <tbody>
          {inventory.findings.map((finding) => (
            <tr key={finding.id}>
              <th scope="row">{findingNames[finding.itemId ?? ''] ?? finding.code}</th>
              <td>{findingDetail(finding, t)}</td>
              <td>
                {t(`inventory.done.${finding.act}`)}
                <small>{t('inventory.differences.doneOn', { date: dayText(finding.on) })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
