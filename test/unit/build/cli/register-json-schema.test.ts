import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registerJsonSchema, SCHEMA_FILE } from '#build/cli/register-json-schema.ts';
import { recordTables } from '#shared/domain/change-set/change-set.ts';
import { measures } from '#shared/domain/usage-return/measures.ts';
import { z } from '#shared/schema.ts';

const found = z
  .object({
    $defs: z.record(z.string(), z.looseObject({ properties: z.record(z.string(), z.unknown()).optional() })),
  })
  .parse(JSON.parse(registerJsonSchema()));

describe('the JSON Schema of the register file', () => {
  it('is the one that is kept: run `npm run schema` when this fails', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(registerJsonSchema());
  });

  it('tells every table, field and column', () => {
    expect(Object.keys(found.$defs)).toEqual(
      expect.arrayContaining([...recordTables, 'usage', 'header', 'end']),
    );
    expect(found.$defs.accessPoint?.properties).toHaveProperty('statusHistory');
    expect(found.$defs.usage?.properties?.place).toMatchObject({
      type: 'array',
      items: { type: 'integer', minimum: 0 },
    });
    expect(JSON.stringify(found.$defs.usage?.properties?.measures)).toContain('"null"');
    for (const measure of measures) expect(JSON.stringify(found.$defs.usageReturn)).toContain(`"${measure}"`);
  });

  it('leaves no part undescribed', () => {
    const empty: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (Object.keys(value).length === 0 && !/(additionalProperties|default)$/.test(path)) empty.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    };
    walk(found.$defs, '');
    expect(empty).toEqual([]);
  });
});
