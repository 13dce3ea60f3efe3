import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';

/** What `--scope` asks for, before the register is read. */
export type BilanScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'departement' | 'epci' | 'network'; readonly name: string }
  | { readonly kind: 'place'; readonly names: readonly string[] };

const kinds = ['departement', 'epci', 'network', 'place'] as const;

/** Reads `all`, `departement:CODE`, `epci:CODE`, `network:NAME` or `place:ID[,ID…]`. Refused as `bilan/bad-scope`. */
export function readScope(text: string): Outcome<BilanScope> {
  if (text === 'all') return accepted({ kind: 'all' });
  const colon = text.indexOf(':');
  const kind = kinds.find((one) => one === text.slice(0, colon));
  const name = text.slice(colon + 1).trim();
  if (kind === undefined || name === '') return refused('bilan/bad-scope', { value: text });
  if (kind !== 'place') return accepted({ kind, name });
  const ids = name.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  return ids.length === 0 ? refused('bilan/bad-scope', { value: text }) : accepted({ kind, names: ids });
}

/** Texts that a person would call the same: case, accents and spaces at the ends aside. */
function sameText(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), 'fr', { sensitivity: 'base' }) === 0;
}

/**
 * The perimeter that a scope names in a register: départements and EPCI by their code, networks and places by their
 * id or by their name. Refused with a sentence when the register or the territory knows no such thing, or several.
 */
export function perimeterOfScope(
  scope: BilanScope,
  facts: Pick<RegisterFacts, 'places' | 'networks' | 'territory'>,
): Outcome<Perimeter> {
  const { territory, networks, places } = facts;
  switch (scope.kind) {
    case 'all':
      return accepted({ kind: 'all' });
    case 'departement': {
      const code = scope.name.toUpperCase();
      return territory.departementName(code) === null
        ? refused('bilan/unknown-departement', { value: scope.name })
        : accepted({ kind: 'departement', code });
    }
    case 'epci':
      return territory.epciName(scope.name) === null
        ? refused('bilan/unknown-epci', { value: scope.name })
        : accepted({ kind: 'epci', code: scope.name });
    case 'network': {
      const found = oneOf(networks, scope.name, 'network');
      return found.ok ? accepted({ kind: 'network', id: found.value }) : found;
    }
    case 'place': {
      const ids: string[] = [];
      for (const name of scope.names) {
        const found = oneOf(places, name, 'place');
        if (!found.ok) return found;
        if (!ids.includes(found.value)) ids.push(found.value);
      }
      return accepted({ kind: 'places', ids });
    }
  }
}

/** The id of the one thing of that id or name. */
function oneOf(
  things: readonly { readonly id: string; readonly name: string }[],
  text: string,
  kind: 'network' | 'place',
): Outcome<string> {
  const byId = things.find(({ id }) => id === text);
  if (byId !== undefined) return accepted(byId.id);
  const [found, ...others] = things.filter(({ name }) => sameText(name, text));
  if (found === undefined) return refused(`bilan/unknown-${kind}`, { value: text });
  return others.length === 0
    ? accepted(found.id)
    : refused(`bilan/several-${kind}s`, {
        value: text,
        ids: [found, ...others].map(({ id }) => id).join(', '),
      });
}
