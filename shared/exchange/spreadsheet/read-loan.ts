import { type ItemCondition, itemConditions, VALUE_LIMIT } from '#shared/domain/item/item.ts';
import type { LoanInput } from '#shared/domain/loan/loan.ts';
import { readTypedEuros } from '#shared/domain/money/typed-euros.ts';
import { z } from '#shared/schema.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { FindBorrowers } from './loan-borrowers.ts';
import type { FindThings, LentThing } from './loan-things.ts';
import type { PlanningContext } from './planning-context.ts';
import { codeAmong, readCode } from './read-codes.ts';
import { readDayField, readName, readNotes, readNumber, readText } from './read-values.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { EquipmentNames } from './spreadsheet-plan.ts';
import { readCount } from './values/numbers.ts';
import { splitEmails, splitPhones } from './values/reach.ts';
import { readYesNo } from './values/yes-no.ts';

/** Who borrows, as the fields of a loan say it. */
export type BorrowerFields = Pick<
  LoanInput,
  'borrowerPlaceId' | 'borrowerOrganisationId' | 'borrowerAnimatorId' | 'borrowerName' | 'borrowerCommuneCode'
> & {
  /** For the sentences. */
  readonly shownName: string;
};

/** What a row tells of its loan; the rows of one loan tell it together. */
export type LoanFacts = {
  readonly borrower: BorrowerFields | null;
} & {
  readonly [K in
    | 'loanPointId'
    | 'from'
    | 'due'
    | 'handedOverOn'
    | 'deposit'
    | 'purpose'
    | 'contactName'
    | 'contactPhone'
    | 'contactEmail']: LoanInput[K] | null;
};

/** What a row tells: its loan, and the line that it is. */
export type LoanRowRead = {
  readonly number: string | null;
  readonly facts: LoanFacts;
  readonly thing: LentThing | null;
  readonly quantity: number;
  readonly returnedOn: string | null;
  readonly conditionOut: ItemCondition | null;
  readonly conditionIn: ItemCondition | null;
  readonly noteLines: readonly string[];
};

/** A row of the file, read. */
export type ReadLoanRow = {
  readonly row: number;
  readonly reading: SheetReading;
  readonly read: LoanRowRead;
};

/** What the rows are read against. */
export type LoanFinders = {
  readonly borrowers: FindBorrowers;
  readonly things: FindThings;
  readonly names: EquipmentNames;
};

/** Longest number of a loan. */
const NUMBER_LIMIT = 40;
const PHONE_LIMIT = 40;
const emailSchema = z.email();

/** Reads a row as a line of a loan; what is wrong is told in the reading. */
export function readLoan(
  reading: SheetReading,
  context: PlanningContext,
  { borrowers, things, names }: LoanFinders,
): LoanRowRead {
  const thing = readThing(reading, things);
  const condition = (key: 'conditionOut' | 'conditionIn') =>
    codeAmong(itemConditions, readCode(reading, key, context));
  const returnedOn = readLoanDay(reading, 'returnedOn', 'last', context);
  const conditionIn = condition('conditionIn');
  if (conditionIn !== null && returnedOn === null) {
    const given = reading.first('conditionIn');
    if (given !== null) reading.tell('spreadsheet/loan-condition-not-back', given);
  }
  const row = {
    number: readText(reading, 'number', NUMBER_LIMIT),
    facts: {
      borrower: readBorrower(reading, context, borrowers),
      loanPointId: readPoint(reading, names),
      from: readLoanDay(reading, 'from', 'first', context),
      due: readLoanDay(reading, 'due', 'last', context),
      handedOverOn: readLoanDay(reading, 'handedOverOn', 'first', context),
      deposit: readDeposit(reading),
      purpose: readText(reading, 'purpose'),
      ...readContact(reading),
    },
    thing,
    quantity: readQuantity(reading, thing),
    returnedOn,
    conditionOut: condition('conditionOut'),
    conditionIn: returnedOn === null ? null : conditionIn,
  };
  readNotes(reading);
  return { ...row, noteLines: reading.noteLines };
}

/** A day that the row must not be read without: one that can't be read refuses the row; *non* is no day. */
function readLoanDay(
  reading: SheetReading,
  key: 'from' | 'due' | 'handedOverOn' | 'returnedOn',
  side: 'first' | 'last',
  context: PlanningContext,
): string | null {
  const given = reading.first(key);
  if (given === null || readYesNo(given.text) === false) return null;
  const day = readDayField(reading, key, side, context);
  if (day === null) reading.tell('spreadsheet/loan-day', given, {}, 'error');
  return day;
}

function readThing(reading: SheetReading, things: FindThings): LentThing | null {
  const tried = [
    ['item', things.thing],
    ['serial', things.ofSerial],
    ['kit', things.kit],
  ] as const;
  let unknown = null;
  for (const [key, find] of tried) {
    const given = reading.first(key);
    if (given === null) continue;
    const found = find(given.text);
    if (found !== null) return found;
    unknown ??= given;
  }
  if (unknown === null) reading.tell('spreadsheet/loan-no-item', { header: '', text: '' }, {}, 'error');
  else reading.tell('spreadsheet/loan-unknown-item', unknown, {}, 'error');
  return null;
}

function readQuantity(reading: SheetReading, thing: LentThing | null): number {
  const quantity = readNumber(reading, 'quantity', ({ text }) => readCount(text));
  const given = reading.first('quantity');
  if (quantity === null || given === null) return 1;
  const isUnique = thing !== null && (thing.kind === 'kit' || thing.record.tracking === 'unique');
  if (quantity < 1 || (isUnique && quantity > 1))
    reading.tell(
      isUnique ? 'spreadsheet/loan-quantity-of-one' : 'spreadsheet/loan-no-quantity',
      given,
      {},
      'error',
    );
  return quantity;
}

const nobody = {
  borrowerPlaceId: null,
  borrowerOrganisationId: null,
  borrowerAnimatorId: null,
  borrowerName: null,
  borrowerCommuneCode: null,
} as const;

/** A record of the register of that name; a person is kept by the name alone where the column is that of a person. */
function readBorrower(
  reading: SheetReading,
  { tools }: PlanningContext,
  find: FindBorrowers,
): BorrowerFields | null {
  const asRecord = reading.first('borrower');
  const given = asRecord ?? reading.first('borrowerName');
  if (given === null) return null;
  const name = readName(reading, asRecord === null ? 'borrowerName' : 'borrower');
  if (name === null) return null;
  const commune = reading.first('borrowerCommune')?.text ?? null;
  const found = find(name, commune);
  const [only] = found;
  if (only !== undefined && found.length === 1)
    return { ...nobody, [only.key]: only.id, shownName: only.name };
  if (found.length > 1) {
    const others = found
      .slice(0, 3)
      .map((one) => (one.commune === '' ? one.name : `${one.name} (${one.commune})`))
      .join(', ');
    reading.tell('spreadsheet/loan-borrower-several', given, { others }, 'error');
    return null;
  }
  if (asRecord !== null) {
    reading.tell('spreadsheet/loan-borrower-unknown', given, {}, 'error');
    return null;
  }
  const communes = commune === null ? [] : tools.communesNamed(commune);
  const borrowerCommuneCode = communes.length === 1 ? (communes[0]?.code ?? null) : null;
  return { ...nobody, borrowerName: name, borrowerCommuneCode, shownName: name };
}

function readPoint(reading: SheetReading, { loanPoints }: EquipmentNames): string | null {
  const given = reading.first('loanPoint');
  if (given === null) return null;
  const found = loanPoints.find(({ name }) => foldText(name) === foldText(given.text));
  if (found === undefined) reading.tell('spreadsheet/loan-unknown-point', given, {}, 'error');
  return found?.id ?? null;
}

/** A sum in euros, as cents. A negative one is refused; what is no sum is kept in the notes, and told. */
function readDeposit(reading: SheetReading): number | null {
  const given = reading.first('deposit');
  if (given === null || readYesNo(given.text) === false) return null;
  const read = readTypedEuros(given.text);
  if (read.kind === 'cents' && read.cents <= VALUE_LIMIT) return read.cents;
  if (read.kind === 'wrong' && read.reason === 'negative')
    reading.tell('spreadsheet/negative-deposit', given, {}, 'error');
  else if (read.kind !== 'empty') {
    reading.tell('spreadsheet/no-sum', given);
    reading.keep(given);
  }
  return null;
}

function readContact(
  reading: SheetReading,
): Pick<LoanFacts, 'contactName' | 'contactPhone' | 'contactEmail'> {
  const phone = reading.first('contactPhone');
  const numbers = phone === null ? '' : splitPhones(phone.text).numbers.join(' / ');
  if (phone !== null && numbers.length > PHONE_LIMIT) reading.keep(phone);
  const email = reading.first('contactEmail');
  const [address] = email === null ? [] : splitEmails(email.text);
  const valid = address !== undefined && emailSchema.safeParse(address).success ? address : null;
  if (email !== null && valid === null) {
    reading.tell('spreadsheet/contact-email', email);
    reading.keep(email);
  }
  return {
    contactName: readName(reading, 'contactName'),
    contactPhone: numbers === '' || numbers.length > PHONE_LIMIT ? null : numbers,
    contactEmail: valid,
  };
}
