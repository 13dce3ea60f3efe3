import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { type Fact, FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { ItemTable } from '#renderer/features/items/item-table.tsx';
import classes from '#renderer/features/items/items.module.css';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import type { Lot } from '#shared/domain/lot/lot.ts';
import type { LotRow } from '#shared/domain/lot/lot-row.ts';
import { LotValue } from './lots-screen.tsx';

type Props = {
  readonly lot: Lot;
  readonly row: LotRow;
  readonly items: readonly ItemRow[];
  readonly onOpenItem: (itemId: string) => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
};

/** What is known of a lot, who holds how many of its items, and the items. */
export function LotContent({ lot, row, items, onOpenItem, onOpenOrganisation }: Props) {
  const { t } = useTranslation('items');
  const { donorId } = lot;
  const fact = (label: string, content: ReactNode): Fact => ({ label, content, wide: false });
  const holderName = ({ placeName, loanPointName }: ItemRow): string =>
    placeName ?? loanPointName ?? t('lots.unplaced');
  return (
    <>
      <FactSectionView
        title={t('lots.sections.lot')}
        facts={[
          fact(t('lots.receivedOn'), lot.receivedOn === null ? null : dayText(lot.receivedOn)),
          fact(t('lots.origin'), lot.origin === null ? null : t(`origins.${lot.origin}`)),
          fact(
            t('lots.donor'),
            donorId === null ? null : (
              <Anchor component="button" type="button" ta="start" onClick={() => onOpenOrganisation(donorId)}>
                {row.donorName}
              </Anchor>
            ),
          ),
          fact(t('lots.funding'), lot.funding),
          fact(t('lots.value'), row.inStock === 0 ? null : <LotValue lot={row} />),
          { label: t('lots.notes'), content: lot.notes, wide: true },
        ]}
      />
      <RecordSection title={t('lots.whereTitle')}>
        <HolderTable items={items} holderName={holderName} />
      </RecordSection>
      <RecordSection title={t('lots.items')}>
        {items.length === 0 ? (
          <p className={classes.quiet}>{t('lots.noItems')}</p>
        ) : (
          <ItemTable
            items={items}
            onOpen={onOpenItem}
            where={{ title: t('table.where'), text: holderName }}
          />
        )}
      </RecordSection>
    </>
  );
}

/** Who holds how many of the items in stock, the most first. */
function HolderTable({
  items,
  holderName,
}: {
  readonly items: readonly ItemRow[];
  readonly holderName: (row: ItemRow) => string;
}) {
  const { t, i18n } = useTranslation('items');
  const inStock = items.filter(({ state }) => state !== 'retired');
  if (inStock.length === 0) return <p className={classes.quiet}>{t('lots.noItems')}</p>;
  const counts = new Map<string, number>();
  for (const row of inStock) counts.set(holderName(row), (counts.get(holderName(row)) ?? 0) + 1);
  return (
    <table className={classes.holders}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('lots.whereHolder')}</th>
          <th scope="col">{t('lots.items')}</th>
        </tr>
      </thead>
      <tbody>
        {[...counts]
          .sort((a, b) => b[1] - a[1])
          .map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count.toLocaleString(i18n.language)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
