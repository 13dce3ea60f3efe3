import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compactTerritory } from '#build/territory/territory-data.ts';
import { placeOfDraft } from '#shared/exchange/draft-to-place.ts';
import { defaultImportOptions } from '#shared/exchange/import-plan.ts';
import { startPlanning } from '#shared/exchange/planning.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { tools as fictionTools, listOf } from './import-setting.ts';

const folder = process.env.MAILLAGE_DATA ?? '';
const isThere = folder !== '' && existsSync(join(folder, 'lieux-charente-2023.json'));
if (!isThere)
  process.stdout.write(
    'Not run: imports of the real lists (set MAILLAGE_DATA to the folder that holds them).\n',
  );

describe.runIf(isThere)('the real lists', () => {
  const tools = isThere ? { ...fictionTools, communes: buildCommuneIndex(compactTerritory()) } : fictionTools;

  function planOf(name: string, places = [] as Parameters<typeof startPlanning>[1]) {
    const planning = startPlanning(listOf(readFileSync(join(folder, name))), places, tools);
    planning.advance(1_000);
    return planning.finish('plan', name);
  }

  it.each([
    ['lieux-charente-2023.json', 'standard-v1-json', 188],
    ['bus-charente-2023-v0.json', 'standard-v0-json', 12],
    ['lieux-nouvelle-caledonie-2024.json', 'standard-v1-json', 90],
    ['exemple-valide-v1.0.2.csv', 'standard-v1-csv', 1],
    ['exemple-valide-v0.1.1.csv', 'standard-v0-csv', 1],
  ])('%s: every place, and the same file again changes nothing', (name, format, count) => {
    const { plan, rows } = planOf(name);
    expect(plan.format).toBe(format);
    expect(plan.counts).toEqual({ create: count, change: 0, unchanged: 0, skip: 0 });
    const options = { ...defaultImportOptions, networkId: null };
    const places = rows.map(({ draft }) => makeAccessPoint(placeOfDraft(draft, options, tools.newId)));
    expect(planOf(name, places).plan.counts).toEqual({ create: 0, change: 0, unchanged: count, skip: 0 });
  });

  it('Charente: 67 unknown pivots are none, and nearly all communes are found', () => {
    const { rows } = planOf('lieux-charente-2023.json');
    expect(rows.filter(({ draft }) => draft.fields.pivot === undefined)).toHaveLength(67);
    const unknown = rows.filter(({ draft }) => draft.location.communeCode === undefined);
    expect(unknown.length).toBeLessThanOrEqual(2);
  });

  it('the bus: twelve stops, itinerant, without the date of 1969', () => {
    const { rows } = planOf('bus-charente-2023-v0.json');
    expect(rows.every(({ draft }) => draft.guessedForm === 'itinerant')).toBe(true);
    expect(rows.every(({ draft }) => draft.fields.sourceUpdatedOn === undefined)).toBe(true);
  });

  it('Nouvelle-Calédonie: its telephones, its long summaries, and a code of the Puy-de-Dôme put right', () => {
    const { plan, rows } = planOf('lieux-nouvelle-caledonie-2024.json');
    expect(rows.filter(({ draft }) => draft.fields.phone?.startsWith('+687'))).toHaveLength(80);
    const codes = plan.rows.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes.filter((code) => code === 'import/summary-too-long')).toHaveLength(12);
    const montDore = rows.filter(({ draft }) => draft.location.communeName.includes('Mont-Dore'));
    expect(montDore.length).toBeGreaterThan(0);
    for (const { draft } of montDore) expect(draft.location.communeCode).toBe('98817');
  });
});
