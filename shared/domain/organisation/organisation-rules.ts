import { validate as checkSiret } from 'stdnum/lib/cjs/fr/siret.js';
import type { Problem } from '#shared/domain/problem.ts';
import type { OrganisationInput } from './organisation.ts';

/**
 * Reads a SIRET as people write it (`130 006 497 00013`, dots or hyphens too): 14 digits whose key is right; null otherwise.
 * Luhn's key, except for the offices of La Poste (SIREN 356 000 000), whose digits add up to a multiple of five.
 */
export function readSiret(text: string): string | null {
  const digits = text.replaceAll(/[\s.-]/g, '');
  // Fourteen zeros pass the key, and stand for « unknown » in many lists.
  return /^\d{14}$/.test(digits) && !/^0+$/.test(digits) && checkSiret(digits).isValid ? digits : null;
}

/** Reads the number of an association in the national directory (RNA): W and nine characters; null otherwise. */
export function readRna(text: string): string | null {
  const number = text.replaceAll(/[\s.-]/g, '').toUpperCase();
  return /^W[\dA-Z]{9}$/.test(number) ? number : null;
}

/** The rules of a structure that its schema does not hold; empty = all hold. */
export function organisationProblems(
  organisation: Pick<OrganisationInput, 'siret' | 'contacts' | 'roles'>,
): readonly Problem[] {
  const { siret, contacts, roles } = organisation;
  const problems: Problem[] = [];
  if (siret !== null && readSiret(siret) === null)
    problems.push(problem('organisation/siret-not-valid', 'siret'));
  if (new Set(contacts.map(({ id }) => id)).size !== contacts.length)
    problems.push(problem('organisation/entry-twice', 'contacts'));
  if (new Set(roles).size !== roles.length) problems.push(problem('organisation/entry-twice', 'roles'));
  return problems;
}

function problem(code: string, field: string): Problem {
  return { code, values: {}, severity: 'error', row: null, field };
}
