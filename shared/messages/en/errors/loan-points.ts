import type { Translated } from '#shared/messages/catalogue.ts';
import type { loanPointsErrorsFr } from '#shared/messages/fr/errors/loan-points.ts';

/** English of {@link loanPointsErrorsFr}. */
export const loanPointsErrorsEn: Translated<typeof loanPointsErrorsFr> = {
  'loan-point/name-missing': 'Give the loan point a name.',
  'loan-point/name-taken':
    'A loan point is already called “{{name}}”. They are chosen by name: give another one.',
  'loan-point/field-not-valid': 'This field is not of the expected form, or its text is too long.',
  'loan-point/closure-day-missing': 'Give the first and the last day of the closure.',
  'loan-point/day-hours-not-valid': 'Write the hours like “9h-12h 14h-18h”, without overlap.',
  'loan-point/reversed': 'The loan point ends before it begins.',
  'loan-point/two-managers': 'Give one person in charge: an animator of the register, or a name.',
  'loan-point/closure-reversed': 'The closure of {{from}} ends before it begins ({{to}}).',
  'loan-point/unknown-place':
    'This loan point names a place that is no longer in the register. Choose another one.',
  'loan-point/unknown-animator':
    'This loan point names a person in charge who is no longer in the register. Choose another one.',
  'inventory/already-open': 'An inventory is already under way here: “{{name}}”. Finish and close it first.',
  'inventory/closed': 'This inventory is closed. Reopen it to change it.',
  'inventory/difference-gone':
    'These differences have changed since they were shown. Look at them again, then settle them.',
  'inventory/move-without-point': 'Choose the loan point where “{{name}}” is.',
  'inventory/no-code': 'Pass a label before the scanner, or type a number.',
  'inventory/name-missing': 'Give the inventory a name.',
  'inventory/quantity-missing': 'Give the quantity seen, in figures: 0 if you see none.',
  'inventory/reversed': 'The inventory is closed before it began.',
  'inventory/unknown-loan-point': 'This inventory names a loan point that is no longer in the register.',
  'inventory/unknown-inventory': 'This count belongs to an inventory that is no longer in the register.',
  'inventory/unknown-item': 'This count names an item that is no longer in the register.',
  'record/tied-loanPoints_one': '“{{name}}” cannot be deleted: a loan point is tied to it.',
  'record/tied-loanPoints_other': '“{{name}}” cannot be deleted: {{count}} loan points are tied to it.',
  'record/tied-inventorys_one': '“{{name}}” cannot be deleted: an inventory is tied to it.',
  'record/tied-inventorys_other': '“{{name}}” cannot be deleted: {{count}} inventories are tied to it.',
  'record/tied-inventoryCounts_one': '“{{name}}” cannot be deleted: an inventory count is tied to it.',
  'record/tied-inventoryCounts_other':
    '“{{name}}” cannot be deleted: {{count}} inventory counts are tied to it.',
};
