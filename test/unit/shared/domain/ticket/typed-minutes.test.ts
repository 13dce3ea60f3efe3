import { describe, expect, it } from 'vitest';
import { readTypedMinutes } from '#shared/domain/ticket/typed-minutes.ts';

describe('readTypedMinutes', () => {
  it.each([
    ['15', 15],
    [' 15 min ', 15],
    ['0', 0],
    ['1h', 60],
    ['1h30', 90],
    ['1 h 05', 65],
    ['1\u00a0h\u00a030', 90],
    ['2:15', 135],
    ['1 h 30 min', 90],
  ])('reads « %s » as %i minutes', (typed, minutes) => {
    expect(readTypedMinutes(typed)).toEqual({ kind: 'date', date: minutes });
  });

  it.each(['une heure', '1h75', '-5', '1,5', '200000'])('refuses « %s »', (typed) => {
    expect(readTypedMinutes(typed)).toEqual({ kind: 'wrong' });
  });

  it('reads nothing as nothing said', () => {
    expect(readTypedMinutes('  ')).toEqual({ kind: 'empty' });
  });
});
