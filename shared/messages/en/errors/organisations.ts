import type { Translated } from '#shared/messages/catalogue.ts';
import type { organisationsErrorsFr } from '#shared/messages/fr/errors/organisations.ts';

/** English of {@link organisationsErrorsFr}. */
export const organisationsErrorsEn: Translated<typeof organisationsErrorsFr> = {
  'organisation/name-missing': 'Give the organisation a name.',
  'organisation/siret-not-valid': 'This SIRET is wrong: it has 14 digits, and its key must match.',
  'organisation/rna-not-valid': 'An RNA number is W and 9 characters, for example W161001234.',
  'organisation/siret-taken': 'The organisation “{{name}}” already has this SIRET.',
  'organisation/rna-taken': 'The organisation “{{name}}” already has this RNA number.',
  'organisation/entry-twice': 'The same entry stands twice.',
  'organisation/field-not-valid': 'This field does not have the expected form, or its text is too long.',
  'access-point/unknown-carrier':
    'The organisation that carries it is no longer in the register: choose another one.',
  'record/tied-carried_one':
    '“{{name}}” cannot be deleted: it still carries a place, {{places}}. Give it another organisation first.',
  'record/tied-carried_other':
    '“{{name}}” cannot be deleted: it still carries {{count}} places ({{places}}). Give them another organisation first.',
};
