import { accessPointForms, zonings } from '#shared/domain/access-point/access-point.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { ExplorationDimension, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import { type SessionTheme, sessionThemes } from '#shared/domain/session/session.ts';
import { breakdownNames, breakdowns } from '#shared/domain/usage-return/measures.ts';
import type { ExploreKey, ExploreLeftOut, ExploreRefusal } from '#shared/figures/explore/explore-answer.ts';
import { NO_KEY, sessionKindKeys, weekdayKeys } from '#shared/figures/explore/explore-cuts.ts';
import {
  farMeasures,
  offeredReturnMeasures,
  sessionMeasures,
} from '#shared/figures/explore/explore-measures.ts';
import { isOneOf, publicDimensions } from '#shared/figures/explore/explore-refusal.ts';
import type { ReportText } from './report-model.ts';
import { asWritten, nested, type ReportCode, run, say, sayCount } from './report-text.ts';

/** What a question counts, in words. */
export function measureText(code: string): ReportText {
  const known =
    sessionMeasures.find((one) => one === code) ??
    farMeasures.find((one) => one === code) ??
    offeredReturnMeasures.find((one) => one === code);
  if (known !== undefined) return sayCode(`explorer.measures.${known}`);
  const breakdown = breakdownNames.find((name) => code.startsWith(`${name}.`));
  if (breakdown === undefined) return asWritten(code);
  return say('explorer.measures.part', {
    breakdown: nested(say(`explorer.breakdowns.${breakdown}`)),
    part: nested(partText(breakdown, code.slice(breakdown.length + 1))),
  });
}

/** A code that is built of known parts: each is a key of the catalogue, which a test checks. */
function sayCode(code: string): ReportText {
  return { code };
}

/** The name of a dimension. */
export function dimensionText(dimension: ExplorationDimension): ReportText {
  return say(`explorer.dimensions.${dimension}`);
}

/** A value of a dimension: as the register names it, or the word of its code. */
export function keyText(dimension: ExplorationDimension, { key, name }: ExploreKey): ReportText {
  if (name !== null) return asWritten(name);
  if (key === NO_KEY) return noneText(dimension);
  if (isOneOf(publicDimensions, dimension)) return partText(dimension, key);
  switch (dimension) {
    case 'month':
      return say('month.short', { month: { kind: 'month', month: key } });
    case 'quarter':
      return say('explorer.quarter', { number: key.slice(6), year: key.slice(0, 4) });
    case 'weekday': {
      const day = weekdayKeys.find((known) => known === key);
      return day === undefined ? asWritten(key) : say(`explorer.weekdays.${day}`);
    }
    case 'placeKind': {
      const form = accessPointForms.find((known) => known === key);
      return form === undefined ? asWritten(key) : say(`explorer.placeKinds.${form}`);
    }
    case 'zoning': {
      const zone = zonings.find((known) => known === key);
      return zone === undefined ? asWritten(key) : say(`explorer.zonings.${zone}`);
    }
    case 'sessionKind': {
      const kind = sessionKindKeys.find((known) => known === key);
      return kind === undefined ? asWritten(key) : say(`explorer.sessionKinds.${kind}`);
    }
    case 'theme': {
      const theme = sessionThemes.find((known): known is SessionTheme => known === key);
      return theme === undefined ? asWritten(key) : say(`explorer.themes.${theme}`);
    }
    default:
      return asWritten(key);
  }
}

function noneText(dimension: ExplorationDimension): ReportText {
  switch (dimension) {
    case 'commune':
    case 'epci':
    case 'departement':
    case 'network':
    case 'zoning':
    case 'stop':
    case 'theme':
    case 'animator':
      return say(`explorer.none.${dimension}`);
    default:
      return say('explorer.none.other');
  }
}

function partText(breakdown: (typeof breakdownNames)[number], part: string): ReportText {
  const { parts, parents } = breakdowns[breakdown];
  const known: readonly string[] = [...parts, ...parents, 'notStated'];
  return known.includes(part) ? sayCode(`explorer.parts.${breakdown}.${part}`) : asWritten(part);
}

/** What a table shows: « Passages par mois et par âge ». */
export function titleText({ measure, rows, columns }: ExplorationQuestion): ReportText {
  const values = { measure: nested(measureText(measure)), rows: nested(say(`explorer.by.${rows}`)) };
  return columns === null
    ? say('explorer.title', values)
    : say('explorer.titleColumns', { ...values, columns: nested(say(`explorer.by.${columns}`)) });
}

/** What is shown, of when, in a sentence. */
export function sentenceText(question: ExplorationQuestion): ReportText {
  const code: ReportCode = question.comparedWithYearBefore
    ? 'explorer.sentenceCompared'
    : 'explorer.sentence';
  return say(code, {
    title: nested(titleText(question)),
    period: { kind: 'period', period: question.period },
  });
}

/** What an answer leaves out, in words. */
export function leftOutText({ kind, count }: ExploreLeftOut): ReportText {
  return sayCount(`explorer.note.${kind}`, count);
}

/** Why a question has no answer, and what to do. */
export function refusalText({ code, dimension, count }: ExploreRefusal): ReportText {
  return say(`explorer.refusal.${code}`, {
    ...(dimension === null ? {} : { dimension: nested(dimensionText(dimension)) }),
    ...(count === null ? {} : { count }),
  });
}

/** A period as the name of a column: its year alone where it lies in one, since the title says the months. */
export function periodText(period: Period): ReportText {
  const year = period.from.slice(0, 4);
  return period.to.startsWith(year) ? asWritten(year) : say('column.run', { period: run(period) });
}
