import { exampleTerritory } from '#shared/example/example-territory.ts';
import { type ExampleOptions, generateExample } from '#shared/example/generate-example.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeFacts } from './register-facts.ts';

/** What the figures know of an example register, its returns aside. */
export function exampleFacts(options: ExampleOptions): RegisterFacts {
  const example = generateExample(options);
  return makeFacts(example.places, [], {
    networks: example.networks,
    territory: buildCommuneIndex(exampleTerritory()),
    staff: {
      animators: example.animators,
      assignments: example.assignments,
      absences: example.absences,
      replacements: example.replacements,
      employerKinds: new Map(example.organisations.map(({ id, kind }) => [id, kind])),
    },
  });
}
