import type { Measure, PlainMeasure } from '#shared/domain/usage-return/measures.ts';
import { measures, plainMeasures } from '#shared/domain/usage-return/measures.ts';
import { parseReturnId } from '#shared/domain/usage-return/usage-block.ts';
import { breakdownBases, returnStates } from '#shared/domain/usage-return/usage-return.ts';
import { z } from '#shared/schema.ts';
import { monthText } from './calendar-text.ts';
import { hoursText } from './duration-text.ts';
import { type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

/** How a field of one return is told: its months, then the figure. @param id of the return */
export function returnFieldWords(id: string, tools: HistoryTools): Readonly<Record<string, FieldWords>> {
  const { t, lists } = tools;
  const months = monthsText(id, tools);
  const label = (measure: string) => t('figure', { months, measure });
  return {
    state: valueWords(t('return', { months }), z.enum(returnStates), (state) =>
      lists(`returnStates.${state}`),
    ),
    breakdownBasis: valueWords(label(t('fields.basis')), z.enum(breakdownBases), (basis) =>
      t(`values.bases.${basis}`),
    ),
    fromSessions: listWords(label(t('fields.fromSessions')), z.array(z.enum(measures)), (measure) =>
      measureName(measure, tools),
    ),
    comment: valueWords(label(t('fields.comment')), z.string(), (text) => text),
    ...Object.fromEntries(
      measures.map((measure) => [
        `cellComments/${measure}`,
        valueWords(
          label(t('fields.cellComment', { measure: measureName(measure, tools) })),
          z.string(),
          (text) => text,
        ),
      ]),
    ),
    ...Object.fromEntries(
      measures.map((measure) => [
        measure,
        valueWords(label(measureName(measure, tools)), z.number(), (value) =>
          figureText(value, measure, tools),
        ),
      ]),
    ),
  };
}

function monthsText(id: string, { t, language }: HistoryTools): string {
  const run = parseReturnId(id);
  if (run === null) return '';
  const from = monthText(run.from, language);
  const months = run.from === run.to ? from : t('run', { from, to: monthText(run.to, language) });
  return run.stopId === null ? months : t('atStop', { months });
}

function isPlain(measure: Measure): measure is PlainMeasure {
  return measure in plainMeasures;
}

function measureName(measure: Measure, { lists }: HistoryTools): string {
  return isPlain(measure) ? lists(`measures.${measure}`) : lists(`breakdownParts.${measure}`);
}

function figureText(value: number, measure: Measure, { language }: HistoryTools): string {
  return isPlain(measure) && plainMeasures[measure].unit === 'minutes'
    ? hoursText(value)
    : value.toLocaleString(language);
}
