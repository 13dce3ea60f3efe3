import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactTerritory } from '#build/territory/territory-data.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { internationalNumber } from '#shared/domain/access-point/phone-number.ts';
import { placeOfDraft } from '#shared/exchange/draft-to-place.ts';
import { exportRemarks } from '#shared/exchange/export-remark.ts';
import { defaultImportOptions } from '#shared/exchange/import-plan.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import { type NationalFormat, nationalFormats } from '#shared/exchange/national-export.ts';
import { fieldRules, ruleOf } from '#shared/exchange/national-standard/field-rules.ts';
import { type NationalField, nationalFields } from '#shared/exchange/national-standard/fields.ts';
import { updateDayOf } from '#shared/exchange/national-standard/update-day.ts';
import { writeRow } from '#shared/exchange/national-standard/write-row.ts';
import { startPlanning } from '#shared/exchange/planning.ts';
import { z } from '#shared/schema.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { accessPointArbitrary } from '#test/factories/access-point-arbitrary.ts';
import { fixture, listOf, tools } from './import-setting.ts';
import { exported, exportTools } from './national-export-setting.ts';

const folder = process.env.MAILLAGE_DATA ?? '';
const isThere = folder !== '' && existsSync(join(folder, 'schema-v1.0.2.json'));
if (!isThere)
  process.stdout.write(
    'Not run: round trip of the real lists, rules against the published schema (set MAILLAGE_DATA to the folder that holds them).\n',
  );

function planOf(bytes: Uint8Array, places: readonly AccessPoint[], given: ImportTools = tools) {
  const planning = startPlanning(listOf(bytes), places, given);
  planning.advance(1_000);
  return planning.finish('plan', 'liste');
}

/** The places that an import into an empty register makes. */
function imported(bytes: Uint8Array, given: ImportTools = tools): readonly AccessPoint[] {
  const options = { ...defaultImportOptions, networkId: null };
  return planOf(bytes, [], given).rows.map(({ draft }) =>
    makeAccessPoint(placeOfDraft(draft, options, given.newId)),
  );
}

/** What the standard tells of a place, as a register holds it. */
function standardPart(place: AccessPoint) {
  const [location] = place.locations;
  if (location === undefined) throw new Error('a place has an address');
  const sorted = (values: readonly string[]): readonly string[] => [...values].sort();
  return {
    nom: place.name,
    pivot: place.pivot,
    commune: location.communeName,
    code_postal: location.postcode,
    code_insee: location.communeCode,
    adresse: location.address,
    complement_adresse: location.addressComplement,
    latitude: location.latitude,
    longitude: location.longitude,
    typologie: sorted(place.typologies),
    telephone: place.phone === null ? null : internationalNumber(place.phone, location.postcode),
    courriels: sorted(place.emails),
    site_web: sorted(place.websites),
    horaires: place.openingHours,
    presentation_resume: place.summary,
    presentation_detail: place.description,
    source: place.dataSource,
    itinerance: place.form,
    structure_parente: place.parentOrganisation,
    date_maj: updateDayOf(place, tools.today, (instant) => instant.slice(0, 10)).day,
    services: sorted(place.services),
    publics_specifiquement_adresses: sorted(place.publics),
    prise_en_charge_specifique: sorted(place.specificSupport),
    frais_a_charge: sorted(place.fees),
    dispositif_programmes_nationaux: sorted(place.programmes),
    formations_labels: sorted(place.trainingLabels),
    autres_formations_labels: sorted(place.otherTrainingLabels),
    modalites_acces: sorted(place.accessModes),
    modalites_accompagnement: sorted(place.supportModes),
    fiche_acces_libre: place.accessibilitySheet,
    prise_rdv: place.appointmentUrl,
  } satisfies Readonly<Partial<Record<NationalField, unknown>>>;
}

/** Fields whose value, or one of them, was told not to be written. */
function droppedFields(place: AccessPoint, format: NationalFormat): readonly (string | null)[] {
  const fields = writeRow(place, exportTools([place], format))
    .remarks.filter(({ code }) => exportRemarks[code] === 'dropped')
    .map(({ problem }) => problem.field);
  return fields.includes('latitude') ? [...fields, 'longitude'] : fields;
}

const place = accessPointArbitrary([
  { code: '16001', name: 'Valmont-sur-Aure', postcode: '16100' },
  { code: '63236', name: 'Mont-Fictif', postcode: '63240' },
  { code: '98801', name: 'Baie-Fictive', postcode: '98800' },
]);
const format = fc.constantFrom(...nationalFormats);

describe('whatever a place holds', () => {
  it('its row reads back as the same place, but for the values told as left out', () => {
    fc.assert(
      fc.property(place, format, (given, kind) => {
        const [back] = imported(exported([given], kind));
        if (back === undefined) throw new Error('the row was refused');
        const dropped = droppedFields(given, kind);
        const kept = (of: AccessPoint) =>
          Object.fromEntries(Object.entries(standardPart(of)).filter(([field]) => !dropped.includes(field)));
        expect(kept(back)).toEqual(kept(given));
      }),
      { numRuns: 300 },
    );
  });

  it('coming back into its own register changes nothing', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), format, (drawn, kind) => {
        const places = drawn.map((one, index) => ({ ...one, name: `${index} ${one.name}` }));
        // Two places that claim the same id of the same source are one to the import, before any export.
        const claims = places.flatMap(({ externalIds }) =>
          externalIds.map((id) => `${id.source} ${id.value}`),
        );
        fc.pre(new Set(claims).size === claims.length);
        const { plan } = planOf(exported(places, kind), places);
        expect(plan.rows.flatMap(({ changes }) => changes)).toEqual([]);
        expect(plan.counts).toEqual({ create: 0, change: 0, unchanged: places.length, skip: 0 });
        expect(plan.rows.map(({ placeId }) => placeId)).toEqual(places.map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it('each value written meets the rule of its field', () => {
    fc.assert(
      fc.property(place, (given) => {
        const { row } = writeRow(given, exportTools([given]));
        for (const field of nationalFields) {
          const { pattern, maxLength, values, several } = ruleOf(field);
          const text = row[field];
          if (text === undefined) continue;
          if (pattern !== null) expect(text).toMatch(pattern);
          if (maxLength !== null) expect([...text].length).toBeLessThanOrEqual(maxLength);
          if (values !== null) for (const value of text.split('|')) expect(values).toContain(value);
          if (!several && field !== 'nom' && values !== null) expect(text).not.toContain('|');
        }
      }),
      { numRuns: 200 },
    );
  });
});

it.each(['melange-v1.json', 'ancien-v0.csv'])('%s: import, export, import changes nothing', (name) => {
  const places = imported(fixture(name));
  for (const kind of nationalFormats) {
    const { counts } = planOf(exported(places, kind), places).plan;
    expect(counts).toEqual({ create: 0, change: 0, unchanged: places.length, skip: 0 });
  }
});

const publishedSchema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      constraints: z
        .object({
          required: z.boolean().optional(),
          pattern: z.string().optional(),
          maxLength: z.int().optional(),
        })
        .optional(),
    }),
  ),
});

describe.runIf(isThere)('the published schema', () => {
  const { fields } = isThere
    ? publishedSchema.parse(JSON.parse(readFileSync(join(folder, 'schema-v1.0.2.json'), 'utf8')))
    : { fields: [] };
  const real: ImportTools = isThere ? { ...tools, communes: buildCommuneIndex(compactTerritory()) } : tools;

  it('has our fields in our order, with our types, lengths, patterns and lists', () => {
    expect(fields.map(({ name }) => name)).toEqual(nationalFields);
    for (const [index, { type, constraints }] of fields.entries()) {
      const field = nationalFields[index];
      if (field === undefined) expect.fail();
      const rule = ruleOf(field);
      expect([field, rule.type, rule.required]).toEqual([field, type, constraints?.required ?? false]);
      expect([field, rule.maxLength]).toEqual([field, constraints?.maxLength ?? null]);
      const source = constraints?.pattern ?? null;
      if (rule.values === null) expect([field, rule.pattern?.source ?? null]).toEqual([field, source]);
      else {
        const listed = /^\(\?:\(\?:\^\|\\\|\)\((.*)\)\)\+\$$/.exec(source ?? '')?.[1]?.replaceAll('\\', '');
        expect([field, new Set(listed?.split('|'))]).toEqual([field, new Set(rule.values)]);
      }
    }
    expect(Object.keys(fieldRules)).toEqual([...nationalFields]);
  });

  it.each([
    'lieux-charente-2023.json',
    'bus-charente-2023-v0.json',
    'lieux-nouvelle-caledonie-2024.json',
    'exemple-valide-v1.0.2.csv',
    'exemple-valide-v0.1.1.csv',
  ])('%s: its export meets the schema, and coming back changes nothing', (name) => {
    const places = imported(readFileSync(join(folder, name)), real);
    expect(places.length).toBeGreaterThan(0);
    for (const kind of nationalFormats) {
      const bytes = exported(places, kind, real.communes.byCode);
      for (const { values } of listOf(bytes).rows)
        for (const { name: field, constraints } of fields) {
          const text = new Map(Object.entries(values)).get(field);
          if (text === undefined) continue;
          if (constraints?.pattern !== undefined) expect(text).toMatch(new RegExp(constraints.pattern, 'u'));
          if (constraints?.maxLength !== undefined)
            expect([...text].length).toBeLessThanOrEqual(constraints.maxLength);
        }
      const counts = { create: 0, change: 0, unchanged: places.length, skip: 0 };
      const { plan } = planOf(bytes, places, real);
      expect(plan.rows.flatMap(({ changes }) => changes)).toEqual([]);
      expect(plan.counts).toEqual(counts);
      // The same list made in an empty register exports the same file again.
      const second = imported(bytes, real);
      expect(planOf(exported(second, kind, real.communes.byCode), second, real).plan.counts).toEqual(counts);
    }
  });
});
