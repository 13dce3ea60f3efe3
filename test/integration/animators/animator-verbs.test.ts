import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { createAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { createOrganisation } from '#renderer/storage/organisation-store.ts';
import { makeAnimatorVerbs } from '#renderer/workers/animator-verbs.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import type { Location } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { type ListQuestion, wholeList } from '#shared/list/list-question.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeOrganisationInput } from '#test/factories/organisation.ts';
import {
  makeAbsenceInput,
  makeAnimatorInput,
  makeAssignmentInput,
  makeSkill,
} from '#test/factories/people.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

/** On 2 March 2026; `degrees` north of 47 is where a place lies. */
async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const platform = {
    loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
    now: () => new Date('2026-03-02T10:00:00Z'),
  };
  const verbs = { ...makeListVerbs(context, platform), ...makeAnimatorVerbs(context, platform) };
  const place = async (name: string, degrees: number | null) => {
    const input = makeAccessPointInput({ name, animatorExpected: true });
    const locations: Location[] = input.locations.map((location) => ({
      ...location,
      latitude: degrees === null ? null : 47 + degrees,
      longitude: degrees === null ? null : 0,
    }));
    return value(await createAccessPoint(register, { ...input, locations })).id;
  };
  const animator = async (lastName: string, overrides: Parameters<typeof makeAnimatorInput>[0] = {}) =>
    value(await verbs.createAnimator(makeAnimatorInput({ lastName, firstName: null, ...overrides }))).id;
  const names = async (question: Partial<ListQuestion>) => {
    const { ids } = await verbs.listRecords('animator', { ...wholeList, ...question });
    return (await verbs.animatorRows(ids)).map(({ name }) => name);
  };
  const filtered = (field: string, ...values: string[]) =>
    names({ filters: [{ field, operator: 'oneOf', values }] });
  return { register, verbs, place, animator, names, filtered };
}

describe('the directory', () => {
  it('is searched, filtered and sorted, and follows each act', async () => {
    const { register, verbs, place, animator, names, filtered } = await begin();
    const employer = value(
      await createOrganisation(register, makeOrganisationInput({ name: 'MJC Lanterne' })),
    ).id;
    const anna = await animator('Éloi', {
      kind: 'specialist',
      employerId: employer,
      contractTo: '2026-05-01',
    });
    await animator('Durand', { kind: 'pool', skills: [makeSkill('Vidéo')] });
    await animator('Éric', { kind: 'pool' });
    expect(await names({})).toEqual(['Durand', 'Éloi', 'Éric']);
    expect(await names({ sorts: [{ key: 'name', descending: true }] })).toEqual(['Éric', 'Éloi', 'Durand']);
    expect(await names({ search: 'lanterne' })).toEqual(['Éloi']);
    expect(await names({ search: 'eric' })).toEqual(['Éric']);
    expect(await filtered('passOn', 'Vidéo')).toEqual(['Durand']);
    expect(await filtered('kind', 'pool')).toEqual(['Durand', 'Éric']);
    expect(await filtered('situation', 'contractEnding')).toEqual(['Éloi']);

    const base = await place('Cyber-base', null);
    value(await verbs.assignAnimator(makeAssignmentInput(anna, base, { ftePercent: 80 })));
    value(await verbs.assignAnimator(makeAssignmentInput(anna, base, { ftePercent: 40 })));
    expect(await filtered('situation', 'unassigned')).toEqual(['Durand', 'Éric']);
    expect(await filtered('situation', 'overFull')).toEqual(['Éloi']);
    expect(await filtered('places', base)).toEqual(['Éloi']);
    expect(await verbs.animatorRows([anna])).toMatchObject([
      { employerName: 'MJC Lanterne', places: [{ name: 'Cyber-base' }], fte: { percent: 120, unknown: 0 } },
    ]);
    expect((await verbs.employedAnimators(employer)).map(({ name }) => name)).toEqual(['Éloi']);
    value(await undoLast(register));
    expect(await filtered('situation', 'overFull')).toEqual([]);
    value(await verbs.recordAbsence(makeAbsenceInput(anna, { from: '2026-02-02', to: '2026-02-06' })));
    expect(await filtered('situation', 'absent')).toEqual([]);
    const past = {
      asOf: '2026-02-03',
      filters: [{ field: 'situation', operator: 'oneOf', values: ['absent'] }],
    };
    expect(await names(past)).toEqual(['Éloi']);
    expect(await verbs.listEmails('animator', [anna])).toEqual({ emails: [], without: 1 });
  });
});

describe('an absence', () => {
  it('leads to a request, the pool is ranked, and it is covered or not', async () => {
    const { verbs, place, animator } = await begin();
    const base = await place('Cyber-base', 0);
    const close = await place('Maison voisine', 0.1);
    const remote = await place('Bout du monde', 2);
    const away = await animator('Kerrien', { kind: 'specialist' });
    value(await verbs.assignAnimator(makeAssignmentInput(away, base)));
    const pool = async (name: string, at: string, ftePercent: number) => {
      const id = await animator(name, { kind: 'pool' });
      value(await verbs.assignAnimator(makeAssignmentInput(id, at, { ftePercent })));
      return id;
    };
    const far = await pool('Loin', remote, 20);
    const near = await pool('Proche', close, 20);
    const busy = await pool('Occupé', base, 80);
    await animator('Hors pool', { kind: 'specialist' });

    const absence = value(
      await verbs.recordAbsence(makeAbsenceInput(away, { from: '2026-03-02', to: '2026-03-20' })),
    ).id;
    expect((await verbs.animatorsToDo()).absences).toMatchObject([
      { name: 'Kerrien', placeName: 'Cyber-base', state: 'notAsked' },
    ]);
    const asked = value(
      await verbs.askReplacement({
        absenceId: absence,
        placeId: base,
        from: '2026-03-02',
        to: null,
        ftePercent: 50,
        notes: null,
      }),
    ).id;
    const candidates = await verbs.replacementCandidates(asked);
    expect(candidates.map(({ animatorId }) => animatorId)).toEqual([near, far, busy]);
    expect(candidates).toMatchObject([
      { near: true, hindrances: [] },
      { near: false, hindrances: [] },
      { hindrances: [{ kind: 'assigned', free: 20 }] },
    ]);
    const [first] = candidates;
    expect(first?.nearness.kind === 'distance' && Math.round(first.nearness.kilometres)).toBe(11);

    value(await verbs.leaveUncovered(asked));
    expect((await verbs.animatorsToDo()).absences).toMatchObject([
      { state: 'notCovered', replacementId: asked },
    ]);
    value(await verbs.coverReplacement(asked, near));
    expect((await verbs.animatorsToDo()).absences).toEqual([]);
    expect(codes(await verbs.coverReplacement(asked, far))).toEqual(['replacement/already-decided']);
    expect(codes(await verbs.deleteAbsence(absence))).toEqual(['record/tied-replacements']);
  });
});

it('places meant to have an animator and without one, and contracts that end, are told', async () => {
  const { register, verbs, place, animator } = await begin();
  const base = await place('Cyber-base', null);
  await place('Annexe', null);
  value(await createAccessPoint(register, makeAccessPointInput({ name: 'Borne', animatorExpected: false })));
  const anna = await animator('Éloi', { contractTo: '2026-09-02' });
  await animator('Parti', { contractTo: '2026-03-01' });
  value(await verbs.assignAnimator(makeAssignmentInput(anna, base, { to: '2026-03-02' })));
  const { placesWithout, contracts } = await verbs.animatorsToDo();
  expect(placesWithout.map(({ name }) => name)).toEqual(['Annexe']);
  expect(contracts).toMatchObject([{ name: 'Éloi', on: '2026-09-02' }]);
});

it('who can pass on a theme near a place: those who can first, then by distance', async () => {
  const { verbs, place, animator } = await begin();
  const base = await place('Cyber-base', 0);
  const close = await place('Maison voisine', 0.1);
  const remote = await place('Bout du monde', 2);
  const holder = async (name: string, at: string, employerFrees: boolean | null) => {
    const id = await animator(name, { skills: [makeSkill('Montage vidéo', { employerFrees })] });
    value(await verbs.assignAnimator(makeAssignmentInput(id, at)));
  };
  await holder('Refus', base, false);
  await holder('Loin', remote, true);
  await holder('Proche', close, true);
  await holder('Sans réponse', base, null);
  await animator('Autre', { skills: [makeSkill('Son')] });
  const found = await verbs.whoCanPassOn('montage video', { kind: 'place', id: base });
  expect(found.map(({ name, state }) => [name, state.kind])).toEqual([
    ['Proche', 'yes'],
    ['Loin', 'yes'],
    ['Sans réponse', 'unknown'],
    ['Refus', 'no'],
  ]);
  expect(await verbs.animatorThemes()).toEqual(['Montage vidéo', 'Son']);
  expect(await verbs.whoCanPassOn('Son', null)).toMatchObject([{ name: 'Autre' }]);
});
