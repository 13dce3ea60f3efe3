import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReportWording } from '#renderer/documents/report-wording.ts';

const fr = makeReportWording('fr');
const en = makeReportWording('en');

describe('makeReportWording', () => {
  it('writes French numbers with narrow no-break spaces', () => {
    expect(fr.number(1234.5, 'count')).toBe('1\u202f234,5');
    expect(fr.number(1_234_567, 'places')).toBe('1\u202f234\u202f567');
    expect(fr.number(0.1234, 'ratio')).toBe('12,3\u202f%');
    expect(fr.number(-0.031, 'signedRatio')).toBe('\u22123,1\u202f%');
    expect(fr.number(0.0716, 'signedRatio')).toBe('+7,2\u202f%');
    expect(fr.number(1234 * 60, 'minutes')).toBe('1\u202f234\u202fh');
    expect(fr.number(450, 'minutes')).toBe('7,5\u202fh');
    expect(fr.number(12.34, 'kilometres')).toBe('12,3\u202fkm');
  });

  it('writes English numbers', () => {
    expect(en.number(1234.5, 'count')).toBe('1,234.5');
    expect(en.number(0.1234, 'ratio')).toBe('12.3%');
    expect(en.number(-3, 'signedCount')).toBe('\u22123');
  });

  it('never turns a missing value into a number, nor a zero into a missing value', () => {
    expect(fr.number(null, 'count')).toBe('n.\u00a0r.');
    expect(fr.number(null, 'ratio', 'notAvailable')).toBe('n.\u00a0d.');
    expect(fr.number(null, 'count', 'notApplicable')).toBe('s.\u00a0o.');
    expect(fr.number(0, 'count')).toBe('0');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (value) => {
        const digits = fr.number(value, 'count').replaceAll('\u202f', '');
        expect(Number(digits)).toBe(value);
      }),
    );
  });

  it('tells how many answered, where the notion applies', () => {
    expect(fr.answers(2604, 2988)).toBe('2\u202f604 sur 2\u202f988');
    expect(fr.answers(null, null)).toBeNull();
    expect(fr.answers(0, 12)).toBe('0 sur 12');
  });

  it('names periods', () => {
    expect(fr.title({ from: '2023-01', to: '2023-12' })).toBe('Bilan annuel 2023');
    expect(fr.period({ from: '2023-09', to: '2024-08' })).toBe('de septembre\u00a02023 à août\u00a02024');
    expect(fr.period({ from: '2023-02', to: '2023-02' })).toBe('février\u00a02023');
    expect(fr.title({ from: '2023-09', to: '2024-08' })).toBe(
      'Bilan de septembre\u00a02023 à août\u00a02024',
    );
    expect(en.fileName({ from: '2023-09', to: '2024-08' })).toBe('report-2023-09-2024-08');
  });

  it('writes the text of the register as it stands', () => {
    expect(fr.text({ text: 'Centre $t(reports:title) {{count}}' })).toBe(
      'Centre $t(reports:title) {{count}}',
    );
  });

  it('writes the sign of a change and the date of a check', () => {
    expect(fr.cell({ kind: 'number', value: 3, unit: 'places', signed: true })).toBe('+3');
    expect(fr.cell({ kind: 'number', value: 0, unit: 'places', signed: true })).toBe('0');
    expect(fr.cell({ kind: 'day', day: '2023-03-14' })).toBe('14/03/2023');
    expect(fr.cell({ kind: 'day', day: null })).toBe('n.\u00a0r.');
  });
});
