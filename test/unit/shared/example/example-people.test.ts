import fc from 'fast-check';
import opening_hours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { absenceSchema } from '#shared/domain/absence/absence.ts';
import { accessPointSchema } from '#shared/domain/access-point/access-point.ts';
import { accessPointListFields } from '#shared/domain/access-point/access-point-list-fields.ts';
import { animatorSchema } from '#shared/domain/animator/animator.ts';
import { assignmentSchema } from '#shared/domain/assignment/assignment.ts';
import { followUpSchema } from '#shared/domain/follow-up/follow-up.ts';
import { organisationListFields } from '#shared/domain/organisation/organisation-list-fields.ts';
import { hasOneSubject } from '#shared/domain/record/subject.ts';
import { replacementSchema } from '#shared/domain/replacement/replacement.ts';
import { savedViewSchema, type ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import {
  EXAMPLE_PLACES,
  EXAMPLE_SEED,
  EXAMPLE_YEARS,
  type ExampleOptions,
  type ExampleRegister,
  generateExample,
} from '#shared/example/generate-example.ts';
import { FORSAKEN_EPCI } from '#shared/example/staff-plan.ts';
import type { FieldKind } from '#shared/list/list-field.ts';
import { operatorIn } from '#shared/list/list-operators.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';

const options: ExampleOptions = {
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
};
const today = '2026-11-01';
const register = generateExample(options);

type Run = { readonly from: string | null; readonly to: string | null };
const runs = ({ from, to }: Run, day: string): boolean => (from ?? '') <= day && (to === null || to >= day);

function checkTies(example: ExampleRegister): void {
  const places = new Set(example.places.map(({ id }) => id));
  const organisations = new Map(example.organisations.map((one) => [one.id, one]));
  const animators = new Map(example.animators.map((one) => [one.id, animatorSchema.parse(one)]));
  const absences = new Map(example.absences.map((one) => [one.id, absenceSchema.parse(one)]));
  for (const { employerId, contractFrom, contractTo, skills } of example.animators) {
    if (employerId !== null) expect(organisations.get(employerId)?.roles).toContain('employer');
    if (contractFrom !== null && contractTo !== null) expect(contractFrom <= contractTo).toBe(true);
    expect(new Set(skills.map(({ theme }) => theme)).size).toBe(skills.length);
  }
  for (const assignment of example.assignments.map((one) => assignmentSchema.parse(one))) {
    expect(animators.has(assignment.animatorId) && places.has(assignment.placeId)).toBe(true);
    if (assignment.from !== null && assignment.to !== null)
      expect(assignment.from <= assignment.to).toBe(true);
  }
  for (const { animatorId, from, to } of absences.values()) {
    expect(animators.has(animatorId)).toBe(true);
    if (to !== null) expect(from <= to).toBe(true);
  }
  const replacing = new Map<string, { readonly from: string; readonly to: string | null }[]>();
  for (const replacement of example.replacements.map((one) => replacementSchema.parse(one))) {
    const absence = absences.get(replacement.absenceId);
    expect(places.has(replacement.placeId)).toBe(true);
    expect(absence !== undefined && replacement.from >= absence.from).toBe(true);
    expect((replacement.to ?? '9') <= (absence?.to ?? '9')).toBe(true);
    expect(replacement.animatorId !== null).toBe(replacement.state === 'assigned');
    if (replacement.animatorId === null) continue;
    expect(animators.has(replacement.animatorId)).toBe(true);
    expect(replacement.animatorId).not.toBe(absence?.animatorId);
    const own = replacing.get(replacement.animatorId) ?? [];
    expect(
      own.every(({ from, to }) => (to ?? '9') < replacement.from || from > (replacement.to ?? '9')),
    ).toBe(true);
    replacing.set(replacement.animatorId, [...own, replacement]);
  }
  for (const followUp of example.followUps.map((one) => followUpSchema.parse(one))) {
    expect(hasOneSubject(followUp)).toBe(true);
    expect(followUp.day <= (followUp.nextOn ?? '9')).toBe(true);
  }
  for (const place of example.places) accessPointSchema.parse(place);
  const ids = [
    ...example.animators,
    ...example.animators.flatMap(({ skills, accreditations, trainings }) => [
      ...skills,
      ...accreditations,
      ...trainings,
    ]),
    ...example.assignments,
    ...example.absences,
    ...example.replacements,
    ...example.followUps,
    ...example.places.flatMap(({ stops }) => stops),
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

describe('animators of the example', () => {
  it('are valid, and tied to what is there', () => checkTies(register));

  it('for other sizes, seeds and lengths too', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        (places, years, seed) => checkTies(generateExample({ ...options, places, years, seed })),
      ),
      { numRuns: 20 },
    );
  });

  it('are the same in English, where only the officer’s words change', () => {
    const english = generateExample({ ...options, language: 'en' });
    const told = ({ animators }: ExampleRegister) =>
      animators.map(({ id, lastName, ftePercent, trainings }) => [
        id,
        lastName,
        ftePercent,
        trainings.length,
      ]);
    expect(told(english)).toEqual(told(register));
    expect(english.assignments.map(({ placeId }) => placeId)).toEqual(
      register.assignments.map(({ placeId }) => placeId),
    );
  });

  it('show every kind, status, state and condition, and what is unknown', () => {
    const seen = <T>(values: readonly T[]) => new Set(values);
    expect(seen(register.animators.map(({ kind }) => kind))).toEqual(
      new Set(['specialist', 'occasional', 'itinerant', 'pool', null]),
    );
    expect(seen(register.animators.map(({ status }) => status)).size).toBeGreaterThanOrEqual(7);
    expect(seen(register.replacements.map(({ state }) => state))).toEqual(
      new Set(['asked', 'assigned', 'notCovered', 'cancelled']),
    );
    const conditions = register.animators.flatMap(({ skills }) =>
      skills.map(({ willing, ableToTeach, employerFrees }) => `${willing} ${ableToTeach} ${employerFrees}`),
    );
    expect(seen(conditions).size).toBe(27);
    expect(register.animators.filter(({ kind }) => kind === 'pool')).toHaveLength(8);
    expect(register.animators.some(({ employerId }) => employerId === null)).toBe(true);
    expect(register.assignments.some(({ ftePercent }) => ftePercent === null)).toBe(true);
    expect(register.assignments.some(({ to }) => to !== null && to < today)).toBe(true);
    expect(register.absences.some((absence) => runs(absence, today))).toBe(true);
    const soon = register.animators.filter(
      ({ contractTo }) => contractTo !== null && contractTo >= today && contractTo < '2027-05-01',
    );
    expect(soon.length).toBeGreaterThan(10);
    const overdue = register.followUps.filter(
      ({ nextOn, nextDoneOn }) => nextOn !== null && nextOn < today && nextDoneOn === null,
    );
    expect(overdue.length).toBeGreaterThan(3);
  });

  it('are over a full time for some, and missing in some places meant to have one', () => {
    const totals = new Map<string, number>();
    const staffed = new Set<string>();
    for (const assignment of register.assignments) {
      if (!runs(assignment, today)) continue;
      staffed.add(assignment.placeId);
      const own = totals.get(assignment.animatorId) ?? 0;
      totals.set(assignment.animatorId, own + (assignment.ftePercent ?? 0));
    }
    expect([...totals.values()].filter((total) => total > 100).length).toBeGreaterThan(2);
    const without = register.places.filter(
      ({ id, animatorExpected, statusHistory }) =>
        animatorExpected === true && statusHistory.at(-1)?.status === 'open' && !staffed.has(id),
    );
    expect(without.length).toBeGreaterThan(10);
    expect(without.length).toBeLessThan(40);
  });

  it('tell the seed: three of whom one itinerant at a hub, an area where nobody is', () => {
    const hub = register.places[12];
    const there = register.assignments
      .filter((assignment) => assignment.placeId === hub?.id && runs(assignment, today))
      .map(({ animatorId }) => register.animators.find(({ id }) => id === animatorId)?.kind);
    expect(there).toHaveLength(3);
    expect(there).toContain('itinerant');
    const index = buildCommuneIndex(exampleTerritory());
    const forsaken = register.places.filter(
      ({ locations, stops }) =>
        stops.length === 0 && index.byCode(locations.at(-1)?.communeCode ?? '')?.epciCode === FORSAKEN_EPCI,
    );
    expect(forsaken.length).toBeGreaterThan(10);
    const ids = new Set(forsaken.map(({ id }) => id));
    const staffed = register.assignments.filter(
      (assignment) => ids.has(assignment.placeId) && runs(assignment, today),
    );
    expect(staffed).toEqual([]);
  });
});

describe('stops and hubs of the example', () => {
  it('go round real days of the week, in communes of the région', () => {
    const index = buildCommuneIndex(exampleTerritory());
    const stops = register.places.flatMap((place) => place.stops);
    expect(stops.length).toBeGreaterThan(12);
    for (const { communeCode, communeName, openingHours } of stops) {
      expect(index.byCode(communeCode ?? '')?.name).toBe(communeName);
      expect(new opening_hours(openingHours ?? '').getWarnings()).toEqual([]);
    }
    expect(
      register.places.filter(({ form }) => form !== 'fixed').every(({ stops: own }) => own.length > 0),
    ).toBe(true);
    expect(stops.some(({ to }) => to !== null)).toBe(true);
  });

  it('hold a few hubs with places of their own, none of which is a hub', () => {
    const hubs = new Set(register.places.flatMap(({ hubId }) => hubId ?? []));
    expect(hubs.size).toBe(3);
    for (const { id, hubId } of register.places) if (hubs.has(id)) expect(hubId).toBeNull();
  });
});

describe('views of the example', () => {
  it('filter by fields that their lists have, with operators that the fields take', () => {
    const fields: Partial<Record<ViewedList, readonly { readonly key: string; readonly kind: FieldKind }[]>> =
      { accessPoint: accessPointListFields, organisation: organisationListFields };
    expect(register.savedViews).toHaveLength(4);
    for (const { list, view } of register.savedViews.map((one) => savedViewSchema.parse(one))) {
      const known = new Map((fields[list] ?? []).map(({ key, kind }) => [key, kind]));
      expect(view.columns.filter((key) => !known.has(key))).toEqual([]);
      for (const filter of view.filters) {
        const kind = known.get(filter.field);
        expect(kind === undefined ? null : operatorIn(filter, kind)).toBe(filter.operator);
      }
    }
  });
});

describe('nobody in it exists', () => {
  it('by mail or telephone', () => {
    const fiction = /^\+33(19900|26191|35301|46571|53649|63998)\d{4}$/;
    const text = JSON.stringify([register.animators, register.followUps]);
    for (const [number] of text.matchAll(/\+33\d+/g)) expect(number).toMatch(fiction);
    const hosts = [...text.matchAll(/@([^"/]+)/g)].map(([, host]) => host);
    expect(hosts.length).toBeGreaterThan(100);
    for (const host of hosts) expect(host).toMatch(/exemple\.invalid$/);
    const mails = register.animators.flatMap(({ emails }) => emails);
    expect(new Set(mails).size).toBe(mails.length);
  });
});
