import { describe, expect, it } from 'vitest';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { sessionSchema, sessionThemes } from '#shared/domain/session/session.ts';
import { usageSettingsSchema } from '#shared/domain/usage-settings/usage-settings.ts';
import {
  EXAMPLE_PLACES,
  EXAMPLE_SEED,
  EXAMPLE_YEARS,
  type ExampleOptions,
  generateExample,
} from '#shared/example/generate-example.ts';

const options: ExampleOptions = {
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
};
const register = generateExample(options);
const sessions = register.months.flatMap(register.sessionsOf);
const places = new Map(register.places.map((place) => [place.id, place]));

describe('the sessions of the example', () => {
  it('are those of some forty places over the years told, of both kinds', () => {
    expect(sessions.length).toBeGreaterThan(12_000);
    expect(sessions.length).toBeLessThan(20_000);
    expect(new Set(sessions.map(({ placeId }) => placeId)).size).toBeGreaterThan(30);
    expect(new Set(sessions.map(({ kind }) => kind)).size).toBe(2);
    expect(sessions.some(({ stopId }) => stopId !== null)).toBe(true);
    expect(sessions.some(({ participants }) => participants === null)).toBe(true);
  });

  it('are the same each time, whatever was asked before', { timeout: 30_000 }, () => {
    const again = generateExample(options);
    const backwards = [...again.months].reverse().map(again.sessionsOf).reverse().flat();
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(sessions));
  });

  it('are valid: in an open place, by somebody who worked there, on a theme that is known', {
    timeout: 30_000,
  }, () => {
    const [settings] = register.usageSettings;
    usageSettingsSchema.parse(settings);
    const themes: readonly string[] = [...sessionThemes, ...(settings?.ownThemes ?? []).map(({ id }) => id)];
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length);
    const posts = new Set(register.assignments.map(({ animatorId, placeId }) => `${animatorId} ${placeId}`));
    for (const session of sessions) {
      sessionSchema.parse(session);
      const place = places.get(session.placeId);
      expect(place === undefined ? null : statusAt(place, session.day)).toBe('open');
      if (session.stopId !== null) expect(place?.stops.some(({ id }) => id === session.stopId)).toBe(true);
      if (session.theme !== null) expect(themes).toContain(session.theme);
      const told = session.groups.reduce((sum, { count }) => sum + count, 0);
      expect(told).toBeLessThanOrEqual(session.participants ?? 0);
      expect(session.participants ?? 0).toBeLessThanOrEqual(session.seats ?? Number.POSITIVE_INFINITY);
      if (session.animatorId !== null)
        expect(posts.has(`${session.animatorId} ${session.placeId}`)).toBe(true);
    }
  });

  it('differ from the returns in a few places', { timeout: 30_000 }, () => {
    const held = new Map<string, number>();
    for (const { placeId, day, kind } of sessions)
      if (kind === 'workshop')
        held.set(`${placeId} ${day.slice(0, 7)}`, (held.get(`${placeId} ${day.slice(0, 7)}`) ?? 0) + 1);
    const compared = register.months
      .flatMap(register.returnsOf)
      .filter(({ from, to, values }) => from === to && values.workshopsHeld !== undefined)
      .flatMap(({ placeId, from, values }) => {
        const logged = held.get(`${placeId} ${from}`);
        return logged === undefined ? [] : [{ placeId, same: logged === values.workshopsHeld }];
      });
    expect(compared.filter(({ same }) => same).length).toBeGreaterThan(50);
    const differing = compared.filter(({ same }) => !same);
    expect(new Set(differing.map(({ placeId }) => placeId)).size).toBeGreaterThan(2);
  });

  it('some returns leave measures to them, some are of stops, some have a comment on a cell', () => {
    const returns = register.months.flatMap(register.returnsOf);
    expect(returns.some(({ fromSessions }) => fromSessions.includes('workshopsHeld'))).toBe(true);
    expect(returns.filter(({ stopId }) => stopId !== null).length).toBeGreaterThan(20);
    expect(returns.some(({ cellComments }) => cellComments.visits !== undefined)).toBe(true);
  });
});
