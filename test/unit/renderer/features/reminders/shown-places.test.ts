import { expect, test } from 'vitest';
import { chosenPeriod } from '#renderer/features/reminders/chosen-period.ts';
import { type PlaceFilter, shownPlaces } from '#renderer/features/reminders/shown-places.ts';
import type { ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';

const place = (id: string, more: Partial<ReminderPlace> = {}): ReminderPlace => ({
  id,
  name: `Lieu ${id}`,
  communeName: 'Valmont',
  networkIds: [],
  missing: [],
  missingMonths: 1,
  expected: 3,
  lastReported: null,
  contact: { name: null, role: null, phone: null, email: null },
  last: null,
  nextOn: null,
  ...more,
});

const all: PlaceFilter = { networkId: null, contact: 'any', words: '' };
const byName = { key: 'place', descending: false } as const;
const names = (places: readonly ReminderPlace[]) => places.map(({ id }) => id);
const show = (places: readonly ReminderPlace[], filter: Partial<PlaceFilter>) =>
  names(shownPlaces(places, { ...all, ...filter }, byName, '2026-11-25', 'fr'));

test('the last contact narrows the list: never, or not since a day', () => {
  const places = [
    place('1'),
    place('2', { last: { day: '2026-11-20', kind: 'phone' } }),
    place('3', { last: { day: '2026-11-01', kind: 'phone' } }),
    place('4', { last: { day: '2026-09-01', kind: 'phone' } }),
  ];
  expect(show(places, { contact: 'never' })).toEqual(['1']);
  expect(show(places, { contact: 'days15' })).toEqual(['1', '3', '4']);
  expect(show(places, { contact: 'days30' })).toEqual(['1', '4']);
});

test('network, none of them, and words without accents', () => {
  const places = [
    place('1', { networkIds: ['n'], communeName: 'Évrecy' }),
    place('2', { contact: { name: 'Zoé', role: null, phone: null, email: null } }),
  ];
  expect(show(places, { networkId: 'n' })).toEqual(['1']);
  expect(show(places, { networkId: '' })).toEqual(['2']);
  expect(show(places, { words: 'evrecy' })).toEqual(['1']);
  expect(show(places, { words: 'ZOE' })).toEqual(['2']);
});

test('the order: what never happened before the oldest, a date that is not planned last', () => {
  const places = [
    place('1', { lastReported: '2026-03', nextOn: null }),
    place('2', { lastReported: null, nextOn: '2026-12-01' }),
    place('3', { lastReported: '2025-01', nextOn: '2026-11-30' }),
  ];
  const sorted = (key: 'last' | 'next', descending = false) =>
    names(shownPlaces(places, all, { key, descending }, '2026-11-25', 'fr'));
  expect(sorted('last')).toEqual(['2', '3', '1']);
  expect(sorted('last', true)).toEqual(['1', '3', '2']);
  expect(sorted('next')).toEqual(['3', '2', '1']);
});

test('the last months end with the one that is over', () => {
  expect(chosenPeriod('last3', '2026-01-15')).toEqual({ from: '2025-10', to: '2025-12' });
  expect(chosenPeriod(2025, '2026-01-15')).toEqual({ from: '2025-01', to: '2025-12' });
});
