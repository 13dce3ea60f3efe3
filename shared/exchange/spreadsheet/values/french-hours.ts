import {
  type OpeningSpan,
  type OpeningWeek,
  weekMinutes,
  weekNotation,
} from '#shared/domain/access-point/opening-week.ts';
import { type HourToken, hourTokens } from './hour-tokens.ts';

/** Opening hours that were understood. */
export type HoursReading = {
  /** In the notation of OpenStreetMap. */
  readonly notation: string;
  /** Minutes open in a term week; null where weeks differ. */
  readonly minutes: number | null;
  /** What was not understood and says nothing against the rest (*sur rendez-vous*); empty when all was. */
  readonly rest: string;
};

type Part = 'morning' | 'afternoon' | null;
type Group = {
  days: Map<number, Part>;
  nth: readonly number[] | null;
  spans: OpeningSpan[];
  kind: 'open' | 'closed' | 'except';
  appointment: boolean;
  /** Whether the word that closes it came after its days: those that follow are others. */
  complete: boolean;
};

const NOON = 12 * 60;
const MORNING_END = 14 * 60;
const dayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/**
 * Reads opening hours written in French (*Du lundi au vendredi de 9h à 12h et de 14h à 17h30, fermé le mercredi
 * après-midi*). Null wherever a word could mean something else (months, every other week, hours without a day): better
 * nothing than wrong hours.
 */
export function readFrenchHours(text: string): HoursReading | null {
  const tokens = hourTokens(text);
  const gathered = gather(tokens);
  if (gathered === null) return null;
  const { groups, schoolHolidaysOff, publicHolidaysOff, others } = gathered;
  const week: OpeningSpan[][] = Array.from({ length: 7 }, () => []);
  const monthly: string[] = [];
  let known = false;
  let appointments = false;
  for (const group of groups) {
    const isOff = group.kind !== 'open' && group.spans.length === 0;
    if (group.days.size === 0) return null;
    if (group.spans.length === 0 && !isOff) {
      if (!group.appointment) return null;
      appointments = true;
      continue;
    }
    // On appointment only, the hours are those of a person, not of the door.
    appointments ||= group.appointment;
    if (group.nth !== null) {
      if (isOff) return null;
      const codes = [...group.days.keys()].map((day) => `${dayCodes[day]}[${group.nth?.join(',')}]`);
      monthly.push(`${codes.join(',')} ${group.spans.map(spanText).join(',')}`);
      continue;
    }
    if (!apply(group, week, isOff)) return null;
    known ||= !isOff;
  }
  if (!known && monthly.length === 0) return null;
  const sorted: OpeningWeek = week.map((spans) => [...spans].sort((a, b) => a.from - b.from));
  if (sorted.some(overlaps)) return null;
  const notation = [
    weekNotation(sorted),
    ...monthly,
    ...(schoolHolidaysOff ? ['SH off'] : []),
    ...(publicHolidaysOff ? ['PH off'] : []),
  ].filter((rule) => rule !== '');
  return {
    notation: notation.join('; '),
    minutes: monthly.length > 0 ? null : weekMinutes(sorted),
    rest: [...(appointments ? ['sur rendez-vous'] : []), ...(others === '' ? [] : [others])].join(', '),
  };
}

/** Reads the hours of one day, in which no day is named: `9h à 12h et de 14h à 17h30`, *fermé*. Null for anything else. */
export function readDayHours(text: string): readonly OpeningSpan[] | null {
  const spans: OpeningSpan[] = [];
  let closed = false;
  for (const token of hourTokens(text)) {
    if (token.kind === 'span') spans.push({ from: token.from, to: token.to });
    else if (token.kind === 'closed') closed = true;
    else if (token.kind !== 'part' && token.kind !== 'stop') return null;
  }
  if (spans.length === 0) return closed ? [] : null;
  spans.sort((a, b) => a.from - b.from);
  return closed || overlaps(spans) ? null : spans;
}

type Gathered = {
  readonly groups: readonly Group[];
  readonly schoolHolidaysOff: boolean;
  readonly publicHolidaysOff: boolean;
  readonly others: string;
};

function gather(tokens: readonly HourToken[]): Gathered | null {
  const groups: Group[] = [];
  const others: string[] = [];
  let schoolHolidaysOff = false;
  let publicHolidaysOff = false;
  let current: Group | null = null;
  let excluding: 'closed' | 'except' | null = null;
  /** Hours that came before any day: the days after them take them. */
  let early: OpeningSpan[] = [];
  const spansFirst = tokens.find(({ kind }) => kind === 'days' || kind === 'span')?.kind === 'span';
  const begin = (days: ReadonlyMap<number, Part>, nth: Group['nth']): Group => {
    const group: Group = {
      days: new Map(days),
      nth,
      spans: [],
      kind: excluding ?? 'open',
      appointment: false,
      complete: false,
    };
    excluding = null;
    groups.push(group);
    return group;
  };
  for (const token of tokens) {
    if (token.kind === 'changing') return null;
    if (token.kind === 'days') {
      const isDone: boolean =
        current === null ||
        current.spans.length > 0 ||
        excluding !== null ||
        current.nth !== token.nth ||
        current.appointment ||
        current.complete;
      if (isDone || current === null) {
        current = begin(new Map(token.days.map((day) => [day, null])), token.nth);
        if (spansFirst && current.kind === 'open') current.spans = early;
        early = [];
      } else for (const day of token.days) current.days.set(day, null);
    } else if (token.kind === 'span') {
      const span = { from: token.from, to: token.to };
      if (spansFirst) early = [...early, span];
      else if (current === null) return null;
      else current.spans.push(span);
    } else if (token.kind === 'part') {
      if (current === null) continue;
      if (current.spans.length === 0) {
        for (const [day, part] of current.days) if (part === null) current.days.set(day, token.part);
      } else if (!spansFirst) {
        const days: readonly number[] = [...current.days.keys()];
        current = begin(new Map(days.map((day) => [day, token.part])), current.nth);
      }
    } else if (token.kind === 'closed' || token.kind === 'except') {
      if (
        token.kind === 'closed' &&
        current !== null &&
        current.kind === 'open' &&
        current.spans.length === 0 &&
        !current.appointment
      ) {
        current.kind = 'closed';
        current.complete = true;
      } else excluding = token.kind;
    } else if (token.kind === 'termOnly') {
      if (excluding !== null) return null;
      schoolHolidaysOff = true;
    } else if (token.kind === 'schoolHolidays' || token.kind === 'publicHolidays') {
      const isOff = excluding !== null || current?.kind === 'closed' || current?.kind === 'except';
      // Holidays that are named without *sauf* or *fermé* have hours of their own, which are not read.
      if (!isOff && !schoolHolidaysOff && !publicHolidaysOff) return null;
      if (token.kind === 'schoolHolidays') schoolHolidaysOff = true;
      else publicHolidaysOff = true;
      excluding = null;
    } else if (token.kind === 'appointment') {
      if (current === null) others.push('sur rendez-vous');
      else current.appointment = true;
    } else if (token.kind === 'other') others.push(token.text);
  }
  if (early.length > 0) return null;
  return { groups, schoolHolidaysOff, publicHolidaysOff, others: others.join(' ') };
}

/** Puts the hours of a group into the week; false where they contradict what is there or the part of the day named. */
function apply(group: Group, week: OpeningSpan[][], isOff: boolean): boolean {
  for (const [day, part] of group.days) {
    const before = week[day] ?? [];
    if (isOff) {
      week[day] = part === null ? [] : before.filter((span) => !isIn(span, part));
      continue;
    }
    const spans = part === null ? group.spans : group.spans.filter((span) => isIn(span, part));
    if (spans.length === 0) return false;
    const narrower =
      group.kind === 'except' ||
      (group.days.size < 3 && spans.some((span) => before.some((other) => meets(span, other))));
    week[day] = narrower ? [...spans] : [...before, ...spans];
  }
  // A span that no day takes was meant for none of them.
  return (
    isOff ||
    group.spans.every((span) => [...group.days].some(([, part]) => part === null || isIn(span, part)))
  );
}

function isIn(span: OpeningSpan, part: 'morning' | 'afternoon'): boolean {
  return part === 'morning' ? span.to <= MORNING_END : span.from >= NOON;
}

function meets(a: OpeningSpan, b: OpeningSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

function overlaps(spans: readonly OpeningSpan[]): boolean {
  return spans.some((span, at) => span.from < (spans[at - 1]?.to ?? 0));
}

function spanText({ from, to }: OpeningSpan): string {
  return `${clock(from)}-${clock(to)}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
