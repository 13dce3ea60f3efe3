import { compareNames } from './compare-names.ts';
import { compareWhereabouts } from './compare-whereabouts.ts';
import { compareContacts } from './contact-means.ts';
import { agreementOf, type Likeness, type LikenessReason, reason, scoreOf } from './likeness.ts';
import type { PlaceFeatures } from './place-features.ts';

const WEIGHTS = { name: 40, pivot: 10, contacts: 15, externalId: 30 };
/** How much the likeness loses: two names at one address are two floors; a pivot is of the structure, which may change. */
const DOUBT = { otherName: 0.75, otherPivot: 0.9 };

/**
 * How much two places look like one: name, street, commune, position, identifier of the structure (never zeros),
 * ways to reach them, ids of producers. Symmetric, and 100 for two that tell the same.
 */
export function placeLikeness(a: PlaceFeatures, b: PlaceFeatures): Likeness {
  const names = compareNames(a.name, b.name);
  const where = compareWhereabouts(a, b);
  const contacts = compareContacts(a.contacts, b.contacts);
  const sharesId = a.externalKeys.some((key) => b.externalKeys.includes(key));
  const pivot = agreementOf(a.pivot, b.pivot, (x, y) => (x === y ? 1 : 0));
  const reasons: LikenessReason[] = [
    ...(sharesId ? [reason('sameExternalId')] : []),
    ...names.reasons,
    ...where.reasons,
    ...(pivot === 1 ? [reason('samePivot')] : []),
    ...(pivot === 0 ? [reason('otherPivot')] : []),
    ...contacts.reasons,
  ];
  const score = scoreOf(
    [
      { weight: WEIGHTS.name, agreement: names.agreement },
      ...where.evidence,
      { weight: WEIGHTS.pivot, agreement: pivot },
      { weight: WEIGHTS.contacts, agreement: contacts.agreement },
      { weight: WEIGHTS.externalId, agreement: sharesId ? 1 : null },
    ],
    [
      ...where.doubts,
      ...(names.isOther ? [DOUBT.otherName] : []),
      ...(pivot === 0 ? [DOUBT.otherPivot] : []),
    ],
  );
  return { score, reasons };
}
