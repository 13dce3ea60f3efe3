import { Checkbox } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { ItemPicker } from '#renderer/entity-ui/item-picker.tsx';
import { ItemStateBadge } from '#renderer/entity-ui/item-state-badge.tsx';
import classes from '#renderer/features/items/items.module.css';
import { itemTables } from '#renderer/features/items/use-item-row.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { KitValues } from './kit-values.ts';

type Parts = KitValues['parts'];

type Props = {
  readonly first: Parts;
  /** The kit that is edited: its own items are offered; null for a new one. */
  readonly kitId: string | null;
  readonly onChange: (parts: Parts) => void;
};

/** The items that a kit is made of, found one by one, and which of them it cannot leave without. */
export function KitPartsField({ first, kitId, onChange }: Props) {
  const { t } = useTranslation('items');
  const [parts, setParts] = useState(first);
  const ids = parts.map(({ itemId }) => itemId).join(' ');
  const read = useCallback((api: RegisterApi) => api.itemRows(ids === '' ? [] : ids.split(' ')), [ids]);
  const rows = useRegisterQuery(read, itemTables) ?? [];
  const change = (next: Parts): void => {
    setParts(next);
    onChange(next);
  };
  return (
    <div className={classes.parts}>
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t('kits.noParts')}</p>
      ) : (
        <div className={classes.scroller}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('table.number')}</th>
                <th scope="col">{t('kits.item')}</th>
                <th scope="col">{t('kits.state')}</th>
                <th scope="col" title={t('kits.essentialHelp')}>
                  {t('kits.essential')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{t('maintenance.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, inventoryNumber, state, loanPointName }) => (
                <tr key={id}>
                  <td className={classes.code}>{inventoryNumber}</td>
                  <th scope="row">
                    {name}
                    {loanPointName !== null && <span className={classes.under}>{loanPointName}</span>}
                  </th>
                  <td>
                    <ItemStateBadge state={state} />
                  </td>
                  <td>
                    <Checkbox
                      aria-label={t('kits.essentialNamed', { name })}
                      checked={parts.find(({ itemId }) => itemId === id)?.essential ?? false}
                      onChange={(event) => {
                        const essential = event.currentTarget.checked;
                        change(parts.map((part) => (part.itemId === id ? { ...part, essential } : part)));
                      }}
                    />
                  </td>
                  <td>
                    <RemoveRow
                      label={t('kits.removePart', { name })}
                      last={false}
                      onRemove={() => change(parts.filter(({ itemId }) => itemId !== id))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ItemPicker
        id="kit-part"
        label={t('kits.addPart')}
        description={`${t('kits.addPartHelp')} ${t('kits.essentialHelp')}`}
        error={null}
        value=""
        onChange={(itemId) => {
          if (itemId !== '') change([...parts, { itemId, essential: false }]);
        }}
        offers={(row) =>
          row.state !== 'retired' &&
          row.placeId === null &&
          (row.kitId === null || row.kitId === kitId) &&
          !parts.some(({ itemId }) => itemId === row.id)
        }
      />
    </div>
  );
}
