import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import record from '#renderer/entity-ui/record-page.module.css';
import classes from '#renderer/features/items/items.module.css';
import { itemTables } from '#renderer/features/items/use-item-row.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { LotRow } from '#shared/domain/lot/lot-row.ts';
import { euroText } from '#shared/messages/euro-text.ts';

type Props = {
  readonly onOpen: (lotId: string) => void;
  readonly onCreate: () => void;
  readonly onBack: () => void;
};

/** `/materiel/lots`: the lots of the register, and how many of their items are still to be shared out. */
export function LotsScreen({ onOpen, onCreate, onBack }: Props) {
  const { t } = useTranslation('items');
  const read = useCallback((api: RegisterApi) => api.lotRows(), []);
  const lots = useRegisterQuery(read, itemTables);
  return (
    <div className={classes.screen}>
      <Anchor component="button" type="button" size="sm" className={record.back ?? ''} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      <header className={classes.head}>
        <div>
          <h1>{t('lots.title')}</h1>
          <p className={classes.intro}>{t('lots.intro')}</p>
        </div>
        <Button onClick={onCreate}>{t('lots.create')}</Button>
      </header>
      {lots?.length === 0 && <p className={classes.quiet}>{t('lots.empty')}</p>}
      {lots !== undefined && lots.length > 0 && <LotTable lots={lots} onOpen={onOpen} />}
    </div>
  );
}

function LotTable({ lots, onOpen }: { readonly lots: readonly LotRow[]; readonly onOpen: Props['onOpen'] }) {
  const { t, i18n } = useTranslation('items');
  const number = (count: number) => count.toLocaleString(i18n.language);
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('lots.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lots.lot')}</th>
            <th scope="col">{t('lots.receivedOn')}</th>
            <th scope="col">{t('lots.origin')}</th>
            <th scope="col">{t('lots.donor')}</th>
            <th scope="col" className={classes.number}>
              {t('lots.items')}
            </th>
            <th scope="col" className={classes.number}>
              {t('lots.placed')}
            </th>
            <th scope="col" className={classes.number}>
              {t('lots.unplaced')}
            </th>
            <th scope="col" className={classes.number}>
              {t('lots.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lots.map((lot) => (
            <tr key={lot.id}>
              <th scope="row">
                <Anchor component="button" type="button" ta="start" onClick={() => onOpen(lot.id)}>
                  {lot.name}
                </Anchor>
              </th>
              <td>{lot.receivedOn !== null && dayText(lot.receivedOn)}</td>
              <td>{lot.origin !== null && t(`origins.${lot.origin}`)}</td>
              <td>{lot.donorName}</td>
              <td className={classes.number}>
                {number(lot.items)}
                {lot.items > lot.inStock && (
                  <span className={classes.under}>
                    {t('lots.retired', { count: lot.items - lot.inStock })}
                  </span>
                )}
              </td>
              <td className={classes.number}>{number(lot.atLoanPoints + lot.allotted)}</td>
              <td className={classes.number}>
                <span className={lot.unplaced > 0 ? classes.warn : undefined}>{number(lot.unplaced)}</span>
              </td>
              <td className={classes.number}>
                <LotValue lot={lot} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Sum of the values that are known; told where some are not. */
export function LotValue({ lot: { value, withoutValue, inStock } }: { readonly lot: LotRow }) {
  const { t, i18n } = useTranslation('items');
  const { t: list } = useTranslation('recordList');
  if (inStock === 0) return null;
  if (withoutValue === inStock) return list('missing');
  return (
    <>
      {euroText(value, i18n.language)}
      {withoutValue > 0 && (
        <span className={classes.under}>{t('lots.withoutValue', { count: withoutValue })}</span>
      )}
    </>
  );
}
