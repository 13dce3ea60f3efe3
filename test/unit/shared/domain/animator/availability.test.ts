import { expect, test } from 'vitest';
import { type Engagements, hindrances } from '#shared/domain/animator/availability.ts';

const contract = { contractFrom: null, contractTo: null, ftePercent: 100 };
const nothing: Engagements = { assignments: [], absences: [], replacements: [] };
const march = { from: '2026-03-02', to: '2026-03-20', ftePercent: 50 };
const kinds = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind);

test('somebody with nothing to do is free', () => {
  expect(hindrances(contract, nothing, march)).toEqual([]);
});

test('an absence, the end of the contract and another replacement hold somebody', () => {
  const replacing = { id: 'r', state: 'assigned', from: '2026-03-20', to: null, ftePercent: 20 } as const;
  const found = hindrances(
    { ...contract, contractTo: '2026-03-19' },
    { assignments: [], absences: [{ from: '2026-02-01', to: '2026-03-02' }], replacements: [replacing] },
    march,
  );
  expect(found).toEqual([
    { kind: 'absent', run: { from: '2026-02-01', to: '2026-03-02' } },
    { kind: 'contractOver', run: { from: null, to: '2026-03-19' } },
    { kind: 'replacing', run: { from: '2026-03-20', to: null } },
  ]);
  const engagements = { ...nothing, replacements: [replacing] };
  expect(hindrances(contract, engagements, march, 'r')).toEqual([]);
  expect(
    kinds(hindrances(contract, { ...nothing, replacements: [{ ...replacing, state: 'asked' }] }, march)),
  ).toEqual([]);
});

test('the time asked for is left beside the assignments, on the worst day', () => {
  const assigned = (ftePercent: number) => ({
    ...nothing,
    assignments: [{ ftePercent, from: '2026-03-10', to: null }],
  });
  expect(hindrances(contract, assigned(50), march)).toEqual([]);
  expect(hindrances(contract, assigned(60), march)).toEqual([{ kind: 'assigned', free: 40 }]);
  expect(hindrances({ ...contract, ftePercent: 50 }, assigned(50), { ...march, ftePercent: null })).toEqual([
    { kind: 'assigned', free: 0 },
  ]);
  // A contract that does not say its time counts as a full one.
  expect(hindrances({ ...contract, ftePercent: null }, assigned(50), march)).toEqual([]);
});
