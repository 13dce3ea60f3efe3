import type { TFunction } from 'i18next';
import type {
  PrintedCell,
  PrintedColumn,
  PrintedItem,
  PrintedRow,
} from '#renderer/documents/printed-item.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { plainCell } from './lent-table.ts';
import { type ValueGroup, type ValueGrouping, type ValueRow, type Worth, worthOfRows } from './value-rows.ts';

/** What the list of values is worded with. */
export type ValueWords = {
  readonly t: TFunction<'equipmentPapers'>;
  readonly items: TFunction<'items'>;
  /** `fr` or `en`. */
  readonly language: string;
  readonly categoryName: (code: string) => string;
  readonly loanPointName: (id: string) => string;
};

/** Name of a group of the list. */
export function groupName(key: string | null, grouping: ValueGrouping, words: ValueWords): string {
  if (key === null) return words.t('values.noLoanPoint');
  return grouping === 'loanPoint' ? words.loanPointName(key) : words.categoryName(key);
}

/** The list of values as it prints: a table a group with its total, then the groups side by side. */
export function valueItems(
  groups: readonly ValueGroup[],
  grouping: ValueGrouping,
  day: Day,
  words: ValueWords,
): readonly PrintedItem[] {
  const { t, language } = words;
  return [
    {
      kind: 'title',
      key: 'title',
      text: t('values.title'),
      lines: [t('values.stock', { day: dayInWords(day, language) })],
    },
    ...groups.flatMap(({ key, rows, worth }): readonly PrintedItem[] => {
      const name = groupName(key, grouping, words);
      return [
        { kind: 'heading', key: `group-${key}`, text: name, startsPage: false },
        {
          kind: 'table',
          key: `table-${key}`,
          caption: name,
          columns: columnsOf(grouping, words),
          rows: [...rows.map((row) => rowOf(row, grouping, words)), totalRow(`total-${key}`, worth, words)],
        },
      ];
    }),
    ...(groups.length > 1 ? summary(groups, grouping, words) : []),
  ];
}

function columnsOf(grouping: ValueGrouping, { t }: ValueWords): readonly PrintedColumn[] {
  const other = grouping === 'loanPoint' ? 'category' : 'loanPoint';
  return [
    { title: t('values.columns.number'), share: 17 },
    { title: t('values.columns.name'), share: 26 },
    { title: t(`values.columns.${other}`), share: 17 },
    { title: t('values.columns.acquiredOn'), share: 11 },
    { title: t('values.columns.quantity'), share: 6, align: 'end' },
    { title: t('values.columns.unit'), share: 12, align: 'end' },
    { title: t('values.columns.total'), share: 11, align: 'end' },
  ];
}

function rowOf(row: ValueRow, grouping: ValueGrouping, words: ValueWords): PrintedRow {
  const { t, language } = words;
  const missing = t('values.missing');
  const place =
    grouping === 'loanPoint'
      ? words.categoryName(row.category)
      : groupName(row.loanPointId, 'loanPoint', words);
  return {
    key: row.id,
    cells: [
      { lines: [row.inventoryNumber], strong: true },
      plainCell(row.name),
      plainCell(place),
      plainCell(row.acquiredOn === null ? missing : dayText(row.acquiredOn)),
      plainCell(new Intl.NumberFormat(language).format(row.quantity)),
      plainCell(row.value === null ? missing : euroText(row.value, language)),
      plainCell(row.total === null ? missing : euroText(row.total, language)),
    ],
  };
}

function totalRow(key: string, worth: Worth, words: ValueWords): PrintedRow {
  const { t, language } = words;
  return {
    key,
    total: true,
    cells: [
      plainCell(t(worth.unknown === 0 ? 'values.total' : 'values.totalKnown')),
      unknownCell(worth, words),
      plainCell(),
      plainCell(),
      plainCell(new Intl.NumberFormat(language).format(worth.objects)),
      plainCell(),
      plainCell(euroText(worth.cents, language)),
    ],
  };
}

function unknownCell({ unknown }: Worth, { t }: ValueWords): PrintedCell {
  return unknown === 0 ? plainCell() : plainCell(t('values.unknown', { count: unknown }));
}

function summary(
  groups: readonly ValueGroup[],
  grouping: ValueGrouping,
  words: ValueWords,
): readonly PrintedItem[] {
  const { t, language } = words;
  const whole = worthOfRows(groups.flatMap(({ rows }) => rows));
  const cells = (name: string, worth: Worth): readonly PrintedCell[] => [
    plainCell(name),
    unknownCell(worth, words),
    plainCell(new Intl.NumberFormat(language).format(worth.objects)),
    plainCell(euroText(worth.cents, language)),
  ];
  return [
    { kind: 'heading', key: 'summary', text: t('values.summary'), startsPage: false },
    {
      kind: 'table',
      key: 'summary-table',
      caption: t('values.summary'),
      columns: [
        { title: t(`values.groupings.${grouping}`), share: 40 },
        { title: t('values.columns.remark'), share: 32 },
        { title: t('values.columns.quantity'), share: 10, align: 'end' },
        { title: t('values.columns.total'), share: 18, align: 'end' },
      ],
      rows: [
        ...groups.map(({ key, worth }) => ({
          key: `summary-${key}`,
          cells: cells(groupName(key, grouping, words), worth),
        })),
        { key: 'summary-total', total: true, cells: cells(t('values.grandTotal'), whole) },
      ],
    },
  ];
}
