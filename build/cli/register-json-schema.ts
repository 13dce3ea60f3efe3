import { recordTables } from '#shared/domain/change-set/change-set.ts';
import { recordSchemas } from '#shared/domain/record/record-schemas.ts';
import { sessionSchema } from '#shared/domain/session/session.ts';
import { usageReturnSchema } from '#shared/domain/usage-return/usage-return.ts';
import { usagePlacesSchema } from '#shared/exchange/register-file/line-reader.ts';
import {
  registerFileEndSchema,
  registerFileHeaderSchema,
} from '#shared/exchange/register-file/register-file-header.ts';
import { sessionLineSchema } from '#shared/exchange/register-file/session-line.ts';
import { usageLineSchema } from '#shared/exchange/register-file/usage-line.ts';
import { z } from '#shared/schema.ts';

/** Where the JSON Schema of the register file is kept. */
export const SCHEMA_FILE = 'docs/schema/registre.schema.json';

/**
 * The JSON Schema (draft 2020-12) of the parts of a register file, made from the schemas that the program itself
 * checks with: the header, each kind of line, and the return or session that a row of a block stands for.
 */
export function registerJsonSchema(): string {
  const parts = {
    header: registerFileHeaderSchema,
    ...recordSchemas,
    usagePlaces: usagePlacesSchema,
    usage: usageLineSchema,
    usageReturn: usageReturnSchema,
    sessions: sessionLineSchema,
    session: sessionSchema,
    end: registerFileEndSchema,
  };
  const definitions = Object.fromEntries(
    Object.entries(parts).map(([name, schema]) => {
      const { $schema: _, ...definition } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' });
      return [name, definition];
    }),
  );
  const content = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Written by `npm run schema`. See docs/format-registre.md.',
    title: 'Maillage register file: its header, or a line of its body',
    anyOf: [
      { $ref: '#/$defs/header' },
      ...recordTables.map(lineOf),
      lineOf('usagePlaces'),
      lineOf('usage'),
      lineOf('sessions'),
      { $ref: '#/$defs/end' },
    ],
    $defs: definitions,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function lineOf(table: string): object {
  return {
    type: 'object',
    properties: { t: { const: table }, r: { $ref: `#/$defs/${table}` } },
    required: ['t', 'r'],
  };
}
