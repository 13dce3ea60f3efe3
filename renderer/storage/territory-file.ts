import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { buildCommuneIndex, type CommuneIndex } from '#shared/territory/commune-index.ts';
import { mergeTerritories } from '#shared/territory/merge-territories.ts';

/** Whose communes are asked for: those of France, or with them the fictional région of the example register. */
export type TerritoryScope = 'real' | 'example';

let data: Promise<TerritoryData> | null = null;
const indexes = new Map<TerritoryScope, Promise<CommuneIndex>>();

/**
 * The bundled list of communes, read once for this page or worker and indexed once for each scope.
 *
 * @param scope `example` where the register's `settings.example` is true
 * @throws when the file can't be read, which is a fault of the program and not of the officer
 */
export function loadTerritory(scope: TerritoryScope = 'real'): Promise<CommuneIndex> {
  const known = indexes.get(scope);
  if (known !== undefined) return known;
  data ??= readTerritory();
  const index = data.then((real) =>
    buildCommuneIndex(scope === 'example' ? mergeTerritories(real, exampleTerritory()) : real),
  );
  indexes.set(scope, index);
  return index;
}

async function readTerritory(): Promise<TerritoryData> {
  // From the root: a worker's own file lies deeper than the page.
  const response = await fetch(new URL('/territory.json', self.location.href));
  if (!response.ok) throw new Error(`territory.json: ${response.status}`);
  const read: TerritoryData = await response.json();
  return read;
}
