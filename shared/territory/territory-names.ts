import type { Commune } from '#shared/domain/territory/territory.ts';
import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { communeNameKey, looseCommuneNameKey } from './commune-name-key.ts';

/** Finds communes among some by name alone: as written, else without articles and blanks, else by a former name. */
export function makeTerritoryNames(
  communes: readonly Commune[],
  formerNames: TerritoryData['formerNames'],
): (name: string) => readonly Commune[] {
  const exact = new Map<string, Commune[]>();
  const loose = new Map<string, Commune[]>();
  const former = new Map<string, Commune[]>();
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  for (const commune of communes) {
    add(exact, communeNameKey(commune.name), commune);
    add(loose, looseCommuneNameKey(commune.name), commune);
  }
  for (const [name, code] of formerNames) {
    const commune = byCode.get(code);
    if (commune !== undefined) add(former, looseCommuneNameKey(name), commune);
  }
  return (name) => {
    const key = communeNameKey(name);
    if (key === '') return [];
    const looseKey = looseCommuneNameKey(name);
    return exact.get(key) ?? loose.get(looseKey) ?? former.get(looseKey) ?? [];
  };
}

function add(groups: Map<string, Commune[]>, key: string, commune: Commune): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [commune]);
  else if (!group.includes(commune)) group.push(commune);
}
