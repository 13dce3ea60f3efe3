// `=` and `@` begin a formula; `+` and `-` only with what a call, a sheet or a command needs, so that telephone
// numbers and dashes of a text stay as they are.
const FORMULA = /^[=@]|^[+-][^\d\s].*[(|!]|^[+-]\d.*\|.*!/;
const GUARDED = /^'+(?=[=@]|[+-][^\d\s].*[(|!]|[+-]\d.*\|.*!)/;

/** Whether a spreadsheet would run a cell as a formula. */
export function isFormulaLike(text: string): boolean {
  return FORMULA.test(text);
}

/** The text of a CSV cell that no spreadsheet runs: an apostrophe before a formula. {@link unguarded} takes it off. */
export function guarded(text: string): string {
  return isFormulaLike(text) || GUARDED.test(text) ? `'${text}` : text;
}

/** The text that a guarded cell stands for; any other as it is. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
