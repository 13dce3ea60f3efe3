import { contactSchema, externalIdSchema } from '#shared/domain/access-point/access-point.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import {
  organisationFields as fields,
  type OrganisationInput,
} from '#shared/domain/organisation/organisation.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { externalIdText } from './external-id-text.ts';
import { entryWords, type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** How each field of a structure is told, its contacts included. */
export function organisationFieldWords(
  tools: HistoryTools,
): Readonly<Record<keyof OrganisationInput, FieldWords>> {
  const { t, organisations, language } = tools;
  const label = (field: Exclude<keyof OrganisationInput, 'communeCode' | 'externalIds'>) =>
    organisations(`fields.${field}`);
  return {
    name: valueWords(label('name'), fields.name, asIs),
    kind: valueWords(label('kind'), fields.kind, (kind) => organisations(`kinds.${kind}`)),
    siret: valueWords(label('siret'), fields.siret, asIs),
    rna: valueWords(label('rna'), fields.rna, asIs),
    roles: listWords(label('roles'), fields.roles, (role) => organisations(`roles.${role}`)),
    address: valueWords(label('address'), fields.address, asIs),
    addressComplement: valueWords(label('addressComplement'), fields.addressComplement, asIs),
    postcode: valueWords(label('postcode'), fields.postcode, asIs),
    communeCode: valueWords(organisations('fields.insee'), fields.communeCode, asIs),
    communeName: valueWords(label('communeName'), fields.communeName, asIs),
    phone: valueWords(label('phone'), fields.phone, readableNumber),
    emails: listWords(label('emails'), fields.emails, asIs),
    websites: listWords(label('websites'), fields.websites, asIs),
    contacts: entryWords(t('fields.contact'), contactSchema, ({ name, role, phone, email }) => [
      name,
      role,
      phone === null ? null : readableNumber(phone),
      email,
    ]),
    externalIds: entryWords(t('fields.externalId'), externalIdSchema, ({ source, value }) => [
      externalIdText(source, value, tools),
    ]),
    verifiedOn: valueWords(label('verifiedOn'), fields.verifiedOn, (day) => dayInWords(day, language)),
    notes: valueWords(label('notes'), fields.notes, asIs),
  };
}
