import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { csv, living, nothing, planOf, value, verbsOf } from './spreadsheet-setting.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** Columns of files of each kind; their values repeat, so that rows meet records and each other. */
const files: Readonly<Record<ImportTarget, Readonly<Record<string, readonly string[]>>>> = {
  accessPoint: {
    'Nom du lieu': ['Médiathèque', 'Espace du Port', 'Cyberbase'],
    Commune: ['Cognac', 'Angoulême', 'Nulle-Part'],
    Identifiant: ['', 'L1', 'L2'],
    Réseau: ['', 'PAPI', 'Cybercommunes'],
    'Structure porteuse': ['', 'Mairie de Cognac'],
    Horaires: ['', 'du lundi au vendredi 9h-12h', 'sur rendez-vous'],
    Statut: ['', 'ouvert', 'fermé', 'on ne sait pas'],
  },
  organisation: {
    'Raison sociale': ['Mairie de Cognac', 'Les Ponts', 'Les Tilleuls'],
    Commune: ['', 'Cognac'],
    Type: ['', 'commune', 'association'],
    Courriel: ['', 'a@exemple.fr', 'pas une adresse'],
  },
  animator: {
    Nom: ['Durand', 'Petit'],
    Prénom: ['Zoé', 'Ali'],
    Employeur: ['', 'Mairie de Cognac', 'Les Ponts'],
    ETP: ['', '0,8', '1'],
    Compétences: ['', 'tableur, photo', 'bureautique'],
  },
  item: {
    'N° inventaire': ['', 'PORT-1', 'PORT-2', 'port-1'],
    Désignation: ['Portable Dell', 'Vidéoprojecteur', ''],
    Catégorie: ['', 'portable', 'licorne'],
    'N° de série': ['', 'AB12', 'CD34'],
    Quantité: ['', '1', '3'],
    Valeur: ['', '450,50 €', '-3', 'cher'],
    'Point de prêt': ['', 'Nulle part'],
  },
  loan: {
    'N° de prêt': ['', 'P-1', 'P-2'],
    Personne: ['Alex Martin', 'Lou Petit', ''],
    'N° inventaire': ['PORT-1', 'PORT-2', 'PORT-9'],
    'Sorti le': ['', '02/03/2026', '05/03/2026'],
    Du: ['', '02/03/2026'],
    'Retour prévu le': ['06/03/2026', '01/03/2026'],
    'Rendu le': ['', '06/03/2026'],
    Caution: ['', '50', '-5'],
  },
  ticket: {
    'N° de demande': ['', 'T-1', 'T-2'],
    Objet: ['Imprimante muette', 'Écran noir', ''],
    Demandeur: ['', 'Alex Martin'],
    Lieu: ['', 'Médiathèque'],
    'Date de la demande': ['02/03/2026 09:05', '02/03/2026', ''],
    'Répondu le': ['', '02/03/2026 10:00'],
    'Résolu le': ['', '03/03/2026 11:00', '01/03/2026'],
    Catégorie: ['', 'informatique', 'inconnue'],
  },
  session: {
    'N° activité': ['', 'A-1', 'A-2'],
    Date: ['02/03/2026', '03/03/2026', 'mars 2026'],
    Lieu: ['Médiathèque', 'Espace du Port', ''],
    'Type d’activité': ['', 'Atelier', 'Individuel'],
    Durée: ['', '1h30', 'longue'],
    Participants: ['', '0', '5'],
    Femmes: ['', '3', '6'],
  },
};

const fileOf = (target: ImportTarget) =>
  fc
    .array(fc.record(mapValues(files[target], (values) => fc.constantFrom(...values))), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => {
      const headers = Object.keys(files[target]);
      return { target, rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))] };
    });

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, one]) => [key, map(one)]));
}

it('undoing imports, last first, brings back the register exactly, whatever they hold', async () => {
  const any = fc.oneof(
    fileOf('accessPoint'),
    fileOf('organisation'),
    fileOf('animator'),
    fileOf('item'),
    fileOf('loan'),
    fileOf('ticket'),
    fileOf('session'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 3 }), async (imports) => {
      const made = await makeTestRegister();
      const verbs = verbsOf(made);
      const done: { readonly set: string; readonly before: unknown }[] = [];
      for (const { target, rows } of imports) {
        const before = await living(made);
        const plan = await planOf(verbs, csv('liste.csv', rows), target);
        const written = await verbs.applySpreadsheet(plan.id, nothing);
        // A file that changes nothing is refused, and leaves everything as it was.
        if (written.ok) done.push({ set: written.value.changeSetId ?? '', before });
        else expect(await living(made)).toEqual(before);
      }
      for (const { set, before } of done.reverse()) {
        value(await undoChangeSet(made.host.register(), set));
        expect(await living(made)).toEqual(before);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
