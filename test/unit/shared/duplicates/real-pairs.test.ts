import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePlaceIndex } from '#shared/duplicates/likeness-index.ts';
import { z } from '#shared/schema.ts';

const folder = process.env.MAILLAGE_DATA;
const text = z.union([z.string(), z.number()]).transform(String).optional();
const listSchema = z.array(
  z.object({
    nom: z.string(),
    adresse: text,
    commune: z.string(),
    latitude: z.coerce.number().optional(),
    longitude: z.coerce.number().optional(),
    pivot: text,
    telephone: text,
    courriels: text,
    courriel: text,
  }),
);
const path = folder === undefined ? '' : join(folder, 'lieux-charente-2023.json');
const isThere = folder !== undefined && existsSync(path);
if (!isThere)
  process.stdout.write('Not run: pairs of the real list (set MAILLAGE_DATA to the folder that holds it).\n');

/** The pairs of the real list, as they were judged by eye (docs/decisions.md). */
describe.skipIf(!isThere)('the real list of Charente', () => {
  const rows = isThere ? listSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
  const index = makePlaceIndex();
  const pairs: (readonly [string, string])[] = [];
  for (const [at, row] of rows.entries()) {
    const look = {
      name: row.nom,
      address: row.adresse,
      communeName: row.commune,
      latitude: row.latitude,
      longitude: row.longitude,
      pivot: row.pivot,
      phones: [row.telephone ?? null],
      emails: [row.courriels ?? row.courriel ?? null],
    };
    for (const { id } of index.alike(look)) pairs.push([rows[Number(id)]?.nom ?? '', row.nom]);
    index.add(String(at), look);
  }
  const isTold = (a: RegExp, b: RegExp) =>
    pairs.some(([x, y]) => (a.test(x) && b.test(y)) || (a.test(y) && b.test(x)));

  it.each([
    [/^MAIRIE DE SOYAUX/i, /^MAIRIE DE SOYAUX/i],
    [/OMEGA - SOYAUX/, /France services Omega/],
    [/^Effervescentre/, /France services Effervescentre/],
    [/JEUNES ET DE LA CULTURE MOSAIQUE/, /JEUNES ET DE LA CULTURE MOSAIQUE/],
    [/France Services de Barbezieux/, /Espace France Services Barbezieux/],
  ])('%s and %s are told', (a, b) => {
    expect(isTold(a, b)).toBe(true);
  });

  it.each([
    [/^Cyberbase/, /Poste Communale/],
    [/^Cyberbase/, /OMEGA/i],
    [/Mairie Segonzac/, /Mairie de Saint-Fort/],
    [/France services Terres-de-Haute/, /France services de Terres-de-Haute/],
  ])('%s and %s are not', (a, b) => {
    expect(isTold(a, b)).toBe(false);
  });

  it('few pairs are told', () => {
    expect(pairs.length).toBeLessThanOrEqual(20);
  });
});
