/**
 * An expected error or a warning, as a value (architecture.md: error = code + data, the sentence elsewhere).
 * `code` is a key of the catalogue's `errors`, for example `import/unknown-commune`.
 */
export type Problem = {
  readonly code: string;
  /** Data of the sentence: the value found, the limit, the name of the other record… */
  readonly values: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'warning';
  /** Row of the file, 1 for the first row of data; null where there is none. */
  readonly row: number | null;
  /** Field or column that it is about, as the file or the form names it. */
  readonly field: string | null;
};

/** The result of an act that can be refused with a sentence. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A refusal of one problem. */
export function refused(
  code: string,
  values: Problem['values'] = {},
  field: string | null = null,
): Outcome<never> {
  return { ok: false, problems: [{ code, values, severity: 'error', row: null, field }] };
}

/** A success. */
export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}
