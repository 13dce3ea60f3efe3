import { describe, expect, it } from 'vitest';
import { type ActValues, emptyActValues, readAct } from '#renderer/features/tickets/acts/act-values.ts';
import type { OfferedAct } from '#renderer/features/tickets/acts/offered-acts.ts';
import { offeredActs, ticketActs } from '#renderer/features/tickets/acts/offered-acts.ts';
import { ticketActSchema } from '#shared/domain/ticket/ticket-act.ts';

const context = { today: '2026-03-06', timeZone: 'Europe/Paris' };
const read = (kind: OfferedAct, values: Partial<ActValues>) =>
  readAct(kind, { ...emptyActValues, ...values }, context);
const codes = (kind: OfferedAct, values: Partial<ActValues>) => {
  const outcome = read(kind, values);
  return outcome.ok ? [] : outcome.problems.map(({ code, field }) => [field, code]);
};

describe('readAct', () => {
  it('reads an answer now as one whose time is not said', () => {
    expect(read('answered', { text: ' Câble rebranché. ', minutes: '1h30', officer: 'Ana' })).toEqual({
      ok: true,
      value: { kind: 'answered', at: null, officer: 'Ana', text: 'Câble rebranché.', minutes: 90 },
    });
  });

  it('reads a time before, by the clocks of the register', () => {
    const outcome = read('answered', { when: 'earlier', day: '5/3/26', time: '16h05' });
    expect(outcome).toMatchObject({ ok: true, value: { at: '2026-03-05T15:05:00.000Z' } });
  });

  it('tells what is wrong with a time beside it', () => {
    expect(codes('answered', { when: 'earlier', day: '', time: '' })).toEqual([['at', 'ticket/day-missing']]);
    expect(codes('answered', { when: 'earlier', day: '5/3/26', time: '' })).toEqual([
      ['at', 'ticket/time-missing'],
    ]);
    expect(codes('answered', { when: 'earlier', day: '5/3/26', time: '25h' })).toEqual([
      ['at', 'ticket/time-not-valid'],
    ]);
    expect(codes('visit', { minutes: 'peu', travelMinutes: '1h99' })).toEqual([
      ['minutes', 'ticket/minutes-not-valid'],
      ['travelMinutes', 'ticket/minutes-not-valid'],
    ]);
  });

  it('does not take a note that says nothing', () => {
    expect(codes('note', { text: '  ' })).toEqual([['text', 'ticket/note-empty']]);
  });

  it('waits on the one that is chosen, and keeps nothing of the other', () => {
    const typed = { askAgainOn: '10/3/2026', outsideName: 'Opérateur', outsideContact: '3900' };
    expect(read('waiting', { ...typed, whom: 'caller' })).toMatchObject({
      value: { kind: 'waitingCaller', askAgainOn: '2026-03-10' },
    });
    const third = read('waiting', { ...typed, whom: 'third' });
    expect(third).toMatchObject({ value: { kind: 'waitingThird', outsideName: 'Opérateur' } });
    expect(third.ok && 'askAgainOn' in third.value).toBe(false);
  });

  it('makes acts that the verbs take, whatever the kind', () => {
    for (const kind of ticketActs) {
      const outcome = read(kind, { text: 'dit', satisfaction: '4', askAgainOn: '10/3/2026' });
      expect(outcome.ok && ticketActSchema.safeParse(outcome.value).success, kind).toBe(true);
    }
  });
});

describe('offeredActs', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 2, 6, 9, minute)).toISOString();
  const opened = { kind: 'opened', at: at(0) } as const;

  it('offers what an open ticket leaves room for, the answer first, closing without a solution apart', () => {
    expect(offeredActs([opened], 'open')).toEqual({
      main: ['answered', 'solved', 'note', 'waiting', 'handedOver', 'visit'],
      rare: ['closed'],
    });
  });

  it('offers to solve first what was answered', () => {
    expect(offeredActs([opened, { kind: 'answered', at: at(1) }], 'open').main[0]).toBe('solved');
  });

  it('offers to resume what waits, to close or reopen what is solved, to reopen what is closed', () => {
    expect(offeredActs([opened, { kind: 'waitingThird', at: at(1) }], 'waitingThird').main[0]).toBe(
      'resumed',
    );
    expect(offeredActs([opened, { kind: 'solved', at: at(1) }], 'solved')).toEqual({
      main: ['closed', 'note', 'reopened'],
      rare: ['answered', 'visit'],
    });
    expect(offeredActs([opened, { kind: 'closed', at: at(1) }], 'closed')).toEqual({
      main: ['reopened', 'note'],
      rare: ['visit'],
    });
  });
});
