import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import {
  type Organisation,
  type OrganisationInput,
  organisationInputSchema,
  organisationKinds,
  organisationRoleSchema,
} from '#shared/domain/organisation/organisation.ts';
import { readRna, readSiret } from '#shared/domain/organisation/organisation-rules.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of a structure, as it is typed. */
export const organisationValuesSchema = z.object({
  name: z.string(),
  kind: z.string(),
  siret: z.string(),
  rna: z.string(),
  roles: z.array(organisationRoleSchema),
  address: z.string(),
  addressComplement: z.string(),
  communeName: z.string(),
  communeCode: z.string(),
  postcode: z.string(),
  phone: z.string(),
  emails: z.array(z.string()),
  websites: z.array(z.string()),
  contacts: z.array(
    z.object({ id: z.string(), name: z.string(), role: z.string(), phone: z.string(), email: z.string() }),
  ),
  notes: z.string(),
});
export type OrganisationValues = z.infer<typeof organisationValuesSchema>;

/** What was typed about a structure and is not in the register. */
export const organisationDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new structure. */
  basedOn: z.string().nullable(),
  values: organisationValuesSchema,
});
export type OrganisationDraft = z.infer<typeof organisationDraftSchema>;

/** Key of the draft of a structure. @param organisationId null for a new one */
export function organisationDraftKey(organisationId: string | null): string {
  return `organisation/${organisationId ?? 'new'}`;
}

/** The form of a structure as it stands, or an empty one. */
export function organisationValues(organisation: Organisation | null): OrganisationValues {
  const phoneText = (phone: string | null | undefined) => (phone == null ? '' : readableNumber(phone));
  return {
    name: organisation?.name ?? '',
    kind: organisation?.kind ?? '',
    siret: organisation?.siret ?? '',
    rna: organisation?.rna ?? '',
    roles: [...(organisation?.roles ?? [])],
    address: organisation?.address ?? '',
    addressComplement: organisation?.addressComplement ?? '',
    communeName: organisation?.communeName ?? '',
    communeCode: organisation?.communeCode ?? '',
    postcode: organisation?.postcode ?? '',
    phone: phoneText(organisation?.phone),
    emails: [...(organisation?.emails ?? [])],
    websites: [...(organisation?.websites ?? [])],
    contacts: (organisation?.contacts ?? []).map(({ id, name, role, phone, email }) => ({
      id,
      name,
      role: role ?? '',
      phone: phoneText(phone),
      email: email ?? '',
    })),
    notes: organisation?.notes ?? '',
  };
}

/**
 * Reads what was typed as a structure. Every breach names its field of the form, so that its sentence stands beside it.
 *
 * @param organisation the structure being edited, null for a new one
 */
export function readOrganisationValues(
  values: OrganisationValues,
  organisation: Organisation | null,
): Outcome<OrganisationInput> {
  const read = new FieldReader();
  const candidate = candidateOf(values, organisation, read);
  const problems: Problem[] = [...read.problems];
  const parsed = organisationInputSchema.safeParse(candidate);
  if (parsed.success && problems.length === 0) return { ok: true, value: parsed.data };
  for (const { path } of parsed.error?.issues ?? []) {
    const field = path.join('.');
    if (!problems.some((problem) => problem.field === field))
      problems.push({
        code: 'organisation/field-not-valid',
        values: {},
        severity: 'error',
        row: null,
        field,
      });
  }
  return { ok: false, problems: problems.sort((a, b) => rank(a.field) - rank(b.field)) };
}

const fieldOrder: readonly string[] = Object.keys(organisationValuesSchema.shape);

/** Place of a field on the screen: problems are told from top to bottom. */
function rank(path: string | null): number {
  return fieldOrder.indexOf(path?.split('.')[0] ?? '');
}

/** The fields as the schema wants them; what breaks it otherwise is left to the schema to refuse. */
function candidateOf(values: OrganisationValues, organisation: Organisation | null, read: FieldReader) {
  if (values.name.trim() === '') read.refuse('name', 'organisation/name-missing');
  const postcode = read.text(values.postcode);
  if (postcode !== null && !/^\d{5}$/.test(postcode))
    read.refuse('postcode', 'access-point/postcode-not-valid');
  const siret = readSiret(values.siret);
  if (siret === null && values.siret.trim() !== '') read.refuse('siret', 'organisation/siret-not-valid');
  const rna = readRna(values.rna);
  if (rna === null && values.rna.trim() !== '') read.refuse('rna', 'organisation/rna-not-valid');
  const communeName = read.text(values.communeName);
  const communeCode = read.text(values.communeCode);
  const keptUnknown = communeName === organisation?.communeName && organisation?.communeCode === null;
  if (communeName !== null && communeCode === null && !keptUnknown)
    read.refuse('communeName', 'access-point/commune-missing');
  return {
    name: values.name,
    kind: organisationKinds.find((kind) => kind === values.kind) ?? null,
    siret,
    rna,
    roles: values.roles,
    address: read.text(values.address),
    addressComplement: read.text(values.addressComplement),
    postcode,
    communeCode,
    communeName,
    phone: read.phone('phone', values.phone, postcode, organisation?.phone ?? null),
    emails: read.emails('emails', values.emails),
    websites: values.websites.flatMap((url) => read.url('websites', url) ?? []),
    contacts: values.contacts.map(({ id, name, role, phone, email }, index) => {
      const field = `contacts.${index}`;
      const kept = organisation?.contacts.find((contact) => contact.id === id);
      if (name.trim() === '') read.refuse(`${field}.name`, 'access-point/contact-name-missing');
      return {
        id,
        name,
        role: read.text(role),
        phone: read.phone(`${field}.phone`, phone, postcode, kept?.phone ?? null),
        email: email.trim() === '' ? null : (read.emails(`${field}.email`, [email])[0] ?? null),
      };
    }),
    externalIds: organisation?.externalIds ?? [],
    verifiedOn: organisation?.verifiedOn ?? null,
    notes: read.text(values.notes),
  };
}

/** The fields that the officer changed, and only those: another officer's edits elsewhere stay. */
export function organisationPatch(
  before: Organisation,
  after: OrganisationInput,
): Partial<OrganisationInput> {
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)),
  );
  return Object.fromEntries(changed);
}
