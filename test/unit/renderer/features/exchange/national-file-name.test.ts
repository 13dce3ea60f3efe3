import { expect, it } from 'vitest';
import { nationalFileName } from '#renderer/features/exchange/national-file-name.ts';
import { saveRequestSchema } from '#shared/shell/contract.ts';

it('is the name that the standard’s README advises', () => {
  expect(nationalFileName('2026-11-23', 'Département de l’Œuvre', 'Nouvelle-Aquitaine', 'csv')).toBe(
    '2026-11-23_departement-de-l-oeuvre_lieux-de-mediation-numerique_nouvelle-aquitaine.csv',
  );
});

it('leaves out what is not known, and is always a name that a shell takes', () => {
  expect(nationalFileName('2026-11-23', ' / ', '', 'json')).toBe(
    '2026-11-23_lieux-de-mediation-numerique.json',
  );
  const name = nationalFileName('2026-11-23', '../'.repeat(30) + 'x'.repeat(300), 'é'.repeat(300), 'csv');
  expect(saveRequestSchema.safeParse({ kind: 'csv', name }).success).toBe(true);
});
