import type { AccessPoint, Contact } from '#shared/domain/access-point/access-point.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { ExampleTexts } from './example-texts.ts';
import { familyNames, firstNames } from './invented-names.ts';
import type { Random } from './random.ts';

/** Beginnings of numbers that the telephone authority (ARCEP) keeps for works of fiction; four digits follow. */
const fictionPrefixes = ['+3319900', '+3326191', '+3335301', '+3346571', '+3353649'] as const;
const FICTION_MOBILE = '+3363998';

/** How the public and the officer reach a place. Nothing of it can exist: addresses end in `.invalid`. */
export function makeReach(
  index: number,
  staffed: boolean,
  millis: number,
  texts: ExampleTexts,
  random: Random,
): Pick<AccessPoint, 'contacts' | 'phone' | 'emails' | 'websites' | 'appointmentUrl'> {
  const host = `lieu-${index + 1}.exemple.invalid`;
  return {
    contacts: random.chance(staffed ? 0.85 : 0.4) ? [makeContact(millis, texts, random)] : [],
    phone: random.chance(0.88) ? fictionNumber(random.pick(fictionPrefixes), random) : null,
    emails: random.chance(0.75) ? [`contact@${host}`] : [],
    websites: random.chance(0.5) ? [`https://${host}/`] : [],
    appointmentUrl: staffed && random.chance(0.15) ? `https://${host}/rendez-vous` : null,
  };
}

function makeContact(millis: number, texts: ExampleTexts, random: Random): Contact {
  const firstName = random.pick(firstNames);
  const familyName = random.pick(familyNames);
  const mailbox = `${foldText(firstName)}.${foldText(familyName)}`.replaceAll(' ', '-');
  return {
    id: random.uuid(millis),
    name: `${firstName} ${familyName}`,
    role: random.chance(0.9) ? random.pick(texts.roles) : null,
    phone: random.chance(0.5) ? fictionMobile(random) : null,
    email: random.chance(0.8) ? `${mailbox}@exemple.invalid` : null,
  };
}

/** A mobile number kept for works of fiction. */
export function fictionMobile(random: Random): string {
  return fictionNumber(FICTION_MOBILE, random);
}

function fictionNumber(prefix: string, random: Random): string {
  return `${prefix}${String(random.int(0, 9_999)).padStart(4, '0')}`;
}

/** A SIRET whose check digits are right and whose SIREN begins with 000, which no company has. */
export function fictionalSiret(index: number): string {
  const siren = withLuhnDigit(`000${String(index % 100_000).padStart(5, '0')}`);
  return withLuhnDigit(`${siren}0001`);
}

/** Adds the digit that makes a number pass Luhn's check (norm of SIREN and SIRET). */
function withLuhnDigit(digits: string): string {
  let sum = 0;
  [...digits].reverse().forEach((digit, position) => {
    const doubled = Number(digit) * (position % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
