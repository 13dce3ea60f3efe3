import { exampleTerritory } from '#shared/example/example-territory.ts';
import {
  type ExampleOptions,
  type ExampleRegister,
  generateExample,
} from '#shared/example/generate-example.ts';
import type { EquipmentFacts } from '#shared/figures/equipment-facts.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeEquipment } from './equipment.ts';
import { makeFacts } from './register-facts.ts';

/** What the figures know of the equipment of an example register. */
export function exampleEquipmentFacts({
  equipment,
  organisations,
  animators,
}: Pick<ExampleRegister, 'equipment' | 'organisations' | 'animators'>): EquipmentFacts {
  const communes = (
    rows: readonly { readonly id: string; readonly communeCode: string | null }[],
  ): ReadonlyMap<string, string | null> => new Map(rows.map(({ id, communeCode }) => [id, communeCode]));
  return {
    ...makeEquipment(equipment),
    communeOfOrganisation: communes(organisations),
    communeOfAnimator: communes(animators),
    ownCategories: equipment.equipmentSettings.flatMap(({ ownCategories }) => ownCategories),
  };
}

/** What the figures know of an example register, its returns aside. */
export function exampleFacts(options: ExampleOptions): RegisterFacts {
  const example = generateExample(options);
  return makeFacts(example.places, [], {
    networks: example.networks,
    territory: buildCommuneIndex(exampleTerritory()),
    equipment: exampleEquipmentFacts(example),
    staff: {
      animators: example.animators,
      assignments: example.assignments,
      absences: example.absences,
      replacements: example.replacements,
      employerKinds: new Map(example.organisations.map(({ id, kind }) => [id, kind])),
    },
  });
}
