import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  type FormTools,
  type FormValues,
  formValuesOf,
  formValuesSchema,
  newFormValues,
  newStopValues,
} from '#renderer/features/access-points/form-values.ts';
import { placePatch } from '#renderer/features/access-points/place-patch.ts';
import { readForm } from '#renderer/features/access-points/read-form.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { readOpeningHours } from '#shared/domain/access-point/opening-hours.ts';
import { withStatus } from '#shared/domain/access-point/with-status.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeStop } from '#test/factories/stop.ts';

const tools: FormTools = { today: '2024-05-02', newId: uuid, readHours: readOpeningHours, comma: ',' };

const full = makeAccessPoint({
  openingHours: 'Mo-Fr 09:00-12:00; PH off',
  weeklyOpening: 900,
  weeklyFreeAccess: 450,
  workstationsFixed: 0,
  phone: '+33545380024',
  emails: ['accueil@exemple.fr'],
  websites: ['https://www.exemple.fr/'],
  contacts: [{ id: uuid(), name: 'Camille Exemple', role: null, phone: '+33545380025', email: null }],
  services: ['internetAccess', 'employment'],
  typologies: ['BIB', 'CODE_INCONNU'],
  animatorExpected: false,
  verifiedOn: '2024-04-01',
  externalIds: [{ id: uuid(), source: 'Hub', value: '42' }],
  dataSource: 'Hub',
  notes: 'Deux lignes\nde notes',
});

/** Fields in error of what is typed, and their codes. */
function problems(values: FormValues, place: AccessPoint | null = full): Record<string, string> {
  const outcome = readForm(values, place, tools);
  return outcome.ok ? {} : Object.fromEntries(outcome.problems.map(({ field, code }) => [field ?? '', code]));
}

const typed = (change: Partial<FormValues>): FormValues => ({ ...formValuesOf(full, tools), ...change });

describe('the form of a place', () => {
  it('gives back the place that it was opened on: nothing to write', () => {
    const outcome = readForm(formValuesOf(full, tools), full, tools);
    expect(outcome.ok && placePatch(full, outcome.value)).toEqual({});
  });

  it('keeps its values in a draft as they are', () => {
    const values = formValuesOf(full, tools);
    expect(formValuesSchema.parse(JSON.parse(JSON.stringify(values)))).toEqual(values);
  });

  it('writes only the field that changed', () => {
    const outcome = readForm(typed({ name: 'Autre nom' }), full, tools);
    expect(outcome.ok && placePatch(full, outcome.value)).toEqual({ name: 'Autre nom' });
  });

  it('tells zero from unknown', () => {
    const outcome = readForm(typed({ tablets: '0', workstationsFixed: '' }), full, tools);
    expect(outcome.ok && placePatch(full, outcome.value)).toEqual({ tablets: 0, workstationsFixed: null });
  });

  it('lets the weekly total follow the hours, until the officer types one', () => {
    const days = ['9h-12h', '', '', '', '', '', ''];
    const hours = { ...formValuesOf(full, tools).hours, days };
    const followed = readForm(typed({ hours, weeklyFreeAccess: '' }), full, tools);
    expect(followed.ok && followed.value.weeklyOpening).toBe(180);
    const own = readForm(typed({ hours, weeklyFreeAccess: '', weeklyOpening: '5h30' }), full, tools);
    expect(own.ok && own.value.weeklyOpening).toBe(330);
  });

  it('asks a new place for its name and its commune, from top to bottom', () => {
    const outcome = readForm(newFormValues(tools), null, tools);
    expect(outcome.ok ? [] : outcome.problems.map(({ field }) => field)).toEqual([
      'name',
      'location.communeName',
    ]);
  });

  it.each<[string, Partial<FormValues>, Record<string, string>]>([
    ['a SIRET with a wrong key', { pivot: '12345678901234' }, { pivot: 'access-point/siret-not-valid' }],
    ['a telephone of letters', { phone: 'mairie' }, { phone: 'access-point/phone-not-valid' }],
    ['an e-mail without @', { emails: ['accueil.exemple.fr'] }, { emails: 'access-point/email-not-valid' }],
    ['a page without a name', { websites: ['https://'] }, { websites: 'access-point/url-not-valid' }],
    ['a negative count', { tablets: '-3' }, { tablets: 'access-point/count-not-valid' }],
    ['169 hours in a week', { weeklyOpening: '169' }, { weeklyOpening: 'access-point/hours-over-week' }],
    ['an impossible day', { verifiedOn: '31/02/2024' }, { verifiedOn: 'access-point/day-not-valid' }],
    ['a check to come', { verifiedOn: '03/05/2024' }, { verifiedOn: 'access-point/verified-to-come' }],
    [
      'free access beyond the opening',
      { weeklyFreeAccess: '16' },
      { weeklyFreeAccess: 'access-point/hours-over-opening' },
    ],
    ['a move without a day', { moved: true }, { movedOn: 'access-point/moved-date-missing' }],
    ['a name of 5 000 characters', { name: 'x'.repeat(5_000) }, { name: 'access-point/text-too-long' }],
    ['no status', { statusHistory: [] }, { statusHistory: 'access-point/status-missing' }],
  ])('refuses %s beside its field', (_, change, expected) => {
    expect(problems(typed(change))).toEqual(expected);
  });

  it('refuses swapped or halved coordinates where they are typed', () => {
    const { location } = formValuesOf(full, tools);
    expect(problems(typed({ location: { ...location, latitude: '149,2', longitude: '' } }))).toEqual({
      'location.latitude': 'access-point/latitude-not-valid',
    });
    expect(problems(typed({ location: { ...location, longitude: '' } }))).toEqual({
      'location.longitude': 'access-point/longitude-not-valid',
    });
  });

  it('names the day of the week that can’t be read', () => {
    const { hours } = formValuesOf(full, tools);
    const days = hours.days.map((day, index) => (index === 2 ? 'matin' : day));
    expect(problems(typed({ hours: { ...hours, days } }))).toEqual({
      'hours.days.2': 'access-point/day-hours-not-valid',
    });
  });

  it('does not refuse again what an import kept: a wrong SIRET, an unread number, an unknown commune', () => {
    const [location] = full.locations;
    const kept = makeAccessPoint({
      pivot: '12345678901234',
      phone: 'poste 12',
      openingHours: 'sur rendez-vous le lundi',
      locations:
        location === undefined ? [] : [{ ...location, communeCode: null, communeName: 'Ville perdue' }],
    });
    const outcome = readForm(formValuesOf(kept, tools), kept, tools);
    expect(outcome.ok && placePatch(kept, outcome.value)).toEqual({});
  });

  it('keeps the former address when the place moved', () => {
    const values = typed({ moved: true, movedOn: '01/02/2024' });
    const moved = { ...values, location: { ...values.location, address: '1 place Neuve' } };
    const outcome = readForm(moved, full, tools);
    const locations = outcome.ok ? outcome.value.locations : [];
    expect(locations.map(({ from, address }) => [from, address])).toEqual([
      [null, '4 rue des Lavandières'],
      ['2024-02-01', '1 place Neuve'],
    ]);
  });

  it('corrects today’s address in place', () => {
    const values = typed({});
    const outcome = readForm(
      { ...values, location: { ...values.location, address: '6 rue des Lavandières' } },
      full,
      tools,
    );
    expect(outcome.ok && outcome.value.locations).toEqual([
      { ...full.locations[0], address: '6 rue des Lavandières' },
    ]);
  });
});

describe('a change of status', () => {
  const change = { status: 'closed', from: '2024-05-02', reason: 'Travaux' } as const;

  it('adds an entry', () => {
    expect(withStatus(full.statusHistory, change, () => 'new')).toEqual([
      ...full.statusHistory,
      { id: 'new', ...change },
    ]);
  });

  it('replaces the entry of the same day and keeps its id', () => {
    const [first] = full.statusHistory;
    expect(withStatus(full.statusHistory, { ...change, from: '2021-03-01' }, () => 'new')).toEqual([
      { ...change, id: first?.id, from: '2021-03-01' },
    ]);
  });
});

describe('the stops in the form', () => {
  const itinerant = makeAccessPoint({
    form: 'itinerant',
    wheelchair: 'partly',
    stops: [
      makeStop({ openingHours: 'week 1-53/2 We 14:00-17:00', to: '2024-12-31' }),
      makeStop({ openingHours: 'We[1] 09:00-12:00', latitude: 49.27, longitude: -0.7 }),
      makeStop({ communeCode: null, communeName: 'Commune inconnue', openingHours: null }),
    ],
  });

  it('give back the place that they were opened on', () => {
    const outcome = readForm(formValuesOf(itinerant, tools), itinerant, tools);
    expect(outcome.ok && placePatch(itinerant, outcome.value)).toEqual({});
  });

  it('are typed day by day, every week or one in two', () => {
    const values = formValuesOf(itinerant, tools);
    expect(values.stops.map(({ hours }) => [hours.mode, hours.weeks])).toEqual([
      ['week', 'odd'],
      ['notation', 'all'],
      ['week', 'all'],
    ]);
    const [first] = values.stops;
    if (first === undefined) throw new Error('no stop');
    const stops = [{ ...first, hours: { ...first.hours, weeks: 'even' as const } }];
    const outcome = readForm({ ...values, stops }, itinerant, tools);
    expect(outcome.ok && outcome.value.stops[0]?.openingHours).toBe('week 2-53/2 We 14:00-17:00');
  });

  it('name the field that is wrong, and a hub is kept', () => {
    const values = formValuesOf(itinerant, tools);
    const stop = newStopValues(tools);
    const days = stop.hours.days.map((typed, index) => (index === 2 ? 'soir' : typed));
    const wrong = {
      ...stop,
      from: '2/2/2024',
      to: '1/2/2024',
      longitude: '1,5',
      hours: { ...stop.hours, days },
    };
    expect(problems({ ...values, stops: [wrong] }, itinerant)).toEqual({
      'stops.0.name': 'access-point/stop-name-missing',
      'stops.0.communeName': 'access-point/commune-missing',
      'stops.0.latitude': 'access-point/latitude-not-valid',
      'stops.0.hours.days.2': 'access-point/day-hours-not-valid',
    });
    const named = {
      ...wrong,
      name: 'Halle',
      communeCode: '14047',
      communeName: 'Bayeux',
      longitude: '',
      hours: stop.hours,
    };
    expect(problems({ ...values, stops: [named] }, itinerant)).toEqual({
      'stops.0.to': 'access-point/stop-ends-first',
    });
  });
});
