import { foldText } from '#shared/search/fold-text.ts';
import type { Evidence } from './likeness.ts';

/** A commune as it is compared: lists give its code, its name, or both. */
export type ComparedCommune = {
  /** INSEE code; null when it is not known. */
  readonly code: string | null;
  /** Folded name; null when it is not known. */
  readonly name: string | null;
};

/** Prepares a commune to be compared. */
export function comparedCommune(code: string | null, name: string | null): ComparedCommune {
  return { code, name: foldText(name ?? '') || null };
}

/** Whether two records are in one commune: by their codes where both have one, else by their names. */
export function communeAgreement(a: ComparedCommune, b: ComparedCommune): Evidence['agreement'] {
  if (a.code !== null && b.code !== null) return a.code === b.code ? 1 : 0;
  if (a.name !== null && b.name !== null) return a.name === b.name ? 1 : 0;
  return [a.code, a.name, b.code, b.name].every((one) => one === null) ? null : 'oneSided';
}

/** What a commune is found by: its code and its name, whichever the other record has. */
export function communeKeys({ code, name }: ComparedCommune): readonly string[] {
  return [code, name].filter((key) => key !== null);
}
