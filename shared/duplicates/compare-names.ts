import { type LikenessReason, reason } from './likeness.ts';
import { type ComparedName, kindsDiffer, nameAgreement } from './name-words.ts';

/** Under this, two names say two things. */
const OTHER = 0.4;
/** From this on, two names are close. */
const CLOSE = 0.6;

/** How alike two names are, with the reason. `isOther`: they are names of two things. */
export function compareNames(a: ComparedName, b: ComparedName) {
  const agreement = nameAgreement(a, b);
  const reasons: LikenessReason[] = [];
  if (agreement === 1) reasons.push(reason('sameName'));
  else if (kindsDiffer(a, b)) reasons.push(reason('otherKind'));
  else if (agreement >= CLOSE) reasons.push(reason('closeName'));
  else if (agreement < OTHER) reasons.push(reason('otherName'));
  return { agreement, reasons, isOther: agreement < OTHER };
}
