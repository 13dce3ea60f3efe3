import { type ComparedCommune, communeAgreement } from './compared-commune.ts';
import { agreementOf, type Evidence, type LikenessReason, reason } from './likeness.ts';
import { distanceAgreement, metresBetween, type Position } from './position.ts';
import { addressAgreement, type StreetAddress, streetAgreement } from './street-address.ts';

/** Where a record is. */
export type Whereabouts = {
  readonly street: StreetAddress | null;
  readonly commune: ComparedCommune;
  readonly position: Position | null;
};

const WEIGHTS = { commune: 10, street: 20, position: 20 };
/** Streets at least this alike are one street. */
const ONE_STREET = 0.65;
/** Under this, they are two. */
const OTHER_STREET = 0.4;
/** Metres up to which two places are told to be near, and from which far apart. */
const NEAR = 300;
const FAR = 1_000;
/** How much the likeness loses when the two are far apart, or in two communes. */
const DOUBT = { far: 0.75, otherCommune: 0.75 };

/** What two records agree on of where they are, the reasons, and the doubts that their being apart throws. */
export function compareWhereabouts(a: Whereabouts, b: Whereabouts) {
  const reasons: LikenessReason[] = [];
  const doubts: number[] = [];
  const street = agreementOf(a.street, b.street, addressAgreement);
  const metres = a.position !== null && b.position !== null ? metresBetween(a.position, b.position) : null;
  const commune = communeAgreement(a.commune, b.commune);
  const evidence: Evidence[] = [
    { weight: WEIGHTS.street, agreement: street },
    {
      weight: WEIGHTS.position,
      agreement: agreementOf(a.position, b.position, () => distanceAgreement(metres ?? 0)),
    },
    {
      weight: WEIGHTS.commune,
      agreement: commune,
    },
  ];
  let isSameAddress = false;
  if (a.street !== null && b.street !== null && commune !== 0) {
    const alike = streetAgreement(a.street, b.street);
    const sameNumber = a.street.number === b.street.number;
    isSameAddress = alike >= ONE_STREET && sameNumber;
    if (alike >= ONE_STREET) reasons.push(reason(sameNumber ? 'sameAddress' : 'sameStreet'));
    else if (alike < OTHER_STREET) reasons.push(reason('otherStreet'));
  }
  if (metres !== null && metres <= NEAR) reasons.push({ code: 'near', metres });
  if (metres !== null && metres >= FAR) {
    reasons.push({ code: 'far', metres });
    // Positions found from an address are sometimes kilometres off: the address itself has the last word.
    if (!isSameAddress) doubts.push(DOUBT.far);
  }
  if (commune === 1) reasons.push(reason('sameCommune'));
  if (commune === 0) {
    reasons.push(reason('otherCommune'));
    // A commune that was merged bears two codes, and a place at its edge two names: near each other, no doubt.
    if (metres === null || metres > NEAR) doubts.push(DOUBT.otherCommune);
  }
  return { evidence, reasons, doubts };
}
