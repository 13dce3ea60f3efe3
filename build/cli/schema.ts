import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { registerJsonSchema, SCHEMA_FILE } from './register-json-schema.ts';

/** `npm run schema`: writes the JSON Schema of the register file from the program's own schemas. */
mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
writeFileSync(SCHEMA_FILE, registerJsonSchema());
console.log(SCHEMA_FILE);
