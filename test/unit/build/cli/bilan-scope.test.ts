import { describe, expect, it } from 'vitest';
import { bilanName } from '#build/cli/bilan-name.ts';
import { perimeterOfScope, readScope } from '#build/cli/bilan-scope.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';

function accepted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('the scope of a report from the terminal', () => {
  const facts = makeFacts(
    [
      makePlace('p1', { name: 'Médiathèque de Val' }),
      makePlace('p2', { name: 'Mairie' }),
      makePlace('p3', { name: 'Mairie' }),
    ],
    [],
    { networks: [{ id: 'n1', name: 'Réseau des médiathèques' }] },
  );
  const perimeter = (text: string) => perimeterOfScope(accepted(readScope(text)), facts);

  it('finds networks and places by id or by name, without regard to case and accents', () => {
    expect(perimeter('network:n1')).toEqual({ ok: true, value: { kind: 'network', id: 'n1' } });
    expect(perimeter('network:reseau des MEDIATHEQUES')).toEqual({
      ok: true,
      value: { kind: 'network', id: 'n1' },
    });
    expect(perimeter('place:p2, mediatheque de val,p2')).toEqual({
      ok: true,
      value: { kind: 'places', ids: ['p2', 'p1'] },
    });
  });

  it('knows départements and EPCI by their code', () => {
    expect(perimeter('departement:16')).toEqual({ ok: true, value: { kind: 'departement', code: '16' } });
    expect(perimeter('epci:200071827')).toEqual({ ok: true, value: { kind: 'epci', code: '200071827' } });
  });

  it.each([
    ['network:autre', 'bilan/unknown-network', { value: 'autre' }],
    ['place:p1,autre', 'bilan/unknown-place', { value: 'autre' }],
    ['place:mairie', 'bilan/several-places', { value: 'mairie', ids: 'p2, p3' }],
    ['departement:999', 'bilan/unknown-departement', { value: '999' }],
    ['epci:1', 'bilan/unknown-epci', { value: '1' }],
  ])('refuses %s as %s', (text, code, values) => {
    expect(perimeter(text)).toMatchObject({ ok: false, problems: [{ code, values }] });
  });

  it('stands in the names of the files, in letters that every disk takes', () => {
    const period = { from: '2025-01', to: '2025-12' };
    const name = (text: string) => bilanName(period, accepted(readScope(text)), makeReportWording('fr'));
    expect(name('all')).toBe('bilan-2025');
    expect(name('epci:200000001')).toBe('bilan-2025-epci-200000001');
    expect(name('network:Réseau d’été / Œuvre')).toBe('bilan-2025-network-reseau-d-ete-oeuvre');
  });
});
