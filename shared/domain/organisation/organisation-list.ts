import type { ListEmails } from '#shared/list/list-question.ts';
import { makeRecordList, type RecordList } from '#shared/list/record-list.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import type { Organisation } from './organisation.ts';
import { organisationListFields } from './organisation-list-fields.ts';
import type { OrganisationRow } from './organisation-row.ts';

/** How many living places each structure carries, by its id; one that carries none is absent. */
export type CarriedCounts = ReadonlyMap<string, number>;

/** The structures in memory, which answer the questions of their list and of their picker. */
export type OrganisationList = RecordList & {
  /** Name of a structure; null when it is not there. */
  readonly nameOf: (id: string) => string | null;
  /** The rows of some structures, in the order asked; one that is gone has none. */
  readonly rows: (ids: readonly string[]) => readonly OrganisationRow[];
  /** The addresses of some structures: their own, else those of the people to reach there. */
  readonly emails: (ids: readonly string[]) => ListEmails;
};

/** Makes the list of the living structures. @param organisations in any order */
export function makeOrganisationList(
  organisations: readonly Organisation[],
  counts: CarriedCounts,
): OrganisationList {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return {
    ...makeRecordList(
      organisations.map((organisation) => ({ organisation, places: counts.get(organisation.id) ?? 0 })),
      {
        fields: organisationListFields,
        idOf: ({ organisation }) => organisation.id,
        nameOf: ({ organisation }) => organisation.name,
        wordsOf: ({ organisation }) => searchWords(organisation),
      },
    ),
    nameOf: (id) => byId.get(id)?.name ?? null,
    rows: (ids) =>
      ids.flatMap((id) => {
        const organisation = byId.get(id);
        return organisation === undefined ? [] : [rowOf(organisation, counts)];
      }),
    emails: (ids) => {
      const found = ids.flatMap((id) => {
        const organisation = byId.get(id);
        if (organisation === undefined) return [];
        const { emails, contacts } = organisation;
        return [emails.length > 0 ? emails : contacts.flatMap(({ email }) => email ?? [])];
      });
      return { emails: [...new Set(found.flat())], without: found.filter((own) => own.length === 0).length };
    },
  };
}

function rowOf(organisation: Organisation, counts: CarriedCounts): OrganisationRow {
  const { id, name, kind, roles, siret, rna, postcode, communeCode, communeName, phone } = organisation;
  const places = counts.get(id) ?? 0;
  return { id, name, kind, roles, siret, rna, postcode, communeCode, communeName, phone, places };
}

/** The folded words that a structure is found by: name, commune, numbers, addresses, the people to reach. */
function searchWords(organisation: Organisation): readonly string[] {
  const { name, communeName, postcode, address, siret, rna, emails, contacts } = organisation;
  return foldedWords(
    [
      name,
      communeName,
      postcode,
      address,
      siret,
      rna,
      ...emails,
      ...contacts.map((contact) => contact.name),
    ].join(' '),
  );
}
