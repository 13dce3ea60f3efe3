import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { findingSchema, type InventoryInput, inventoryFields } from '#shared/domain/inventory/inventory.ts';
import {
  closureSchema,
  loanPointFields as fields,
  type LoanPointInput,
} from '#shared/domain/loan-point/loan-point.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { entryWords, type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** How each field of a loan point is told, its closures included. */
export function loanPointFieldWords(tools: HistoryTools): Readonly<Record<keyof LoanPointInput, FieldWords>> {
  const { t, loanPoints, language, nameOf, areaName, hoursSentence } = tools;
  const day = (text: string): string => dayInWords(text, language);
  return {
    name: valueWords(loanPoints('fields.name'), fields.name, asIs),
    placeId: valueWords(
      loanPoints('fields.placeId'),
      fields.placeId,
      (id) => nameOf(id) ?? t('values.unknownPlace'),
    ),
    epciCodes: listWords(
      loanPoints('fields.epciCodes'),
      fields.epciCodes,
      (code) => areaName('epci', code) ?? code,
    ),
    openingHours: valueWords(
      loanPoints('fields.openingHours'),
      fields.openingHours,
      (text) => hoursSentence(text) ?? t('values.hoursNotation', { text }),
    ),
    closures: entryWords(loanPoints('fields.closure'), closureSchema, ({ from, to, reason }) => [
      loanPoints(from === to ? 'page.closureDay' : 'page.closureRun', { from: day(from), to: day(to) }),
      reason,
    ]),
    animatorId: valueWords(
      loanPoints('fields.animatorId'),
      fields.animatorId,
      (id) => nameOf(id) ?? t('values.unknownAnimator'),
    ),
    managerName: valueWords(loanPoints('fields.managerName'), fields.managerName, asIs),
    phone: valueWords(loanPoints('fields.phone'), fields.phone, readableNumber),
    emails: listWords(loanPoints('fields.emails'), fields.emails, asIs),
    from: valueWords(loanPoints('fields.from'), fields.from, day),
    to: valueWords(loanPoints('fields.to'), fields.to, day),
    notes: valueWords(loanPoints('fields.notes'), fields.notes, asIs),
  };
}

/** How each field of an inventory is told, the differences that were settled included. */
export function inventoryFieldWords({
  loanPoints,
  language,
  nameOf,
}: HistoryTools): Readonly<Record<keyof InventoryInput, FieldWords>> {
  const day = (text: string): string => dayInWords(text, language);
  return {
    name: valueWords(loanPoints('inventory.fields.name'), inventoryFields.name, asIs),
    loanPointId: valueWords(
      loanPoints('inventory.fields.loanPointId'),
      inventoryFields.loanPointId,
      (id) => nameOf(id) ?? loanPoints('inventory.unknownLoanPoint'),
    ),
    startedOn: valueWords(loanPoints('inventory.fields.startedOn'), inventoryFields.startedOn, day),
    closedOn: valueWords(loanPoints('inventory.fields.closedOn'), inventoryFields.closedOn, day),
    by: valueWords(loanPoints('inventory.fields.by'), inventoryFields.by, asIs),
    notes: valueWords(loanPoints('inventory.fields.notes'), inventoryFields.notes, asIs),
    findings: entryWords(
      loanPoints('inventory.fields.finding'),
      findingSchema,
      ({ kind, act, itemId, code }) => [
        loanPoints(`inventory.kinds.${kind}.one`),
        // Items are named one by one in the table of differences; here their code is enough.
        (itemId === null ? null : nameOf(itemId)) ?? code,
        loanPoints(`inventory.done.${act}`),
      ],
    ),
  };
}
