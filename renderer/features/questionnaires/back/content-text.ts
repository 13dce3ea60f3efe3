import type { TFunction } from 'i18next';
import {
  type BreakdownMeasure,
  breakdownNames,
  type Measure,
  type PlainMeasure,
  plainMeasures,
} from '#shared/domain/usage-return/measures.ts';
import type { CellChange, CellContent } from '#shared/exchange/questionnaire/compare-column.ts';
import type { RowKey } from '#shared/exchange/questionnaire/questionnaire.ts';

/** The words that a change is told with. */
export type ChangeWords = {
  readonly t: TFunction<'questionnaires'>;
  readonly tLists: TFunction<'lists'>;
  readonly language: string;
};

/** What a change is about: a figure as the lists name it, the part of a breakdown with its breakdown. */
export function changeLabel(key: RowKey, { t, tLists }: ChangeWords): string {
  if (key === 'closed' || key === 'basis' || key === 'comment') return t(`back.rows.${key}`);
  if (isPlain(key)) return tLists(`measures.${key}`);
  if (!isPart(key)) return key;
  const breakdown = breakdownNames.find((name) => key.startsWith(`${name}.`));
  const part = tLists(`breakdownParts.${key}`);
  return breakdown === undefined ? part : `${tLists(`breakdowns.${breakdown}`)} : ${part}`;
}

/** A value as a person reads it: hours for durations, *n. r.* for nothing. */
export function contentText(change: CellChange, content: CellContent, { t, language }: ChangeWords): string {
  const { key } = change;
  if (key === 'closed') return t(content === true ? 'back.closed' : 'back.open');
  if (content === null || content === false) return t('back.notReported');
  if (content === 'visits' || content === 'users') return t(`back.bases.${content}`);
  if (typeof content !== 'number') return String(content);
  if (key === 'minutesOpen' || key === 'minutesUsed') {
    const value = (content / 60).toLocaleString(language, { maximumFractionDigits: 2 });
    return t('back.hours', { value });
  }
  return content.toLocaleString(language);
}

function isPlain(key: Measure): key is PlainMeasure {
  return key in plainMeasures;
}

function isPart(key: Measure): key is BreakdownMeasure {
  return !isPlain(key);
}
