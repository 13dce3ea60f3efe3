import { type ItemInput, itemCategories, itemFields } from '#shared/domain/item/item.ts';
import { type KitInput, kitFields } from '#shared/domain/kit/kit.ts';
import { type LotInput, lotFields } from '#shared/domain/lot/lot.ts';
import { type MaintenanceInput, maintenanceFields } from '#shared/domain/maintenance/maintenance.ts';
import { type TransferInput, transferFields } from '#shared/domain/transfer/transfer.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** What the words of equipment share: names, days and sums. */
function sayings({ items, language, nameOf }: HistoryTools) {
  return {
    named: (id: string): string => nameOf(id) ?? items('history.unknownRecord'),
    day: (text: string): string => dayInWords(text, language),
    euros: (cents: number): string => euroText(cents, language),
    days: (count: number): string => items('page.days', { count }),
  };
}

/** How each field of an item is told. */
export function itemFieldWords(tools: HistoryTools): Readonly<Record<keyof ItemInput, FieldWords>> {
  const { items: t, nameOf } = tools;
  const { named, day, euros, days } = sayings(tools);
  const category = (code: string): string => {
    const known = itemCategories.find((one) => one === code);
    return known === undefined ? (nameOf(code) ?? code) : t(`categories.${known}`);
  };
  return {
    inventoryNumber: valueWords(t('fields.inventoryNumber'), itemFields.inventoryNumber, asIs),
    name: valueWords(t('fields.name'), itemFields.name, asIs),
    category: valueWords(t('fields.category'), itemFields.category, category),
    tracking: valueWords(t('fields.tracking'), itemFields.tracking, (one) => t(`trackings.${one}`)),
    quantity: valueWords(t('fields.quantity'), itemFields.quantity, String),
    brand: valueWords(t('fields.brand'), itemFields.brand, asIs),
    model: valueWords(t('fields.model'), itemFields.model, asIs),
    serial: valueWords(t('fields.serial'), itemFields.serial, asIs),
    value: valueWords(t('fields.value'), itemFields.value, euros),
    acquiredOn: valueWords(t('fields.acquiredOn'), itemFields.acquiredOn, day),
    origin: valueWords(t('fields.origin'), itemFields.origin, (one) => t(`origins.${one}`)),
    funderId: valueWords(t('fields.funderId'), itemFields.funderId, named),
    funding: valueWords(t('fields.funding'), itemFields.funding, asIs),
    lotId: valueWords(t('fields.lotId'), itemFields.lotId, named),
    condition: valueWords(t('fields.condition'), itemFields.condition, (one) => t(`conditions.${one}`)),
    loanPointId: valueWords(t('fields.loanPointId'), itemFields.loanPointId, named),
    placeId: valueWords(t('fields.placeId'), itemFields.placeId, named),
    kitId: valueWords(t('fields.kitId'), itemFields.kitId, named),
    essentialToKit: valueWords(t('fields.essentialToKit'), itemFields.essentialToKit, (is) =>
      t(is ? 'history.yes' : 'history.no'),
    ),
    preparationDays: valueWords(t('fields.preparationDays'), itemFields.preparationDays, days),
    accessories: listWords(t('fields.accessories'), itemFields.accessories, asIs),
    retiredOn: valueWords(t('fields.retiredOn'), itemFields.retiredOn, day),
    retiredReason: valueWords(t('fields.retiredReason'), itemFields.retiredReason, (one) =>
      t(`retirementReasons.${one}`),
    ),
    notes: valueWords(t('fields.notes'), itemFields.notes, asIs),
  };
}

/** How each field of a kit is told. */
export function kitFieldWords(tools: HistoryTools): Readonly<Record<keyof KitInput, FieldWords>> {
  const { items: t } = tools;
  const { named, day, days } = sayings(tools);
  return {
    name: valueWords(t('kits.fields.name'), kitFields.name, asIs),
    inventoryNumber: valueWords(t('kits.fields.inventoryNumber'), kitFields.inventoryNumber, asIs),
    loanPointId: valueWords(t('kits.fields.loanPointId'), kitFields.loanPointId, named),
    description: valueWords(t('kits.fields.description'), kitFields.description, asIs),
    preparationDays: valueWords(t('kits.fields.preparationDays'), kitFields.preparationDays, days),
    retiredOn: valueWords(t('kits.fields.retiredOn'), kitFields.retiredOn, day),
    notes: valueWords(t('kits.fields.notes'), kitFields.notes, asIs),
  };
}

/** How each field of a lot is told. */
export function lotFieldWords(tools: HistoryTools): Readonly<Record<keyof LotInput, FieldWords>> {
  const { items: t } = tools;
  const { named, day } = sayings(tools);
  return {
    name: valueWords(t('lots.name'), lotFields.name, asIs),
    origin: valueWords(t('lots.origin'), lotFields.origin, (one) => t(`origins.${one}`)),
    donorId: valueWords(t('lots.donor'), lotFields.donorId, named),
    receivedOn: valueWords(t('lots.receivedOn'), lotFields.receivedOn, day),
    funding: valueWords(t('lots.funding'), lotFields.funding, asIs),
    notes: valueWords(t('lots.notes'), lotFields.notes, asIs),
  };
}

/** How each field of a move is told. */
export function transferFieldWords(tools: HistoryTools): Readonly<Record<keyof TransferInput, FieldWords>> {
  const { items: t } = tools;
  const { named, day } = sayings(tools);
  return {
    itemId: valueWords(t('moves.fields.itemId'), transferFields.itemId, named),
    on: valueWords(t('moves.fields.on'), transferFields.on, day),
    fromLoanPointId: valueWords(t('moves.fields.fromLoanPointId'), transferFields.fromLoanPointId, named),
    fromPlaceId: valueWords(t('moves.fields.fromPlaceId'), transferFields.fromPlaceId, named),
    toLoanPointId: valueWords(t('moves.fields.toLoanPointId'), transferFields.toLoanPointId, named),
    toPlaceId: valueWords(t('moves.fields.toPlaceId'), transferFields.toPlaceId, named),
    notes: valueWords(t('moves.fields.notes'), transferFields.notes, asIs),
  };
}

/** How each field of a maintenance is told. */
export function maintenanceFieldWords(
  tools: HistoryTools,
): Readonly<Record<keyof MaintenanceInput, FieldWords>> {
  const { items: t } = tools;
  const { named, day, euros } = sayings(tools);
  const f = maintenanceFields;
  return {
    itemId: valueWords(t('maintenance.item'), f.itemId, named),
    kind: valueWords(t('maintenance.kind'), f.kind, (one) => t(`maintenanceKinds.${one}`)),
    from: valueWords(t('maintenance.from'), f.from, day),
    to: valueWords(t('maintenance.to'), f.to, day),
    expectedOn: valueWords(t('maintenance.expectedOn'), f.expectedOn, day),
    cost: valueWords(t('maintenance.cost'), f.cost, euros),
    provider: valueWords(t('maintenance.provider'), f.provider, asIs),
    description: valueWords(t('maintenance.description'), f.description, asIs),
    result: valueWords(t('maintenance.result'), f.result, (one) => t(`maintenanceResults.${one}`)),
    loanId: valueWords(t('maintenance.loan'), f.loanId, named),
  };
}
