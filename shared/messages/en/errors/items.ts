import type { Translated } from '#shared/messages/catalogue.ts';
import type { itemsErrorsFr } from '#shared/messages/fr/errors/items.ts';

/** English of {@link itemsErrorsFr}. */
export const itemsErrorsEn: Translated<typeof itemsErrorsFr> = {
  'item/unique-is-one':
    'An item followed one by one has a quantity of 1, not {{quantity}}. Follow it by quantity, or enter each object.',
  'item/two-holders': 'An item is at a loan point or allotted to a place, not both.',
  'item/same-holder': 'The item is there already: choose another destination.',
  'item/kit-allotted': 'An item allotted for good cannot be part of a kit. Take it out of the kit first.',
  'item/retired-without-reason': 'Say why this item is retired.',
  'item/reason-without-day': 'Give the day of the retirement.',
  'item/retired-before-acquired': 'The item is retired ({{retired}}) before it came ({{acquired}}).',
  'item/unknown-funder': 'This item names a funder that is no longer in the register.',
  'item/unknown-lot': 'This item names a lot that is no longer in the register.',
  'item/unknown-loan-point': 'The loan point is no longer in the register. Choose another one.',
  'item/unknown-place': 'The place is no longer in the register. Choose another one.',
  'item/unknown-kit': 'The kit is no longer in the register.',
  'item/unknown-item': 'The item is no longer in the register.',
  'lot/unknown-donor': 'This lot names a donor that is no longer in the register.',
  'maintenance/reversed': 'The maintenance ends before it begins.',
  'maintenance/expected-before': 'The expected day comes before the maintenance begins.',
  'maintenance/result-too-soon': 'Give the last day of the maintenance before its result.',
  'follow-up/unknown-item': 'This follow-up names an item that is no longer in the register.',
  'attachment/unknown-item': 'The document “{{name}}” names an item that is no longer in the register.',
  'record/tied-items_one': '“{{name}}” cannot be deleted: an item is tied to it.',
  'record/tied-items_other': '“{{name}}” cannot be deleted: {{count}} items are tied to it.',
  'record/tied-kits_one': '“{{name}}” cannot be deleted: a kit is tied to it.',
  'record/tied-kits_other': '“{{name}}” cannot be deleted: {{count}} kits are tied to it.',
  'record/tied-lots_one': '“{{name}}” cannot be deleted: a lot is tied to it.',
  'record/tied-lots_other': '“{{name}}” cannot be deleted: {{count}} lots are tied to it.',
  'record/tied-transfers_one': '“{{name}}” cannot be deleted: a move of equipment is tied to it.',
  'record/tied-transfers_other': '“{{name}}” cannot be deleted: {{count}} moves of equipment are tied to it.',
  'record/tied-maintenances_one': '“{{name}}” cannot be deleted: a maintenance is tied to it.',
  'record/tied-maintenances_other': '“{{name}}” cannot be deleted: {{count}} maintenances are tied to it.',
};
