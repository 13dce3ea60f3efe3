import type { OrganisationInput } from '#shared/domain/organisation/organisation.ts';
import { compareNames } from './compare-names.ts';
import { compareWhereabouts } from './compare-whereabouts.ts';
import { type ComparedCommune, comparedCommune } from './compared-commune.ts';
import { type ContactMeans, compareContacts, contactMeans } from './contact-means.ts';
import { agreementOf, type Likeness, type LikenessReason, reason, scoreOf } from './likeness.ts';
import { type ComparedName, comparedName } from './name-words.ts';
import { externalKeys, pivotKey } from './place-features.ts';
import { readStreetAddress, type StreetAddress } from './street-address.ts';

/** What a structure is told by. */
export type OrganisationLook = Pick<OrganisationInput, 'name'> &
  Partial<
    Pick<
      OrganisationInput,
      | 'siret'
      | 'rna'
      | 'address'
      | 'communeCode'
      | 'communeName'
      | 'phone'
      | 'emails'
      | 'websites'
      | 'externalIds'
    >
  >;

/** A structure as it is compared. */
export type OrganisationFeatures = {
  readonly name: ComparedName;
  readonly street: StreetAddress | null;
  readonly commune: ComparedCommune;
  readonly position: null;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly contacts: ContactMeans;
  readonly externalKeys: readonly string[];
};

/** Prepares a structure to be compared. */
export function organisationFeatures(look: OrganisationLook): OrganisationFeatures {
  const { communeName = null, communeCode = null } = look;
  return {
    name: comparedName(look.name, communeName),
    street: readStreetAddress(look.address ?? null),
    commune: comparedCommune(communeCode, communeName),
    position: null,
    siret: pivotKey(look.siret ?? null),
    rna: pivotKey(look.rna ?? null),
    contacts: contactMeans({
      phones: [look.phone ?? null],
      emails: look.emails ?? [],
      websites: look.websites ?? [],
    }),
    externalKeys: externalKeys(look.externalIds ?? []),
  };
}

const WEIGHTS = { name: 50, siret: 60, rna: 60, contacts: 15, externalId: 30 };
const DOUBT = { otherName: 0.8, otherNumber: 0.7 };
/** Digits of a SIRET that name the body; the rest names its establishment. */
const SIREN_LENGTH = 9;
const SAME_SIREN = 0.5;

/** How much two structures look like one: SIRET, RNA, name, address, ways to reach them. Symmetric; 100 for the same. */
export function organisationLikeness(a: OrganisationFeatures, b: OrganisationFeatures): Likeness {
  const names = compareNames(a.name, b.name);
  const where = compareWhereabouts(a, b);
  const contacts = compareContacts(a.contacts, b.contacts);
  const siret = agreementOf(a.siret, b.siret, siretAgreement);
  const rna = agreementOf(a.rna, b.rna, (x, y) => (x === y ? 1 : 0));
  const sharesId = a.externalKeys.some((key) => b.externalKeys.includes(key));
  const reasons: LikenessReason[] = [
    ...(sharesId ? [reason('sameExternalId')] : []),
    ...names.reasons,
    ...(siret === 1 ? [reason('sameSiret')] : []),
    ...(siret === SAME_SIREN ? [reason('sameSiren')] : []),
    ...(siret === 0 ? [reason('otherSiret')] : []),
    ...(rna === 1 ? [reason('sameRna')] : []),
    ...(rna === 0 ? [reason('otherRna')] : []),
    ...where.reasons,
    ...contacts.reasons,
  ];
  const score = scoreOf(
    [
      { weight: WEIGHTS.name, agreement: names.agreement },
      ...where.evidence,
      { weight: WEIGHTS.siret, agreement: siret },
      { weight: WEIGHTS.rna, agreement: rna },
      { weight: WEIGHTS.contacts, agreement: contacts.agreement },
      { weight: WEIGHTS.externalId, agreement: sharesId ? 1 : null },
    ],
    [
      ...where.doubts,
      // One number is one body, whatever it is called.
      ...(names.isOther && siret !== 1 && rna !== 1 ? [DOUBT.otherName] : []),
      ...(siret === 0 || rna === 0 ? [DOUBT.otherNumber] : []),
    ],
  );
  return { score, reasons };
}

function siretAgreement(a: string, b: string): number {
  if (a === b) return 1;
  return a.slice(0, SIREN_LENGTH) === b.slice(0, SIREN_LENGTH) ? SAME_SIREN : 0;
}
