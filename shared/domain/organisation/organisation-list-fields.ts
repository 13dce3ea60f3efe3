import type { ListField } from '#shared/list/list-field.ts';
import { type Organisation, organisationKinds } from './organisation.ts';

/** A structure as its list reads it. */
export type ListedOrganisation = {
  readonly organisation: Organisation;
  /** How many living places it carries. */
  readonly places: number;
};

const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(', '));

/** Every field of the list of structures. */
export const organisationListFields: readonly ListField<ListedOrganisation>[] = [
  { key: 'name', kind: 'text', read: ({ organisation }) => organisation.name },
  { key: 'kind', kind: 'choice', read: ({ organisation }) => organisation.kind, order: organisationKinds },
  {
    key: 'commune',
    kind: 'choice',
    read: ({ organisation }) => organisation.communeCode,
    text: ({ organisation }) => organisation.communeName,
  },
  { key: 'postcode', kind: 'text', read: ({ organisation }) => organisation.postcode },
  { key: 'address', kind: 'text', read: ({ organisation }) => organisation.address },
  { key: 'roles', kind: 'choices', read: ({ organisation }) => organisation.roles },
  { key: 'places', kind: 'number', read: ({ places }) => places },
  { key: 'siret', kind: 'text', read: ({ organisation }) => organisation.siret },
  { key: 'rna', kind: 'text', read: ({ organisation }) => organisation.rna },
  { key: 'phone', kind: 'text', read: ({ organisation }) => organisation.phone },
  { key: 'emails', kind: 'text', read: ({ organisation }) => joined(organisation.emails) },
  { key: 'websites', kind: 'text', read: ({ organisation }) => joined(organisation.websites) },
  {
    key: 'contacts',
    kind: 'text',
    read: ({ organisation }) => joined(organisation.contacts.map(({ name }) => name)),
  },
  { key: 'verified', kind: 'day', read: ({ organisation }) => organisation.verifiedOn },
  { key: 'notes', kind: 'text', read: ({ organisation }) => organisation.notes },
];
