import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '#renderer/components/table/data-list.tsx';
import { useCategoryName } from '#renderer/entity-ui/use-category-name.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { InventoryLine } from '#shared/domain/inventory/inventory-line.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import classes from './inventory.module.css';
import { type LineRow, useCountColumns } from './use-count-columns.tsx';
import type { useInventoryActs } from './use-inventory-acts.ts';
import { useTicks } from './use-ticks.ts';

type Props = {
  readonly sheet: InventorySheet;
  /** Asks for the quantity and the condition of an item. */
  readonly onEnter: (itemId: string) => void;
  readonly run: ReturnType<typeof useInventoryActs>['run'];
};

const shows = ['all', 'toSee', 'seen', 'out'] as const;
type Show = (typeof shows)[number];

/** The items of the loan point: Space or the box ticks what is seen, Enter opens its quantity and condition. */
export function CountList({ sheet, onEnter, run }: Props) {
  const { t } = useTranslation('loanPoints');
  const { api } = useRegister();
  const categoryName = useCategoryName();
  const [show, setShow] = useState<Show>('all');
  const [search, setSearch] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const { inventory, lines } = sheet;
  const isOpen = inventory.closedOn === null;
  const shown = useMemo(() => {
    const words = foldedWords(search);
    return lines.filter((line) => isShown(line, show) && hasWords(line, words));
  }, [lines, show, search]);
  const ids = useMemo(() => shown.map(({ itemId }) => itemId), [shown]);
  const byId = useMemo(() => new Map(lines.map((line) => [line.itemId, line])), [lines]);
  const ticks = useTicks({ inventoryId: inventory.id, ids, lineOf: (id) => byId.get(id), onEnter, run });
  const rows = useMemo(
    () => ({
      rowOf: (id: string): LineRow | undefined => {
        const line = byId.get(id);
        return line === undefined
          ? undefined
          : { id, line, categoryName: categoryName(line.category), isOpen };
      },
      show: () => undefined,
      refresh: () => undefined,
    }),
    [byId, categoryName, isOpen],
  );
  const columns = useCountColumns();
  const toTick = shown.filter(
    ({ count, expected, tracking }) => count === null && expected > 0 && tracking === 'unique',
  );
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('inventory.show.label')}
          value={show}
          onChange={(next) => setShow(shows.find((known) => known === next) ?? 'all')}
          data={shows.map((value) => ({
            value,
            label: `${t(`inventory.show.${value}`)} (${lines.filter((line) => isShown(line, value)).length})`,
          }))}
        />
        <TextInput
          size="xs"
          type="search"
          className={classes.search ?? ''}
          aria-label={t('inventory.search')}
          placeholder={t('inventory.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {isOpen && toTick.length > 0 && (
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              void run(
                () =>
                  api.countItems(
                    inventory.id,
                    toTick.map(({ itemId }) => ({ itemId, quantity: 1, condition: null, note: null })),
                  ),
                t('inventory.tickedAll', { count: toTick.length }),
              )
            }
          >
            {t('inventory.tickAll')}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={classes.quiet}>{t(lines.length === 0 ? 'inventory.nothing' : 'inventory.noMatch')}</p>
      ) : (
        <div className={classes.list} data-scanned={isOpen || undefined}>
          <DataList
            label={t('inventory.list')}
            ids={ids}
            rows={rows}
            columns={columns}
            sorts={[]}
            onSorts={() => undefined}
            rankLabel={String}
            selection={isOpen ? ticks : null}
            selectLabel={(row) => t('inventory.tick', { name: row === undefined ? '' : lineName(row.line) })}
            selectAllLabel={t('inventory.tickAll')}
            onOpen={(id) => {
              setActiveId(id);
              onEnter(id);
            }}
            activeId={activeId}
            onActive={setActiveId}
            initialScroll={0}
            onScroll={() => undefined}
          />
        </div>
      )}
    </>
  );
}

function lineName({ inventoryNumber, name }: InventoryLine): string {
  return `${inventoryNumber} ${name}`;
}

function isShown({ count, expected }: InventoryLine, show: Show): boolean {
  if (show === 'all') return true;
  if (show === 'seen') return count !== null;
  return show === 'toSee' ? count === null && expected > 0 : count === null && expected === 0;
}

function hasWords(
  { inventoryNumber, name, serial, kitName }: InventoryLine,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const own = foldedWords([inventoryNumber, name, serial, kitName].join(' '));
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
