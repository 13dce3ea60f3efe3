import { recordTables } from '#shared/domain/change-set/change-set.ts';
import { recordSchemas } from '#shared/domain/record/record-schemas.ts';
import { sessionSchema } from '#shared/domain/session/session.ts';
import { usageReturnSchema } from '#shared/domain/usage-return/usage-return.ts';
import { z } from '#shared/schema.ts';
import { migrations, SCHEMA_VERSION } from './migrations/migrations.ts';

/** The schema in a form that can be kept and compared: tables with their indexes, records with their fields. */
export type SchemaDescription = {
  readonly version: number;
  /** Tables that each step declares; a released step never changes. */
  readonly steps: readonly {
    readonly version: number;
    readonly stores: Readonly<Record<string, string | null>>;
  }[];
  /** Fields of each record: JSON Schema by field name. */
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** Describes the schema that this program writes. */
export function describeSchema(): SchemaDescription {
  return {
    version: SCHEMA_VERSION,
    steps: migrations.map(({ version, stores }) => ({ version, stores })),
    records: {
      ...Object.fromEntries(recordTables.map((table) => [table, fieldsOf(recordSchemas[table])])),
      usageReturn: fieldsOf(usageReturnSchema),
      session: fieldsOf(sessionSchema),
    },
  };
}

function fieldsOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { properties } = z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline' });
  return { ...properties };
}

/**
 * What in a new schema is not an addition to an old one: a step edited, a record or a field gone, a field that has
 * another form while the version is the same. Empty = the change is additive.
 */
export function notAdditive(before: SchemaDescription, after: SchemaDescription): readonly string[] {
  const breaches: string[] = [];
  if (after.version < before.version)
    breaches.push(`version went from ${before.version} to ${after.version}`);
  for (const step of before.steps) {
    const now = after.steps.find(({ version }) => version === step.version);
    if (JSON.stringify(now?.stores) !== JSON.stringify(step.stores))
      breaches.push(`migration ${step.version} was edited: write a new one`);
  }
  for (const [record, fields] of Object.entries(before.records)) {
    const now = after.records[record];
    if (now === undefined) {
      breaches.push(`record ${record} is gone`);
      continue;
    }
    for (const [field, form] of Object.entries(fields)) {
      if (!(field in now)) breaches.push(`${record}.${field} is gone`);
      else if (after.version === before.version && JSON.stringify(now[field]) !== JSON.stringify(form))
        breaches.push(`${record}.${field} has another form: raise the schema version and write a migration`);
    }
    for (const field of Object.keys(now))
      if (!(field in fields) && after.version === before.version)
        breaches.push(
          `${record}.${field} is new: raise the schema version and write a migration that fills it`,
        );
  }
  return breaches;
}
