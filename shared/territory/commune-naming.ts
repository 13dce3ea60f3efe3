import type { Commune } from '#shared/domain/territory/territory.ts';
import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { communeNameKey, looseCommuneNameKey } from './commune-name-key.ts';

/** The one commune among some that a name means; null when none or several do. */
export type CommuneNaming = (communes: readonly Commune[], name: string) => Commune | null;

type Keys = { readonly exact: string; readonly loose: string; readonly former: readonly string[] };

/**
 * Makes the comparison of names with communes: the name as it is, then without articles and blanks, then the names
 * of the communes taken in. Keys are made when first asked for and kept, since an import asks again and again.
 */
export function makeCommuneNaming(formerNames: TerritoryData['formerNames']): CommuneNaming {
  const keysByCode = new Map<string, Keys>();
  let formerByCode: Map<string, string[]> | null = null;

  const keysOf = ({ code, name }: Commune): Keys => {
    const known = keysByCode.get(code);
    if (known !== undefined) return known;
    formerByCode ??= groupNames(formerNames);
    const keys = {
      exact: communeNameKey(name),
      loose: looseCommuneNameKey(name),
      former: (formerByCode.get(code) ?? []).map(looseCommuneNameKey),
    };
    keysByCode.set(code, keys);
    return keys;
  };

  return (communes, name) => {
    const exact = communeNameKey(name);
    if (exact === '') return null;
    const loose = looseCommuneNameKey(name);
    return (
      onlyOne(communes, (commune) => keysOf(commune).exact === exact) ??
      onlyOne(communes, (commune) => keysOf(commune).loose === loose) ??
      onlyOne(communes, (commune) => keysOf(commune).former.includes(loose))
    );
  };
}

function onlyOne(communes: readonly Commune[], test: (commune: Commune) => boolean): Commune | null {
  const found = communes.filter(test);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function groupNames(names: TerritoryData['formerNames']): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, code] of names) groups.set(code, [...(groups.get(code) ?? []), name]);
  return groups;
}
