import { expect, test } from 'vitest';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { makeWorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { movedDueTimes } from '#shared/domain/hotline-settings/moved-due-times.ts';
import type { TicketEventKind } from '#shared/domain/ticket/ticket-event.ts';
import { makeWorkingCalendar } from '#test/factories/working-calendar.ts';

const ticket = (...told: readonly (readonly [TicketEventKind, string])[]) => ({
  priority: 'p1' as const,
  moments: told.map(([kind, at], index) => ({
    id: String(index),
    kind,
    at: Date.parse(at),
    levelId: 'level',
    officer: null,
    minutes: null,
    travelMinutes: null,
    askAgainOn: null,
    articleId: null,
  })),
});
const reckoning = (calendar: WorkingCalendar, settings = defaultHotlineSettings) => {
  const time = makeWorkingTime(calendar, 'Europe/Paris');
  return { timeOf: () => time, settings };
};
// Friday 22 November 2024, 16:00 in Paris: first answer due at 17:00, solution on Monday at 10:00.
const friday = ticket(['opened', '2024-11-22T15:00:00Z']);
const monday = Date.parse('2024-11-25T07:30:00Z');
const open = makeWorkingCalendar();

test('the same hours move nothing', () => {
  expect(movedDueTimes([friday], reckoning(open), reckoning(open), monday)).toEqual({
    pending: 1,
    moved: 0,
    lateThen: 0,
    inTimeThen: 0,
  });
});

test('a closure puts off what is due after it, and what was late is late no more', () => {
  const closed = makeWorkingCalendar({
    closures: [{ id: 'closure', from: '2024-11-22', to: '2024-11-22' }],
  });
  expect(movedDueTimes([friday], reckoning(open), reckoning(closed), monday)).toEqual({
    pending: 1,
    moved: 1,
    lateThen: 0,
    inTimeThen: 1,
  });
});

test('shorter targets make late what was in time; what was answered owes no answer', () => {
  const answered = ticket(['opened', '2024-11-22T15:00:00Z'], ['answered', '2024-11-22T15:10:00Z']);
  const short = {
    ...defaultHotlineSettings,
    targets: { ...defaultHotlineSettings.targets, p1: { firstResponse: 5, resolution: 120 } },
  };
  expect(movedDueTimes([answered], reckoning(open), reckoning(open, short), monday)).toEqual({
    pending: 1,
    moved: 1,
    lateThen: 1,
    inTimeThen: 0,
  });
  const onlyAnswer = {
    ...defaultHotlineSettings,
    targets: { ...defaultHotlineSettings.targets, p1: { firstResponse: 5, resolution: 240 } },
  };
  expect(movedDueTimes([answered], reckoning(open), reckoning(open, onlyAnswer), monday).moved).toBe(0);
});

test('what is solved is not counted', () => {
  const solved = ticket(['opened', '2024-11-22T15:00:00Z'], ['solved', '2024-11-22T16:00:00Z']);
  expect(movedDueTimes([solved], reckoning(open), reckoning(open), monday).pending).toBe(0);
});
