import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { z } from '#shared/schema.ts';

const PACKAGE = '@etalab/decoupage-administratif';

const communeSchema = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: z.string(),
  codesPostaux: z.array(z.string()).optional(),
  population: z.int().optional(),
  anciensCodes: z.array(z.string()).optional(),
  /** The commune that a delegated or associated one belongs to. */
  chefLieu: z.string().optional(),
  /** The commune that a municipal arrondissement belongs to. */
  commune: z.string().optional(),
});
type SourceCommune = z.infer<typeof communeSchema>;
const namedSchema = z.object({ code: z.string(), nom: z.string() });
const departementSchema = namedSchema.extend({ region: z.string() });
const epciSchema = namedSchema.extend({ membres: z.array(z.object({ code: z.string() })) });

const require = createRequire(import.meta.url);

function read<T>(path: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(require.resolve(`${PACKAGE}/${path}`), 'utf8')));
}

/**
 * The communes, EPCI, départements and régions of the installed @etalab/decoupage-administratif, in columns.
 *
 * Holds today's communes, overseas ones included (collectivités such as Nouvelle-Calédonie stand under their
 * code of three digits, `988`, as département and as région), and the arrondissements of Paris, Lyon and
 * Marseille as communes of their own. The vintage is the year of INSEE's code officiel géographique: the
 * package's README gives 2021 to its version 1, then a year a major version (6.0.0: 2026).
 */
export function compactTerritory(): TerritoryData {
  const source = read('data/communes.json', z.array(communeSchema));
  const departements = read('data/departements.json', z.array(departementSchema));
  const epcis = read('data/epci.json', z.array(epciSchema));
  const regions = read('data/regions.json', z.array(namedSchema));
  const { version } = read('package.json', z.object({ version: z.string() }));

  const listed = source
    .filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal')
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const epciOfCommune = new Map(
    epcis.flatMap((epci, index) => epci.membres.map(({ code }) => [code, index] as const)),
  );
  const departementIndex = new Map(departements.map(({ code }, index) => [code, index]));

  return {
    vintage: String(2020 + Number.parseInt(version, 10)),
    regions: regions.map(({ code, nom }) => [code, nom] as const),
    departements: departements.map(({ code, nom, region }) => [code, nom, region] as const),
    epcis: epcis.map(({ code, nom }) => [code, nom] as const),
    communes: {
      codes: listed.map(({ code }) => code),
      names: listed.map(({ nom }) => nom),
      postcodes: listed.map(({ codesPostaux }) => (codesPostaux ?? []).join(' ')),
      populations: listed.map(({ population }) => population ?? -1),
      epcis: listed.map(({ code, commune }) => epciOfCommune.get(commune ?? code) ?? -1),
      departements: listed.map(({ departement }) => departementIndex.get(departement) ?? -1),
    },
    ...formerCommunes(source, listed),
  };
}

/** Codes and names that communes had before they became a part of another, or changed code. */
function formerCommunes(
  source: readonly SourceCommune[],
  listed: readonly SourceCommune[],
): Pick<TerritoryData, 'formerCodes' | 'formerNames'> {
  const nameNow = new Map(listed.map(({ code, nom }) => [code, nom]));
  const formerCodes: Record<string, string> = {};
  const formerNames: (readonly [string, string])[] = [];
  for (const { code, nom, anciensCodes, chefLieu } of source) {
    if (chefLieu !== undefined && nameNow.has(chefLieu)) {
      // The seat of a new commune keeps its code, which is then no former one.
      if (!nameNow.has(code)) formerCodes[code] = chefLieu;
      if (nameNow.get(chefLieu) !== nom) formerNames.push([nom, chefLieu]);
    }
    for (const former of anciensCodes ?? []) if (!nameNow.has(former)) formerCodes[former] = code;
  }
  return { formerCodes, formerNames };
}
