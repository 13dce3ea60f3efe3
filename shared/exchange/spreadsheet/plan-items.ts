import { categoryLetters, nextInventoryNumbers, numberKey } from '#shared/domain/item/inventory-number.ts';
import type { Item, ItemInput } from '#shared/domain/item/item.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { notesWith } from '#shared/exchange/draft-to-place.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { changedFieldsOf, changesInText } from './field-patch.ts';
import type { PlanningContext } from './planning-context.ts';
import { type ItemRowRead, readItem } from './read-item.ts';
import { indexed, type Match, type RecordPlanner } from './record-planner.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';

/** How rows of a spreadsheet become items. A row without a number is given the next one of the register's pattern. */
export function makeItemPlanner(
  known: KnownRecords,
  context: PlanningContext,
): RecordPlanner<ItemRowRead, Item, ItemInput> {
  const { items, equipment } = known;
  const { today } = context.tools;
  const byId = new Map(items.map((item) => [item.id, item]));
  const byNumber = indexed(items, ({ inventoryNumber }) => [numberKey(inventoryNumber)]);
  const bySerial = indexed(items, ({ serial }) => (serial === null ? [] : [foldText(serial)]));
  const taken = [...items.map(({ inventoryNumber }) => inventoryNumber), ...equipment.kitNumbers];
  const keys = new Set(taken.map(numberKey));

  const find = ({ ownId, inventoryNumber, fields }: ItemRowRead): Match<Item> => {
    const own = ownId === null ? undefined : byId.get(ownId);
    if (own !== undefined) return { kind: 'one', record: own, by: 'ownId' };
    if (inventoryNumber !== null) {
      const numbered = byNumber(numberKey(inventoryNumber));
      return numbered === null
        ? { kind: 'none', near: serialOf(fields) }
        : { kind: 'one', record: numbered, by: 'inventoryNumber' };
    }
    const record = serialOf(fields);
    return record === null ? { kind: 'none', near: null } : { kind: 'one', record, by: 'serial' };
  };
  const serialOf = ({ serial }: Partial<ItemInput>): Item | null =>
    serial == null ? null : bySerial(foldText(serial));

  return {
    prepare: () => true,
    read: (reading) => readItem(reading, context, equipment),
    find,
    identityOf: ({ ownId, inventoryNumber }) =>
      inventoryNumber !== null
        ? { key: `n ${numberKey(inventoryNumber)}`, value: inventoryNumber }
        : ownId === null
          ? null
          : { key: `o ${ownId}`, value: ownId },
    lookOf: ({ fields }) => (fields.serial == null ? null : foldText(fields.serial)),
    nameOf: ({ name, inventoryNumber }) => name ?? inventoryNumber,
    communeOf: () => null,
    recordName,
    isSwapped: () => false,
    create: (row, reading) => {
      if (row.name === null) {
        reading.tell('spreadsheet/missing-name', { header: '', text: '' }, {}, 'error');
        return null;
      }
      const category = row.fields.category ?? 'other';
      const marks = {
        letters: categoryLetters(category, equipment.ownCategories),
        year: Number((row.fields.acquiredOn ?? today).slice(0, 4)),
      };
      const [next = ''] =
        row.inventoryNumber === null
          ? nextInventoryNumbers(equipment.inventoryPattern, marks, taken, 1)
          : [row.inventoryNumber];
      if (row.inventoryNumber !== null && keys.has(numberKey(next))) {
        reading.tell('spreadsheet/number-of-kit', { header: '', text: next }, {}, 'error');
        return null;
      }
      taken.push(next);
      keys.add(numberKey(next));
      return {
        ...emptyItem,
        ...row.fields,
        category,
        name: row.name,
        inventoryNumber: next,
        notes: row.noteLines.length === 0 ? null : row.noteLines.join('\n'),
      };
    },
    patch: (row, item, reading) => {
      const { loanPointId, tracking, quantity, ...fields } = row.fields;
      if (loanPointId != null && loanPointId !== item.loanPointId) {
        const given = reading.first('loanPoint');
        if (given !== null) reading.tell('spreadsheet/holder-kept', given);
      }
      const patch = changedFieldsOf<ItemInput>(
        {
          ...fields,
          ...(row.name === null ? {} : { name: row.name }),
          ...(item.tracking === 'counted' && quantity !== undefined ? { quantity } : {}),
        },
        item,
      );
      const notes = notesWith(item.notes, row.noteLines);
      if (notes !== item.notes) patch.notes = notes;
      return patch;
    },
    changes: (patch, item) =>
      changesInText(patch, item).filter(({ before, after }) => before !== null || after !== null),
  };
}

/** An item of which nothing is known. */
const emptyItem: Omit<ItemInput, 'inventoryNumber' | 'name' | 'category'> = {
  tracking: 'unique',
  quantity: 1,
  brand: null,
  model: null,
  serial: null,
  value: null,
  acquiredOn: null,
  origin: null,
  funderId: null,
  funding: null,
  lotId: null,
  condition: null,
  loanPointId: null,
  placeId: null,
  kitId: null,
  essentialToKit: false,
  preparationDays: 0,
  accessories: [],
  retiredOn: null,
  retiredReason: null,
  notes: null,
};
