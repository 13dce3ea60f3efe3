import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccessPoint, accessPointInputSchema } from '#shared/domain/access-point/access-point.ts';
import { placeOfDraft } from '#shared/exchange/draft-to-place.ts';
import { defaultImportOptions } from '#shared/exchange/import-plan.ts';
import { nationalFields } from '#shared/exchange/national-standard/fields.ts';
import { readRow } from '#shared/exchange/national-standard/read-row.ts';
import { startPlanning } from '#shared/exchange/planning.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { fixture, json, listOf, row, tools } from './import-setting.ts';

function planOf(bytes: Uint8Array, places: readonly AccessPoint[] = []) {
  const planning = startPlanning(listOf(bytes), places, tools);
  while (planning.advance(2) < planning.total);
  return planning.finish('plan', 'liste.json');
}

/** The places that a first import of the file would make. */
function imported(bytes: Uint8Array): readonly AccessPoint[] {
  const options = { ...defaultImportOptions, networkId: null };
  return planOf(bytes).rows.map(({ draft }) => makeAccessPoint(placeOfDraft(draft, options, tools.newId)));
}

describe('a first import', () => {
  it('makes a place of each row, valid, open since unknown, never verified', () => {
    const places = imported(fixture('melange-v1.json'));
    expect(places).toHaveLength(3);
    for (const place of places) {
      accessPointInputSchema.parse(place);
      expect(place.statusHistory).toMatchObject([{ status: 'open', from: null }]);
      expect(place.rhythms).toMatchObject([{ rhythm: 'monthly', from: null }]);
      expect(place.verifiedOn).toBeNull();
    }
    expect(places[0]?.sourceUpdatedOn).toBe('2023-04-01');
    expect(places[1]?.form).toBe('itinerant');
  });

  it('leaves exchanged positions empty when the officer does not want them put right', () => {
    const [, second] = planOf(fixture('melange-v1.json')).rows;
    if (second === undefined) expect.fail();
    const options = { ...defaultImportOptions, uncrossCoordinates: false, networkId: null };
    const place = placeOfDraft(second.draft, options, tools.newId);
    expect(place.locations).toMatchObject([{ latitude: null, longitude: null, communeCode: '16002' }]);
  });

  it('tells rows that look the same, but never by the unknown pivot', () => {
    const { plan } = planOf(
      json(
        row({ id: '1', pivot: '00000000000000' }),
        row({ id: '2', pivot: '00000000000000', nom: 'ESPACE PUBLIC' }),
        row({ id: '3', pivot: '00000000000000', nom: 'Autre' }),
      ),
    );
    expect(plan.counts.create).toBe(3);
    expect(plan.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ['import/resembles-row'],
      [],
    ]);
  });
});

describe('a second import', () => {
  it.each(['melange-v1.json', 'ancien-v0.csv'])('of the same file changes nothing (%s)', (name) => {
    const { plan, rows } = planOf(fixture(name), imported(fixture(name)));
    expect(plan.counts).toMatchObject({ create: 0, change: 0, skip: 0 });
    expect(plan.counts.unchanged).toBe(plan.rows.length);
    expect(rows).toEqual([]);
  });

  it('changes only what the file gives, and differently', () => {
    const [place] = imported(
      json(row({ telephone: '0545393193', source: 's', courriels: 'a@b.example.org' })),
    );
    if (place === undefined) expect.fail();
    const { plan, rows } = planOf(
      json({
        id: 'a',
        source: 's',
        nom: 'Espace public',
        commune: 'VALMONT SUR AURE',
        code_postal: '16100',
        telephone: '0545393194',
        courriels: '',
      }),
      [{ ...place, networkIds: ['01890000-0000-7000-8000-000000000001'] }],
    );
    expect(plan.rows[0]).toMatchObject({
      action: 'change',
      placeId: place.id,
      changes: [{ field: 'phone', before: '+33545393193', after: '+33545393194' }],
    });
    expect(rows[0]?.placeId).toBe(place.id);
  });

  it('shows a change of address field by field', () => {
    const [place] = imported(json(row({ source: 's' })));
    if (place === undefined) expect.fail();
    const { plan } = planOf(json(row({ source: 's', adresse: '2 rue du Lavoir' })), [place]);
    expect(plan.rows[0]?.changes).toEqual([
      { field: 'address', before: '1 rue du Lavoir', after: '2 rue du Lavoir' },
    ]);
  });

  it('warns of a list older than the register', () => {
    const [place] = imported(json(row({ source: 's' })));
    if (place === undefined) expect.fail();
    const { plan } = planOf(json(row({ source: 's', date_maj: '2021-05-05' })), [place]);
    expect(plan.rows[0]?.problems.map(({ code }) => code)).toEqual(['import/older-than-register']);
  });

  it('does not take the same number of another list without a source for the same place', () => {
    const places = imported(json(row({ id: '1' })));
    const { plan } = planOf(json(row({ id: '1', nom: 'Tout autre lieu', adresse: 'ailleurs' })), places);
    expect(plan.counts).toMatchObject({ create: 1, change: 0 });
  });

  it('finds the place that took in the one that an older export names', () => {
    const merged = '01890000-0000-7000-8000-0000000000aa';
    const [place] = imported(json(row({ source: 's' })));
    if (place === undefined) expect.fail();
    const memory = { id: crypto.randomUUID(), source: 'maillage', value: merged };
    const { plan } = planOf(json(row({ id: merged, source: 't' })), [{ ...place, externalIds: [memory] }]);
    expect(plan.rows[0]).toMatchObject({ placeId: place.id });
    expect(plan.counts.create).toBe(0);
  });

  it('ties nothing by look alone, but tells it', () => {
    const place = makeAccessPoint({ ...imported(json(row()))[0], externalIds: [] });
    const { plan } = planOf(json(row({ id: 'nouveau' })), [place]);
    expect(plan.counts.create).toBe(1);
    expect(plan.rows[0]?.problems.map(({ code }) => code)).toEqual(['import/resembles-place']);
  });
});

it('whatever a file holds, a row becomes a valid place or an error, never a crash', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'Gratuit',
      'CNFS;APTIC',
      '45.1',
      '0',
      'a@b.fr|x',
      'https://x.fr;https://y.fr',
      '1969-12-31',
    ),
    fc.string({ minLength: 200, maxLength: 400 }),
  );
  const rowOf = fc.record(Object.fromEntries(nationalFields.map((field) => [field, value])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(rowOf, (values) => {
      const [raw] = listOf(json(row(values))).rows;
      if (raw === undefined) return false;
      const { draft, problems } = readRow(raw, tools);
      if (draft === null) return problems.some(({ severity }) => severity === 'error');
      const options = { ...defaultImportOptions, networkId: null };
      accessPointInputSchema.parse(placeOfDraft(draft, options, tools.newId));
      return problems.every(({ severity }) => severity === 'warning');
    }),
    { numRuns: 400 },
  );
});
