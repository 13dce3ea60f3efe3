import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationKinds } from '#shared/domain/organisation/organisation.ts';
import { makeOrganisationList } from '#shared/domain/organisation/organisation-list.ts';
import { type ListQuestion, wholeList } from '#shared/list/list-question.ts';
import { makeOrganisation } from '#test/factories/organisation.ts';

const town = makeOrganisation({
  name: 'Commune d’Évreux-le-Val',
  communeName: 'Évreux-le-Val',
  communeCode: '14047',
});
const club = makeOrganisation({
  name: 'Œil neuf',
  kind: 'association',
  rna: 'W161001234',
  roles: ['carrier'],
});
const unknown = makeOrganisation({ name: 'zone libre', kind: null });
const today = '2024-06-01';
const counts = new Map([[club.id, 3]]);
const list = makeOrganisationList([unknown, club, town], counts);
const names = (question: Partial<ListQuestion>) =>
  list.rows(list.query({ ...wholeList, ...question }, today, () => null).ids).map(({ name }) => name);
const oneOf = (field: string, ...values: string[]) => ({ field, operator: 'oneOf', values });

describe('the list of structures', () => {
  it('is searched by the beginning of any words, accents and ligatures aside', () => {
    expect(names({ search: 'evreux com' })).toEqual([town.name]);
    expect(names({ search: 'OEIL' })).toEqual([club.name]);
    expect(names({ search: 'w1610' })).toEqual([club.name]);
    expect(names({ search: 'vreux' })).toEqual([]);
  });

  it('is filtered by kind, role and commune, together', () => {
    expect(names({ filters: [oneOf('kind', 'association', 'commune')] })).toEqual([town.name, club.name]);
    expect(names({ filters: [oneOf('kind', 'association', 'commune'), oneOf('roles', 'carrier')] })).toEqual([
      club.name,
    ]);
    expect(names({ filters: [oneOf('commune', '14047')] })).toEqual([town.name]);
  });

  it('is sorted, what is not known last whichever way', () => {
    expect(names({ sorts: [{ key: 'name', descending: true }] })).toEqual([
      unknown.name,
      club.name,
      town.name,
    ]);
    expect(names({ sorts: [{ key: 'places', descending: true }] })[0]).toBe(club.name);
    for (const descending of [false, true])
      expect(names({ sorts: [{ key: 'kind', descending }] }).at(-1)).toBe(unknown.name);
  });

  it('always gives every structure once when nothing is asked', () => {
    const some = fc.array(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 8 }),
        kind: fc.option(fc.constantFrom(...organisationKinds)),
      }),
    );
    fc.assert(
      fc.property(
        some,
        fc.constantFrom('name', 'kind', 'commune', 'places'),
        fc.boolean(),
        (drawn, key, descending) => {
          const rows = drawn.map((one) => makeOrganisation(one));
          const answer = makeOrganisationList(rows, new Map()).query(
            { ...wholeList, sorts: [{ key, descending }] },
            today,
            () => null,
          );
          expect([...answer.ids].sort()).toEqual(rows.map(({ id }) => id).sort());
          expect(answer.total).toBe(rows.length);
        },
      ),
    );
  });
});
