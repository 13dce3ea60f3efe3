import { validate as checkSiret } from 'stdnum/lib/cjs/fr/siret.js';

/** What an identifier of a structure is: SIRET, RNA or RIDET, or what is wrong with it. */
export type PivotReading =
  | { readonly kind: 'siret' | 'rna' | 'ridet'; readonly pivot: string }
  | {
      readonly kind: 'wrong';
      readonly code: 'access-point/siret-not-valid' | 'access-point/pivot-not-valid';
    };

/**
 * Reads the identifier of the structure that carries a place (field `pivot` of the national standard): a SIRET of 14
 * digits whose key is right, an association's RNA (W and nine characters), a RIDET of New Caledonia.
 */
export function readPivot(text: string): PivotReading {
  const pivot = text.replaceAll(/[\s.]/g, '').toUpperCase();
  if (/^\d{14}$/.test(pivot))
    return checkSiret(pivot).isValid
      ? { kind: 'siret', pivot }
      : { kind: 'wrong', code: 'access-point/siret-not-valid' };
  if (/^W[\dA-Z]{9}$/.test(pivot)) return { kind: 'rna', pivot };
  if (/^\d{9,10}$/.test(pivot)) return { kind: 'ridet', pivot };
  return { kind: 'wrong', code: 'access-point/pivot-not-valid' };
}
