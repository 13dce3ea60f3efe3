/** What only one place of the example goes through; the first places of every register play these parts in turn. */
export const exampleParts = [
  'flagship',
  'bus',
  'successor',
  'absorbed',
  'longName',
  'movedCommune',
  'movedAddress',
  'reopened',
  'suspended',
  'frozen',
  'frozenThenClosed',
  'planned',
  'hub',
  'newcomer',
] as const;
export type ExamplePart = (typeof exampleParts)[number];
