import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { KitStateBadge } from '#renderer/entity-ui/kit-state-badge.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import record from '#renderer/entity-ui/record-page.module.css';
import classes from '#renderer/features/items/items.module.css';
import { itemTables } from '#renderer/features/items/use-item-row.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { KitRow, MissingPart } from '#shared/domain/kit/kit-row.ts';
import { euroText } from '#shared/messages/euro-text.ts';

type Props = {
  readonly onOpen: (kitId: string) => void;
  readonly onCreate: () => void;
  readonly onBack: () => void;
};

/** `/materiel/malles`: the kits of the register, by loan point, and what each lacks. */
export function KitsScreen({ onOpen, onCreate, onBack }: Props) {
  const { t } = useTranslation('items');
  const [loanPointId, setLoanPointId] = useState('');
  const read = useCallback(
    (api: RegisterApi) => api.kitsOf(loanPointId === '' ? null : loanPointId),
    [loanPointId],
  );
  const kits = useRegisterQuery(read, itemTables);
  return (
    <div className={classes.screen}>
      <Anchor component="button" type="button" size="sm" className={record.back ?? ''} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      <header className={classes.head}>
        <div>
          <h1>{t('kits.title')}</h1>
          <p className={classes.intro}>{t('kits.intro')}</p>
        </div>
        <Button onClick={onCreate}>{t('kits.create')}</Button>
      </header>
      <div className={classes.tools}>
        <LoanPointPicker
          id="kits-loan-point"
          label={t('kits.filter')}
          description={null}
          error={null}
          placeholder={t('kits.all')}
          size="xs"
          value={loanPointId}
          onChange={setLoanPointId}
        />
      </div>
      {kits?.length === 0 && (
        <p className={classes.quiet}>{t(loanPointId === '' ? 'kits.empty' : 'kits.nothingHere')}</p>
      )}
      {kits !== undefined && kits.length > 0 && <KitTable kits={kits} onOpen={onOpen} />}
    </div>
  );
}

type TableProps = { readonly kits: readonly KitRow[]; readonly onOpen: (kitId: string) => void };

/** Kits, a line each: state, loan point, parts, what is missing, who has it, value. */
export function KitTable({ kits, onOpen }: TableProps) {
  const { t, i18n } = useTranslation('items');
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('kits.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kits.kit')}</th>
            <th scope="col">{t('kits.situation')}</th>
            <th scope="col">{t('kits.loanPoint')}</th>
            <th scope="col" className={classes.number}>
              {t('kits.parts')}
            </th>
            <th scope="col">{t('kits.missing')}</th>
            <th scope="col">{t('kits.out')}</th>
            <th scope="col" className={classes.number}>
              {t('kits.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {kits.map((kit) => (
            <tr key={kit.id}>
              <th scope="row">
                <Anchor component="button" type="button" ta="start" onClick={() => onOpen(kit.id)}>
                  {kit.name}
                </Anchor>
                {kit.inventoryNumber !== null && <span className={classes.under}>{kit.inventoryNumber}</span>}
              </th>
              <td>
                <KitStateBadge situation={kit.situation} />
              </td>
              <td>{kit.loanPointName ?? <span className={classes.quiet}>{t('page.nobody')}</span>}</td>
              <td className={classes.number}>{kit.parts.toLocaleString(i18n.language)}</td>
              <td>{kit.missing.map((part) => missingText(part, t)).join(', ')}</td>
              <td>
                {kit.out !== null &&
                  t('kits.outWith', { name: kit.out.borrower, date: dayText(kit.out.due) })}
              </td>
              <td className={classes.number}>
                <KitValue kit={kit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Sum of the values that are known; told where some are not. */
export function KitValue({ kit: { value, withoutValue, parts } }: { readonly kit: KitRow }) {
  const { t, i18n } = useTranslation('items');
  const { t: list } = useTranslation('recordList');
  if (parts === 0) return null;
  if (withoutValue === parts) return list('missing');
  return (
    <>
      {euroText(value, i18n.language)}
      {withoutValue > 0 && (
        <span className={classes.under}>{t('kits.withoutValue', { count: withoutValue })}</span>
      )}
    </>
  );
}

/** A part that is not there, with why. */
export function missingText({ name, why, essential }: MissingPart, t: TFunction<'items'>): string {
  const values = { name, why: t(`kits.why.${why}`) };
  return essential ? t('kits.missingEssential', values) : t('kits.missingPart', values);
}
