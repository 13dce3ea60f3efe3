import i18next, { type TFunction } from 'i18next';
import type { Problem } from '#shared/domain/problem.ts';
import { reasonsOfText } from '#shared/duplicates/reasons-in-text.ts';
import { dayText } from './calendar-text.ts';
import { likenessWords } from './likeness-words.ts';

/** Says a problem in the language in use: its sentence in the catalogue's `errors`, with its data. */
export function problemSentence(problem: Problem, t: TFunction = i18next.t): string {
  // The code is data (it crosses from the worker), so the key is checked at run time: an unknown one is a bug, shown as its code.
  const say: (key: string, values: Problem['values']) => unknown = (key, values) =>
    Reflect.apply(t, undefined, [key, { ...values, ns: 'errors' }]);
  const sentence = say(problem.code, inWords(problem.values));
  return typeof sentence === 'string' ? sentence : problem.code;
}

/** Reasons of a likeness cross as codes, days in the ISO writing. */
function inWords(values: Problem['values']): Problem['values'] {
  const entries = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'string' && isDay.test(value) ? dayText(value) : value,
  ]);
  const said: Problem['values'] = Object.fromEntries(entries);
  const { reasons } = said;
  return typeof reasons === 'string' ? { ...said, reasons: likenessWords(reasonsOfText(reasons)) } : said;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;
