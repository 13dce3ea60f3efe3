import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSchema, notAdditive, type SchemaDescription } from '#renderer/storage/schema-description.ts';

const FILE = new URL('../../renderer/storage/schema-snapshot.json', import.meta.url);

function kept(): SchemaDescription {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/**
 * The snapshot is taken again with `MAILLAGE_TAKE_SCHEMA=1 npm run test:integration -- schema-snapshot`, once a new
 * version of the schema has its migration. Until the first release, `MAILLAGE_TAKE_SCHEMA=first` redraws version 1.
 */
describe('schema snapshot', () => {
  it('is the schema that the program writes, or one to which it only adds', () => {
    const now = describeSchema();
    const take = process.env.MAILLAGE_TAKE_SCHEMA;
    if (take === 'first' && now.version === 1) writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
    expect(notAdditive(kept(), now)).toEqual([]);
    if (take === '1') writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
    expect(kept()).toEqual(JSON.parse(JSON.stringify(now)));
  });

  it('tells a field that changed, went or came without a new version, and an edited migration', () => {
    const now: SchemaDescription = {
      version: 1,
      steps: [{ version: 1, stores: { networks: 'id' } }],
      records: { network: { name: { type: 'string' }, notes: { type: 'string' } } },
    };
    const breaches = (change: Partial<SchemaDescription>) => notAdditive(now, { ...now, ...change });
    expect(breaches({})).toEqual([]);
    expect(breaches({ steps: [{ version: 1, stores: { networks: 'id, name' } }] })).toHaveLength(1);
    expect(breaches({ steps: [...now.steps, { version: 2, stores: { loans: 'id' } }], version: 2 })).toEqual(
      [],
    );
    expect(breaches({ records: {} })).toEqual(['record network is gone']);
    const fields = now.records.network ?? {};
    expect(breaches({ records: { network: { name: { type: 'string' } } }, version: 2 })).toEqual([
      'network.notes is gone',
    ]);
    expect(breaches({ records: { network: { ...fields, name: { type: 'number' } } } })).toHaveLength(1);
    expect(breaches({ records: { network: { ...fields, more: { type: 'number' } } } })).toHaveLength(1);
    expect(breaches({ records: { network: { ...fields, more: { type: 'number' } } }, version: 2 })).toEqual(
      [],
    );
  });
});
