import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { buildCommuneIndex, type CommuneIndex } from '#shared/territory/commune-index.ts';

let loading: Promise<CommuneIndex> | null = null;

/**
 * The bundled list of communes, read and indexed once for this page or worker.
 *
 * @throws when the file can't be read, which is a fault of the program and not of the officer
 */
export function loadTerritory(): Promise<CommuneIndex> {
  loading ??= readTerritory().then(buildCommuneIndex);
  return loading;
}

async function readTerritory(): Promise<TerritoryData> {
  // From the root: a worker's own file lies deeper than the page.
  const response = await fetch(new URL('/territory.json', self.location.href));
  if (!response.ok) throw new Error(`territory.json: ${response.status}`);
  const data: TerritoryData = await response.json();
  return data;
}
