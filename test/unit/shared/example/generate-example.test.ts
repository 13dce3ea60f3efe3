import fc from 'fast-check';
import { parsePhoneNumber } from 'libphonenumber-js/min';
import opening_hours from 'opening_hours';

import { describe, expect, it } from 'vitest';
import { compactTerritory } from '#build/territory/territory-data.ts';
import { accessPointSchema } from '#shared/domain/access-point/access-point.ts';
import { readPivot } from '#shared/domain/access-point/pivot.ts';
import { networkSchema } from '#shared/domain/network/network.ts';
import { organisationSchema } from '#shared/domain/organisation/organisation.ts';
import { organisationProblems } from '#shared/domain/organisation/organisation-rules.ts';
import { reportSchema } from '#shared/domain/report/report.ts';
import { registerSettingsSchema } from '#shared/domain/setting/register-settings.ts';
import { overlapProblems, returnProblems } from '#shared/domain/usage-return/return-rules.ts';
import { type UsageReturn, usageReturnSchema } from '#shared/domain/usage-return/usage-return.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import {
  EXAMPLE_PLACES,
  EXAMPLE_SEED,
  EXAMPLE_YEARS,
  type ExampleOptions,
  generateExample,
} from '#shared/example/generate-example.ts';
import { flagshipWeek, largeWeeks, smallWeeks } from '#shared/example/opening-week.ts';
import { findOutliers } from '#shared/figures/outlier.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';

const options: ExampleOptions = {
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
};
const register = generateExample(options);
const returns = register.months.flatMap(register.returnsOf);
const placeById = new Map(register.places.map((place) => [place.id, place]));

function yearVisits(year: string): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { placeId, from, to, values } of returns)
    if (from.startsWith(year) && to.startsWith(year) && values.visits !== undefined)
      totals.set(placeId, (totals.get(placeId) ?? 0) + values.visits);
  return totals;
}

function monthVisits(month: string): number {
  return returns
    .filter(({ from, to }) => from === month && to === month)
    .reduce((sum, { values }) => sum + (values.visits ?? 0), 0);
}

describe('the example register is the same every time', () => {
  it('to the byte, whatever was made before', () => {
    const again = generateExample(options);
    const backwards = [...again.months].reverse().map(again.returnsOf).reverse().flat();
    expect(JSON.stringify(again)).toBe(JSON.stringify(register));
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(returns));
  });

  it('and another one for another seed', () => {
    const other = generateExample({ ...options, seed: 2 });
    expect(other.places.some(({ id }) => placeById.has(id))).toBe(false);
    expect(JSON.stringify(other.months.flatMap(other.returnsOf))).not.toBe(JSON.stringify(returns));
  });

  it('keeps the same places and figures in English, where only the officer’s words change', () => {
    const english = generateExample({ ...options, language: 'en' });
    expect(english.places.map(({ name }) => name)).toEqual(register.places.map(({ name }) => name));
    expect(english.reports[0]?.narratives).not.toEqual(register.reports[0]?.narratives);
  });
});

describe('every record is valid', () => {
  it('by its schema', () => {
    registerSettingsSchema.parse(register.settings);
    for (const network of register.networks) networkSchema.parse(network);
    for (const report of register.reports) reportSchema.parse(report);
    for (const organisation of register.organisations) {
      organisationSchema.parse(organisation);
      expect(organisationProblems(organisation)).toEqual([]);
    }
    for (const place of register.places) accessPointSchema.parse(place);
    for (const entry of returns) usageReturnSchema.parse(entry);
  });

  it('by the rules of returns, without a warning, and no month told twice', () => {
    const problems = returns.flatMap((entry) => returnProblems(entry, placeById.get(entry.placeId) ?? null));
    expect(problems).toEqual([]);
    expect(overlapProblems(returns, [], (id) => id)).toEqual([]);
  });

  it('for other sizes, seeds and months too', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        fc.integer({ min: 1, max: 12 }),
        (places, years, seed, month) => {
          const endMonth = `2025-${String(month).padStart(2, '0')}`;
          const other = generateExample({ ...options, places, years, seed, endMonth });
          const byId = new Map(other.places.map((place) => [place.id, place]));
          const made = other.months.flatMap(other.returnsOf);
          for (const place of other.places) accessPointSchema.parse(place);
          for (const report of other.reports) reportSchema.parse(report);
          expect(made.flatMap((entry) => returnProblems(entry, byId.get(entry.placeId) ?? null))).toEqual([]);
          return (
            other.places.length === places && byId.size === places && made.every(({ to }) => to <= endMonth)
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('and complete where measurements ask for it: a return for each place and month', () => {
    const full = generateExample({ ...options, places: 40, complete: true });
    const made = full.months.flatMap(full.returnsOf);
    expect(made).toHaveLength(40 * 36);
    for (const entry of made) usageReturnSchema.parse(entry);
  });

  it('with ids used once, and ties that lead somewhere', () => {
    const networkIds = new Set(register.networks.map(({ id }) => id));
    const organisations = new Map(register.organisations.map((one) => [one.id, one]));
    expect(organisations.size).toBe(register.organisations.length);
    for (const field of ['siret', 'rna'] as const) {
      const numbers = register.organisations.flatMap((one) => one[field] ?? []);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
    for (const place of register.places) {
      expect(organisations.get(place.carrierId ?? '')?.name ?? null).toBe(place.parentOrganisation);
      expect(place.networkIds.every((id) => networkIds.has(id))).toBe(true);
      for (const id of [place.hubId, place.successorId])
        if (id !== null) expect(placeById.has(id)).toBe(true);
    }
    expect(new Set(register.places.map(({ name }) => name)).size).toBe(EXAMPLE_PLACES);
    expect(new Set(returns.map(({ id }) => id)).size).toBe(returns.length);
    const parts = register.places.flatMap(({ statusHistory, locations, rhythms, contacts, externalIds }) =>
      [...statusHistory, ...locations, ...rhythms, ...contacts, ...externalIds].map(({ id }) => id),
    );
    expect(new Set(parts).size).toBe(parts.length);
  });

  it('with nothing dated after the day it is told', () => {
    const today = '2026-11-01';
    for (const { receivedOn, updatedAt } of returns) {
      expect((receivedOn ?? '') <= today).toBe(true);
      expect(updatedAt.slice(0, 10) <= today).toBe(true);
    }
    for (const place of register.places) {
      expect((place.verifiedOn ?? '') <= today).toBe(true);
      for (const { from } of [...place.statusHistory, ...place.locations])
        expect((from ?? '') <= today).toBe(true);
    }
  });
});

describe('nothing in it exists', () => {
  const real = buildCommuneIndex(compactTerritory());
  const own = buildCommuneIndex(exampleTerritory());

  it('neither its communes', { timeout: 30_000 }, () => {
    for (const { communeCode, communeName, postcode } of register.places.flatMap(
      ({ locations }) => locations,
    )) {
      expect(own.byCode(communeCode ?? '')?.name).toBe(communeName);
      expect(own.byCode(communeCode ?? '')?.postcodes).toContain(postcode);
      expect(real.byCode(communeCode ?? '')).toBeNull();
      expect(real.search(communeName, 5).filter(({ name }) => name === communeName)).toEqual([]);
    }
  });

  it('nor its numbers and addresses, which are well formed all the same', () => {
    const fiction = /^\+33(19900|26191|35301|46571|53649|63998)\d{4}$/;
    const text = JSON.stringify([register.places, register.networks, register.organisations]);
    for (const [number] of text.matchAll(/\+33\d+/g)) {
      expect(number).toMatch(fiction);
      expect(parsePhoneNumber(number).isPossible()).toBe(true);
    }
    for (const [, host] of text.matchAll(/(?:@|https:\/\/)([^"/]+)/g))
      expect(host).toMatch(/exemple\.invalid$/);
    for (const { pivot } of register.places)
      if (pivot !== null) {
        expect(pivot).toMatch(/^000/);
        expect(readPivot(pivot)).toEqual({ kind: 'siret', pivot });
      }
  });
});

describe('it looks like life', () => {
  it('has one outlier, alone over 15 % of a year’s visits and three times the median', () => {
    for (const year of ['2024', '2025']) {
      const totals = yearVisits(year);
      const ids = [...totals.keys()];
      const outliers = findOutliers([...totals.values()]);
      expect(outliers.map(({ index }) => placeById.get(ids[index] ?? '')?.name)).toEqual([
        'Grande médiathèque d’Aubremont',
      ]);
    }
  });

  it('is low in August and highest in September', () => {
    for (const year of ['2024', '2025']) {
      const months = Array.from({ length: 12 }, (_, index) =>
        monthVisits(`${year}-${String(index + 1).padStart(2, '0')}`),
      );
      expect(months.indexOf(Math.min(...months))).toBe(7);
      expect(months.indexOf(Math.max(...months))).toBe(8);
    }
  });

  it('grows from year to year', () => {
    expect(monthVisits('2025-03')).toBeGreaterThan(monthVisits('2024-03'));
  });

  it('misses some returns, more of them lately', () => {
    const monthly = register.places.filter(
      ({ rhythms, statusHistory }) =>
        rhythms.length === 1 &&
        rhythms[0]?.rhythm === 'monthly' &&
        statusHistory.length === 1 &&
        statusHistory[0]?.status === 'open',
    );
    const ids = new Set(monthly.map(({ id }) => id));
    const rate = (month: string): number =>
      returns.filter(({ placeId, from, state }) => ids.has(placeId) && from === month && state === 'received')
        .length / monthly.length;
    expect(monthly.length).toBeGreaterThan(80);
    expect(rate('2025-03')).toBeGreaterThan(0.75);
    expect(rate('2025-03')).toBeLessThan(0.97);
    expect(rate('2026-10')).toBeLessThan(0.65);
    expect(rate('2026-10')).toBeGreaterThan(0.15);
  });

  it('shows every rhythm, status, state, basis, zoning and freshness, and unknown fields', () => {
    const all = <T>(values: readonly T[]): ReadonlySet<T> => new Set(values);
    const statuses = register.places.flatMap(({ statusHistory }) =>
      statusHistory.map(({ status }) => status),
    );
    const now = register.places.map(({ statusHistory }) => statusHistory.at(-1)?.status);
    expect(all(statuses)).toEqual(new Set(['planned', 'open', 'suspended', 'frozen', 'closed']));
    expect(all(now)).toEqual(new Set(['planned', 'open', 'suspended', 'frozen', 'closed']));
    expect(all(register.places.flatMap(({ rhythms }) => rhythms.map(({ rhythm }) => rhythm)))).toEqual(
      new Set(['monthly', 'quarterly', 'yearly', 'none']),
    );
    expect(all(returns.map(({ state }) => state))).toEqual(new Set(['expected', 'received', 'closed']));
    expect(all(returns.map(({ breakdownBasis }) => breakdownBasis))).toEqual(new Set(['visits', 'users']));
    expect(all(register.places.flatMap(({ zoning }) => zoning))).toEqual(new Set(['rural', 'priority']));
    expect(register.places.some(({ networkIds }) => networkIds.length > 1)).toBe(true);
    expect(register.places.some(({ networkIds }) => networkIds.length === 0)).toBe(true);
    expect(register.places.some(({ successorId }) => successorId !== null)).toBe(true);
    expect(register.places.some(({ form }) => form === 'itinerant')).toBe(true);
    expect(register.places.some(({ name }) => name.length > 180)).toBe(true);
    expect(register.places.some(({ verifiedOn }) => verifiedOn === null)).toBe(true);
    expect(register.places.some(({ workstationsFixed }) => workstationsFixed === null)).toBe(true);
    expect(returns.some(({ values }) => values.visits === 0)).toBe(true);
    expect(returns.some(({ values }) => values['age.under18'] !== undefined)).toBe(true);
    expect(returns.some(({ values }) => (values['gender.notStated'] ?? 0) > 0)).toBe(true);
    expect(returns.some(({ from, to }) => from.endsWith('-01') && to.endsWith('-12'))).toBe(true);
    const moved = register.places.filter(({ locations }) => locations.length > 1);
    expect(moved.some(({ locations: [a, b] }) => a?.communeCode !== b?.communeCode)).toBe(true);
    expect(moved.some(({ locations: [a, b] }) => a?.communeCode === b?.communeCode)).toBe(true);
  });

  it('moves the public of a merged place to the one that takes it in', () => {
    const absorbed = register.places.find(({ successorId }) => successorId !== null);
    const closing = absorbed?.statusHistory.at(-1)?.from ?? '';
    const mean = (placeId: string, test: (entry: UsageReturn) => boolean): number => {
      const own = returns.filter(
        (entry) => entry.placeId === placeId && entry.state === 'received' && test(entry),
      );
      return own.reduce((sum, { values }) => sum + (values.visits ?? 0), 0) / own.length;
    };
    const successor = absorbed?.successorId ?? '';
    const march = (year: string) => (entry: UsageReturn) => entry.from === `${year}-03`;
    expect(closing).toBe('2025-09-01');
    expect(returns.some(({ placeId, from }) => placeId === absorbed?.id && from >= '2025-09')).toBe(false);
    expect(mean(successor, march('2026'))).toBeGreaterThan(mean(successor, march('2025')) * 1.25);
  });
});

describe('weeks of opening', () => {
  it.each([...smallWeeks, ...largeWeeks, flagshipWeek])(
    '$hours comes to $minutes minutes',
    ({ hours, minutes }) => {
      // A week without a public holiday.
      const parsed = new opening_hours(hours, {
        lat: 48.85,
        lon: 2.35,
        address: { country_code: 'fr', state: 'Île-de-France' },
      });
      const [open] = parsed.getOpenDuration(new Date(2026, 2, 2), new Date(2026, 2, 9));
      expect(open / 60_000).toBe(minutes);
    },
  );
});
