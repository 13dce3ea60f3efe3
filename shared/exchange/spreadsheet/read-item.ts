import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import {
  type ItemInput,
  itemCategories,
  itemConditions,
  itemOrigins,
  VALUE_LIMIT,
} from '#shared/domain/item/item.ts';
import { readTypedEuros } from '#shared/domain/money/typed-euros.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { PlanningContext } from './planning-context.ts';
import { codeAmong, readCode } from './read-codes.ts';
import { readDayField, readItems, readName, readNotes, readNumber, readText } from './read-values.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { EquipmentNames } from './spreadsheet-plan.ts';
import { readCount } from './values/numbers.ts';

/** What a row tells of an item. */
export type ItemRowRead = {
  readonly ownId: string | null;
  readonly inventoryNumber: string | null;
  readonly name: string | null;
  readonly fields: Partial<ItemInput>;
  readonly noteLines: readonly string[];
};

/** Longest inventory number of a record. */
const NUMBER_LIMIT = 60;

/** Reads a row as an item; what is wrong is told in the reading. */
export function readItem(
  reading: SheetReading,
  context: PlanningContext,
  names: EquipmentNames,
): ItemRowRead {
  const inventoryNumber = readText(reading, 'inventoryNumber', NUMBER_LIMIT);
  const [brand, model, serial] = [
    readName(reading, 'brand'),
    readName(reading, 'model'),
    readName(reading, 'serial'),
  ];
  const category = readCategory(reading, context, names);
  const condition = codeAmong(itemConditions, readCode(reading, 'condition', context));
  const origin = codeAmong(itemOrigins, readCode(reading, 'origin', context));
  const acquiredOn = readDayField(reading, 'acquiredOn', 'first', context);
  const quantity = readNumber(reading, 'quantity', ({ text }) => readCount(text));
  const value = readValue(reading);
  const loanPointId = readLoanPoint(reading, names);
  const accessories = readItems(reading, 'accessories');
  const funding = readText(reading, 'funding');
  const name = readName(reading, 'name') ?? nameOf(brand, model);
  readNotes(reading);
  const counted = quantity !== null && quantity !== 1 && serial === null;
  if (quantity !== null && quantity !== 1 && serial !== null) {
    const given = reading.first('quantity');
    if (given !== null) reading.tell('spreadsheet/item-serial-and-quantity', given);
  }
  return {
    ownId: reading.first('ownId')?.text ?? null,
    inventoryNumber,
    name,
    fields: {
      ...(category === null ? {} : { category }),
      ...(counted ? { tracking: 'counted' as const, quantity } : {}),
      ...(brand === null ? {} : { brand }),
      ...(model === null ? {} : { model }),
      ...(serial === null ? {} : { serial }),
      ...(value === null ? {} : { value }),
      ...(acquiredOn === null ? {} : { acquiredOn }),
      ...(origin === null ? {} : { origin }),
      ...(funding === null ? {} : { funding }),
      ...(condition === null ? {} : { condition }),
      ...(loanPointId === null ? {} : { loanPointId }),
      ...(accessories.length === 0 ? {} : { accessories: [...accessories] }),
    },
    noteLines: reading.noteLines,
  };
}

function nameOf(brand: string | null, model: string | null): string | null {
  const name = [brand, model].filter((part) => part !== null).join(' ');
  return name === '' ? null : name.slice(0, NAME_LIMIT);
}

/** A category of the settings by its name, else one that every register has. */
function readCategory(
  reading: SheetReading,
  context: PlanningContext,
  { ownCategories }: EquipmentNames,
): string | null {
  const given = reading.first('category');
  const own = ownCategories.find(({ name }) => given !== null && foldText(name) === foldText(given.text));
  return own?.id ?? codeAmong(itemCategories, readCode(reading, 'category', context));
}

/** A sum in euros, as cents. A negative one is refused; what is no sum is left out, and told. */
function readValue(reading: SheetReading): number | null {
  const given = reading.first('value');
  if (given === null) return null;
  const read = readTypedEuros(given.text);
  if (read.kind === 'cents' && read.cents <= VALUE_LIMIT) return read.cents;
  if (read.kind === 'wrong' && read.reason === 'negative')
    reading.tell('spreadsheet/negative-value', given, {}, 'error');
  else if (read.kind !== 'empty') {
    reading.tell('spreadsheet/no-sum', given);
    reading.keep(given);
  }
  return null;
}

function readLoanPoint(reading: SheetReading, { loanPoints }: EquipmentNames): string | null {
  const given = reading.first('loanPoint');
  if (given === null) return null;
  const found = loanPoints.find(({ name }) => foldText(name) === foldText(given.text));
  if (found !== undefined) return found.id;
  reading.tell('spreadsheet/unknown-loan-point', given);
  reading.keep(given);
  return null;
}
