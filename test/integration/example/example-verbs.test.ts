import { describe, expect, it } from 'vitest';
import { compactTerritory } from '#build/territory/territory-data.ts';
import { makeExampleVerbs } from '#renderer/workers/example-verbs.ts';
import { makeFiguresVerbs } from '#renderer/workers/figures-verbs.ts';
import type { Progress } from '#renderer/workers/register-api.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import {
  EXAMPLE_PLACES,
  EXAMPLE_SEED,
  EXAMPLE_YEARS,
  generateExample,
} from '#shared/example/generate-example.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { mergeTerritories } from '#shared/territory/merge-territories.ts';
import { makeTestHost, makeTestRegister, testSettings } from '#test/factories/test-register.ts';

// Still 30 June by universal time, already July in Paris.
const now = () => new Date('2026-06-30T22:30:00.000Z');
const example = generateExample({
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-06',
  language: 'fr',
});

describe('openExample', () => {
  it('fills a new generation with every record and return of the generator', async () => {
    const { host, context } = await makeTestRegister();
    const steps: Progress[] = [];
    const opened = await makeExampleVerbs(context, now).openExample(testSettings, (step) => steps.push(step));
    expect(opened).toEqual({ ok: true, value: { generation: 2 } });
    expect(steps.at(-1)).toEqual({ done: 36, total: 36 });

    const { database, parts } = host.register();
    expect(await database.accessPoints.count()).toBe(EXAMPLE_PLACES);
    expect(await database.accessPoints.get(example.places[7]?.id ?? '')).toEqual(example.places[7]);
    expect(await database.networks.toArray()).toHaveLength(5);
    for (const [table, rows] of [
      [database.animators, example.animators],
      [database.assignments, example.assignments],
      [database.absences, example.absences],
      [database.replacements, example.replacements],
      [database.loanPoints, example.equipment.loanPoints],
      [database.items, example.equipment.items],
      [database.loans, example.equipment.loans],
      [database.loanLines, example.equipment.loanLines],
      [database.answeringLevels, example.hotline.levels],
      [database.articles, example.hotline.articles],
      [database.followUps, example.followUps],
      [database.savedViews, example.savedViews],
    ] as const)
      expect(await table.count()).toBe(rows.length);
    const settings = await database.settings.get(REGISTER_SETTINGS_ID);
    expect(settings).toMatchObject({
      officer: testSettings.officer,
      example: true,
      territory: { kind: 'region', code: '00' },
    });
    const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
      [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    const kept = await parts.usage.touching({ from: '2023-01', to: '2026-12' });
    expect(byId(kept)).toEqual(byId(example.months.flatMap(example.returnsOf)));
  });

  it('is still there when the register is opened again', async () => {
    const { home, host, context } = await makeTestRegister();
    await makeExampleVerbs(context, now).openExample(testSettings, () => undefined);
    host.register().database.close();
    const again = makeTestHost(home);
    expect(await again.host.open(home)).toMatchObject({
      kind: 'open',
      replayed: 0,
      settings: { example: true },
    });
  });

  it('gives figures by EPCI and département of the fictional région', async () => {
    const { context } = await makeTestRegister();
    await makeExampleVerbs(context, now).openExample(testSettings, () => undefined);
    const index = buildCommuneIndex(mergeTerritories(compactTerritory(), exampleTerritory()));
    const scopes: (string | undefined)[] = [];
    const figures = makeFiguresVerbs(context, {
      loadCommunes: async (scope) => {
        scopes.push(scope);
        return index;
      },
      now,
    });
    const period = { from: '2025-01', to: '2025-12' };
    const all = await figures.reportModel(period, { kind: 'all' });
    const part = await figures.reportModel(period, { kind: 'departement', code: '002' });
    expect(scopes).toEqual(['example', 'example']);
    const text = JSON.stringify(all);
    expect(text).toContain('CC Lanternes et Vallons');
    expect(text).toContain('Val-de-Sérine');
    expect(text).toContain('Grande médiathèque d’Aubremont');
    expect(JSON.stringify(part)).not.toContain('Grande médiathèque d’Aubremont');
  });
});
