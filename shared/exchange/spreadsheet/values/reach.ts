/** A cell of telephone numbers: each number by itself, and the text around them. */
export type PhoneCell = {
  readonly numbers: readonly string[];
  /** Words beside the numbers (*poste 12*, *accueil*), to be kept; empty when there are none. */
  readonly rest: string;
  /** Whether the first zero of a number was put back. */
  readonly zeroPutBack: boolean;
};

const NUMBER = /(?:(?:\+|00)\s?\d{1,3}[\s.-]?(?:\(0\)\s?)?|0)[\s.]?[1-9](?:[\s.\-–/]{0,3}\d{2}){4}(?!\d)/g;
const BARE = /^\(?[1-9](?:[\s.\-/]{0,2}\d{2}){4}$/;

/** Takes a cell of telephone numbers apart: several in a cell, `(0)`, a first zero that a spreadsheet took off. */
export function splitPhones(text: string): PhoneCell {
  const trimmed = text.trim();
  if (BARE.test(trimmed)) return { numbers: [`0${trimmed}`], rest: '', zeroPutBack: true };
  if (/^33[1-9]\d{8}$/.test(trimmed)) return { numbers: [`+${trimmed}`], rest: '', zeroPutBack: false };
  const numbers = [...trimmed.matchAll(NUMBER)].map(([number]) => number.replace('(0)', ''));
  if (numbers.length === 0) {
    const parts = trimmed.split(/\s*[;|/\n]\s*|\s+ou\s+|\s+et\s+/i);
    if (parts.length > 1 && parts.every((part) => BARE.test(part)))
      return { numbers: parts.map((part) => `0${part}`), rest: '', zeroPutBack: true };
    return { numbers: [trimmed], rest: '', zeroPutBack: false };
  }
  const rest = trimmed
    .replace(NUMBER, ' ')
    .replace(/\b(?:t[eé]l(?:[eé]phone)?|fixe|port(?:able)?|mobile|ou|et)\b\.?/gi, ' ')
    .replace(/[\s;,/|:()\-–]+/g, ' ')
    .trim();
  return { numbers, rest: /[\p{L}\d]/u.test(rest) ? rest : '', zeroPutBack: false };
}

/** The e-mail addresses of a cell, each by itself: `mailto:`, angle brackets, `(at)`, blanks and points at the end are gone. */
export function splitEmails(text: string): readonly string[] {
  return text
    .replace(/\s*[([]\s*(?:at|arobase|a)\s*[)\]]\s*/gi, '@')
    .replace(/\s*@\s*/g, '@')
    .replace(/mailto:/gi, '')
    .split(/[\s;,|/<>"()]+|\bou\b/)
    .map((part) => part.replace(/^[.:'-]+|[.:']+$/g, ''))
    .filter((part) => part !== '' && !/^(?:et|e?mail|courriel|:)$/i.test(part));
}

/** The addresses of pages of a cell, each by itself, without what was mistyped around them. */
export function splitPages(text: string): readonly string[] {
  return text
    .split(/[\s|]+|;(?=\s|https?:|www\.)|,(?=\s|https?:|www\.)/i)
    .map((part) =>
      part
        .replace(/^[<(]+|[>).,;]+$/g, '')
        .replace(/^http(s?)(?:\/\/|:\/(?!\/))/i, 'http$1://')
        .replace(/^(https?:\/\/)+(?=https?:\/\/)/i, ''),
    )
    .filter((part) => part !== '' && !/^(?:et|ou|ou|site|web|-|:)$/i.test(part));
}
