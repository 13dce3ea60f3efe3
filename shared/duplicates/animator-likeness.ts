import type { AnimatorInput } from '#shared/domain/animator/animator.ts';
import { compareNames } from './compare-names.ts';
import { type ComparedCommune, communeAgreement, comparedCommune } from './compared-commune.ts';
import { type ContactMeans, compareContacts, contactMeans } from './contact-means.ts';
import { agreementOf, type Likeness, type LikenessReason, reason, scoreOf } from './likeness.ts';
import { type ComparedName, comparedName } from './name-words.ts';
import { externalKeys } from './place-features.ts';

/** What an animator is told by. */
export type AnimatorLook = Pick<AnimatorInput, 'lastName'> &
  Partial<
    Pick<
      AnimatorInput,
      'firstName' | 'phone' | 'emails' | 'employerId' | 'communeCode' | 'communeName' | 'externalIds'
    >
  >;

/** An animator as it is compared. */
export type AnimatorFeatures = {
  /** Both names, in no order: lists put either first. */
  readonly name: ComparedName;
  readonly commune: ComparedCommune;
  readonly employer: string | null;
  readonly contacts: ContactMeans;
  readonly externalKeys: readonly string[];
};

/** Prepares an animator to be compared. */
export function animatorFeatures(look: AnimatorLook): AnimatorFeatures {
  const words = comparedName(`${look.firstName ?? ''} ${look.lastName}`, null);
  // Every word of a person's name is a proper name, and none says a kind of house.
  const proper = [...words.words.keys()].sort();
  return {
    name: {
      text: proper.join(' '),
      words: new Map(proper.map((word) => [word, 100])),
      kinds: new Set(),
    },
    commune: comparedCommune(look.communeCode ?? null, look.communeName ?? null),
    employer: look.employerId ?? null,
    contacts: contactMeans({ phones: [look.phone ?? null], emails: look.emails ?? [] }),
    externalKeys: externalKeys(look.externalIds ?? []),
  };
}

const WEIGHTS = { name: 50, contacts: 30, employer: 10, commune: 10, externalId: 30 };
const DOUBT = { otherName: 0.6 };

/** How much two animators look like one: names in either order, e-mail, telephone, employer. Symmetric; 100 for the same. */
export function animatorLikeness(a: AnimatorFeatures, b: AnimatorFeatures): Likeness {
  const names = compareNames(a.name, b.name);
  const contacts = compareContacts(a.contacts, b.contacts);
  const employer = agreementOf(a.employer, b.employer, (x, y) => (x === y ? 1 : 0));
  const commune = communeAgreement(a.commune, b.commune);
  const sharesId = a.externalKeys.some((key) => b.externalKeys.includes(key));
  const reasons: LikenessReason[] = [
    ...(sharesId ? [reason('sameExternalId')] : []),
    ...names.reasons,
    ...contacts.reasons,
    ...(employer === 1 ? [reason('sameEmployer')] : []),
    ...(employer === 0 ? [reason('otherEmployer')] : []),
    ...(commune === 1 ? [reason('sameCommune')] : []),
    ...(commune === 0 ? [reason('otherCommune')] : []),
  ];
  const score = scoreOf(
    [
      { weight: WEIGHTS.name, agreement: names.agreement },
      { weight: WEIGHTS.contacts, agreement: contacts.agreement },
      { weight: WEIGHTS.employer, agreement: employer },
      { weight: WEIGHTS.commune, agreement: commune },
      { weight: WEIGHTS.externalId, agreement: sharesId ? 1 : null },
    ],
    names.isOther ? [DOUBT.otherName] : [],
  );
  return { score, reasons };
}
