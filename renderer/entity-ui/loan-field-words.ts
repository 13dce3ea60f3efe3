import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { itemFields } from '#shared/domain/item/item.ts';
import {
  extensionSchema,
  loanFields as fields,
  type LoanInput,
  reminderSchema,
} from '#shared/domain/loan/loan.ts';
import { type LoanLineInput, loanLineFields } from '#shared/domain/loan/loan-line.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { entryWords, type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

type WordsOf<T> = Readonly<Record<keyof T, FieldWords>>;

const asIs = (text: string): string => text;

/** How each field of a loan is told, extensions and reminders included. */
export function loanFieldWords(tools: HistoryTools): WordsOf<LoanInput> {
  const { loans, language, nameOf, t } = tools;
  const label = (field: keyof LoanInput) => loans(`fields.${field}`);
  const day = (value: string) => dayInWords(value, language);
  const text = (field: 'purpose' | 'cancelReason' | 'notes') => valueWords(label(field), fields[field], asIs);
  const name = (field: 'borrowerName' | 'contactName' | 'handedOverBy' | 'receivedBy') =>
    valueWords(label(field), fields[field], asIs);
  const optionalDay = (
    field: 'requestedOn' | 'handedOverOn' | 'depositReceivedOn' | 'depositReturnedOn' | 'cancelledOn',
  ) => valueWords(label(field), fields[field], day);
  return {
    number: valueWords(label('number'), fields.number, asIs),
    loanPointId: valueWords(label('loanPointId'), fields.loanPointId, (id) => nameOf(id) ?? '…'),
    borrowerPlaceId: valueWords(
      label('borrowerPlaceId'),
      fields.borrowerPlaceId,
      (id) => nameOf(id) ?? t('values.unknownPlace'),
    ),
    borrowerOrganisationId: valueWords(
      label('borrowerOrganisationId'),
      fields.borrowerOrganisationId,
      (id) => nameOf(id) ?? t('values.unknownOrganisation'),
    ),
    borrowerAnimatorId: valueWords(
      label('borrowerAnimatorId'),
      fields.borrowerAnimatorId,
      (id) => nameOf(id) ?? t('values.unknownAnimator'),
    ),
    borrowerName: name('borrowerName'),
    borrowerCommuneCode: valueWords(label('borrowerCommuneCode'), fields.borrowerCommuneCode, asIs),
    contactName: name('contactName'),
    contactPhone: valueWords(label('contactPhone'), fields.contactPhone, readableNumber),
    contactEmail: valueWords(label('contactEmail'), fields.contactEmail, asIs),
    purpose: text('purpose'),
    requestedOn: optionalDay('requestedOn'),
    from: valueWords(label('from'), fields.from, day),
    due: valueWords(label('due'), fields.due, day),
    fromTime: valueWords(label('fromTime'), fields.fromTime, asIs),
    dueTime: valueWords(label('dueTime'), fields.dueTime, asIs),
    waiting: valueWords(label('waiting'), fields.waiting, (waits) => loans(waits ? 'yes' : 'no')),
    handedOverOn: optionalDay('handedOverOn'),
    handedOverBy: name('handedOverBy'),
    receivedBy: name('receivedBy'),
    deposit: valueWords(label('deposit'), fields.deposit, (cents) => euroText(cents, language)),
    depositReceivedOn: optionalDay('depositReceivedOn'),
    depositReturnedOn: optionalDay('depositReturnedOn'),
    cancelledOn: optionalDay('cancelledOn'),
    cancelReason: text('cancelReason'),
    seriesId: valueWords(label('seriesId'), fields.seriesId, () => loans('yes')),
    extensions: entryWords(label('extensions'), extensionSchema, ({ from, to, reason }) => [
      loans('run', { from: day(from), due: day(to) }),
      reason,
    ]),
    reminders: entryWords(label('reminders'), reminderSchema, ({ on, note }) => [day(on), note]),
    notes: text('notes'),
  };
}

/** How each field of a line of a loan is told. */
export function loanLineFieldWords({ loans, items, language, nameOf }: HistoryTools): WordsOf<LoanLineInput> {
  const own = loanLineFields;
  const label = (field: keyof LoanLineInput) => loans(`lineFields.${field}`);
  const condition = (field: 'conditionOut' | 'conditionIn') =>
    valueWords(label(field), itemFields.condition, (code) => items(`conditions.${code}`));
  return {
    loanId: valueWords(label('loanId'), own.loanId, (id) => nameOf(id) ?? '…'),
    itemId: valueWords(label('itemId'), own.itemId, (id) => nameOf(id) ?? '…'),
    kitId: valueWords(label('kitId'), own.kitId, (id) => nameOf(id) ?? '…'),
    quantity: valueWords(label('quantity'), own.quantity, String),
    conditionOut: condition('conditionOut'),
    accessoriesOut: listWords(label('accessoriesOut'), own.accessoriesOut, asIs),
    noteOut: valueWords(label('noteOut'), own.noteOut, asIs),
    returnedOn: valueWords(label('returnedOn'), own.returnedOn, (day) => dayInWords(day, language)),
    outcome: valueWords(label('outcome'), own.outcome, (outcome) => loans(`outcomes.${outcome}`)),
    conditionIn: condition('conditionIn'),
    accessoriesMissing: listWords(label('accessoriesMissing'), own.accessoriesMissing, asIs),
    noteIn: valueWords(label('noteIn'), own.noteIn, asIs),
  };
}
