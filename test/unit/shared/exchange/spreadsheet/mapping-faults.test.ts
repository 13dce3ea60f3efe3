import { expect, test } from 'vitest';
import { mappingFaults } from '#shared/exchange/spreadsheet/mapping-faults.ts';

const columns = (...fields: readonly (string | null)[]) =>
  fields.map((field, index) => ({ header: `Colonne ${index}`, field, values: [] }));

test('one column for a field that takes one, several for a field that takes several', () => {
  expect(mappingFaults('accessPoint', columns('name', 'phone', 'phone', null))).toEqual([]);
  expect(mappingFaults('accessPoint', columns('name', 'pivot', 'pivot'))).toEqual([
    { kind: 'twice', field: 'pivot', columns: [1, 2] },
  ]);
});

test('rows are named or recognised by something: an identifier will do', () => {
  expect(mappingFaults('animator', columns('firstName', 'phone'))).toMatchObject([{ kind: 'missing' }]);
  expect(mappingFaults('animator', columns('externalId', 'phone'))).toEqual([]);
  expect(mappingFaults('organisation', columns('siret'))).toEqual([]);
});

test('a mapping that reads nothing says so, once; fields of another version count for nothing', () => {
  expect(mappingFaults('accessPoint', columns(null, 'unheardOf'))).toEqual([{ kind: 'nothing' }]);
});
