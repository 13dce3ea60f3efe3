import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import type { ReturnOutcome } from '#shared/domain/usage-return/edit-return.ts';
import {
  monthsText,
  overlapProblems,
  type ReturnPlace,
  returnProblems,
} from '#shared/domain/usage-return/return-rules.ts';
import {
  type UsageReturn,
  type UsageReturnInput,
  usageReturnId,
} from '#shared/domain/usage-return/usage-return.ts';
import { lockedYearIn } from '#shared/domain/usage-settings/locked-years.ts';
import { isOver, standingOf } from './ask-sheets.ts';
import { type CellChange, columnChanges, columnOutcome } from './compare-column.ts';
import { runKey } from './questionnaire.ts';
import type { ReadColumn, ReadQuestionnaire, ReadSheet } from './read-questionnaire.ts';
import {
  type FileOwner,
  type FileState,
  isReplaced,
  type ReviewDecisions,
  type ReviewedFile,
} from './review.ts';

/** A file as it was read, or why it was not. */
export type ReturnedQuestionnaire = {
  readonly name: string;
  /** When the file was last changed, in milliseconds; 0 where that is not known. */
  readonly modified: number;
  readonly reading: Outcome<ReadQuestionnaire>;
};

/** What the register says, to compare with. */
export type KnownReturns = {
  readonly registerId: string;
  readonly today: Day;
  readonly lockedYears: readonly number[];
  /** Living places that the files name. */
  readonly places: ReadonlyMap<string, ReturnPlace & Pick<AccessPoint, 'stops'>>;
  /** All returns of those places. */
  readonly returns: readonly UsageReturn[];
  /** What is unlikely in a return that would be written, beyond the rules. */
  readonly unlikely: (entry: UsageReturnInput) => readonly Problem[];
};

type WrittenReturn = Extract<ReturnOutcome, { kind: 'put' | 'remove' }>;

/** What the review says, and what the taken files would write. */
export type ReviewedBatch = {
  readonly files: readonly ReviewedFile[];
  readonly edits: readonly WrittenReturn[];
};

/** One column of one file, compared. */
type Compared = {
  readonly key: string;
  readonly changes: readonly CellChange[];
  readonly problems: readonly Problem[];
  readonly outcome: ReturnOutcome;
};

type ComparedFile = {
  readonly file: ReturnedQuestionnaire;
  readonly index: number;
  readonly owners: readonly FileOwner[];
  readonly columns: readonly Compared[];
  readonly problems: readonly Problem[];
  readonly isBlank: boolean;
  readonly isRefused: boolean;
};

/**
 * Compares a batch of questionnaires with the register, with what the officer decided so far: the state of each file,
 * both values of what differs, and the returns to write. Of two files that answer for the same place and months, only
 * one counts: the one that the officer chose, else the one changed last. A return that the rules refuse is not
 * written, and told; the others go on.
 */
export function reviewFiles(
  files: readonly ReturnedQuestionnaire[],
  known: KnownReturns,
  decisions: ReviewDecisions,
): ReviewedBatch {
  const standing = new Map(known.returns.map((entry) => [entry.id, entry]));
  const compared = files.map((file, index) => compareFile(file, index, known, standing, decisions));
  const chosen = chooseAmongDuplicates(compared, decisions);
  const edits: WrittenReturn[] = [];
  const reviewed = compared.map((one): ReviewedFile => {
    const rivals = chosen.rivalsOf(one.index);
    const problems = [
      ...one.problems,
      ...one.columns.flatMap((column) => column.problems),
      ...rivals.map((name) => warning('questionnaire/duplicate', { file: one.file.name, other: name })),
    ];
    const writes = one.columns.flatMap(({ outcome }) => (outcome.kind === 'nothing' ? [] : [outcome]));
    const changes = one.columns.flatMap((column) => column.changes);
    const isCopy = chosen.isBeaten(one.index) && rivals.length === 0;
    const state = isCopy ? 'same' : stateOf(one, changes, problems);
    const canAccept = changes.length > 0 && state !== 'refused' && !isCopy;
    const accepted =
      canAccept &&
      !chosen.isBeaten(one.index) &&
      (decisions.files[one.index] ?? (state === 'good' || state === 'changed'));
    if (accepted) edits.push(...writes);
    const { reading } = one.file;
    return {
      index: one.index,
      name: one.file.name,
      state,
      accepted,
      canAccept,
      owners: one.owners,
      period: reading.ok ? reading.value.identity.period : null,
      changes: isCopy ? [] : changes,
      problems,
      returns: isCopy ? 0 : writes.length,
    };
  });
  return { files: reviewed, edits };
}

/** Notes say how something was read; they do not ask for a look. */
const notes: ReadonlySet<string> = new Set(['questionnaire/formula']);

function stateOf(
  file: ComparedFile,
  changes: readonly CellChange[],
  problems: readonly Problem[],
): FileState {
  if (file.isRefused) return 'refused';
  if (problems.some(({ code }) => !notes.has(code))) return 'doubtful';
  if (changes.some(({ kind }) => kind === 'conflict')) return 'changed';
  if (changes.length > 0) return 'good';
  return file.isBlank ? 'empty' : 'same';
}

function compareFile(
  file: ReturnedQuestionnaire,
  index: number,
  known: KnownReturns,
  standing: ReadonlyMap<string, UsageReturn>,
  decisions: ReviewDecisions,
): ComparedFile {
  const nothing = { file, index, owners: [], columns: [], isBlank: true, isRefused: true };
  if (!file.reading.ok) return { ...nothing, problems: file.reading.problems.map(withFile(file.name)) };
  const { identity, sheets } = file.reading.value;
  if (identity.registerId !== known.registerId)
    return { ...nothing, problems: [error('questionnaire/other-register', { file: file.name })] };
  const problems: Problem[] = [];
  const year = Number(identity.period.from.slice(0, 4));
  if (decisions.year !== null && year !== decisions.year)
    problems.push(warning('questionnaire/other-year', { file: file.name, year, asked: decisions.year }));
  const columns: Compared[] = [];
  const owners: FileOwner[] = [];
  let unknown = 0;
  for (const sheet of sheets) {
    const refusal = sheetRefusal(sheet, known);
    if (refusal !== null) {
      unknown += 1;
      problems.push(refusal);
      continue;
    }
    owners.push({ placeId: sheet.placeId, stopId: sheet.stopId, name: nameNow(sheet, known) });
    problems.push(...sheet.problems);
    for (const column of sheet.columns)
      columns.push(compareColumn(sheet, column, known, standing, decisions));
  }
  return {
    file,
    index,
    owners,
    columns,
    problems,
    isBlank: sheets.every(({ columns: read }) => read.every(isBlankColumn)),
    isRefused: unknown === sheets.length,
  };
}

function compareColumn(
  sheet: ReadSheet,
  column: ReadColumn,
  known: KnownReturns,
  standing: ReadonlyMap<string, UsageReturn>,
  decisions: ReviewDecisions,
): Compared {
  const { placeId, stopId } = sheet;
  const { run } = column;
  const entry = standing.get(usageReturnId(placeId, run.from, run.to, stopId)) ?? null;
  const owner = { placeId, stopId };
  const changes = columnChanges(owner, column, entry === null ? null : standingOf(entry));
  const key = [placeId, stopId ?? '', runKey(run)].join(' ');
  if (changes.length === 0) return { key, changes, problems: [], outcome: { kind: 'nothing' } };
  const target = { ...owner, run, entry };
  const place = known.places.get(placeId) ?? null;
  const told = { place: sheet.placeLine, months: monthsText(run.from, run.to) };
  const locked = lockedYearIn(run, known.lockedYears);
  if (locked !== null) {
    const problems = [error('questionnaire/locked-year', { ...told, year: locked })];
    return { key, changes: [], problems, outcome: { kind: 'nothing' } };
  }
  // Doubts are about all that the file says, whatever is kept of it in the end.
  const whole = columnOutcome(target, changes, () => true, known.today);
  const found = problemsOf(whole, sheet, run, place, known);
  const outcome = columnOutcome(target, changes, (change) => isReplaced(change, decisions), known.today);
  const refused = problemsOf(outcome, sheet, run, place, known).filter(
    ({ severity }) => severity === 'error',
  );
  // What is refused stays listed: another choice of what is kept may be allowed.
  if (refused.length > 0) return { key, changes, problems: refused, outcome: { kind: 'nothing' } };
  const doubts = found.map((one): Problem => ({ ...one, severity: 'warning' }));
  if (!isOver(run, known.today) && whole.kind === 'put') doubts.push(warning('questionnaire/not-over', told));
  return { key, changes, problems: doubts, outcome };
}

function problemsOf(
  outcome: ReturnOutcome,
  sheet: ReadSheet,
  run: Period,
  place: ReturnPlace | null,
  known: KnownReturns,
): readonly Problem[] {
  if (outcome.kind !== 'put') return [];
  const { entry } = outcome;
  const { placeId, stopId } = sheet;
  const id = usageReturnId(placeId, run.from, run.to, stopId);
  const own = known.returns.filter((other) => other.placeId === placeId);
  const overlaps = overlapProblems(
    [{ id, placeId, stopId, from: run.from, to: run.to }],
    own,
    () => sheet.placeLine,
  );
  return [
    ...returnProblems(entry, place),
    ...overlaps.map(({ problem }) => problem),
    ...known.unlikely(entry),
  ];
}

function sheetRefusal(sheet: ReadSheet, { places }: KnownReturns): Problem | null {
  const place = places.get(sheet.placeId);
  if (place === undefined) return error('questionnaire/unknown-place', { place: sheet.placeLine });
  const isStop = sheet.stopId === null || place.stops.some(({ id }) => id === sheet.stopId);
  return isStop ? null : error('questionnaire/unknown-stop', { place: sheet.placeLine });
}

function nameNow(sheet: ReadSheet, { places }: KnownReturns): string {
  const place = places.get(sheet.placeId);
  const stop = place?.stops.find(({ id }) => id === sheet.stopId);
  return [place?.name, stop?.name].filter((part) => part !== undefined).join(' · ');
}

function isBlankColumn({ closed, values, comment }: ReadColumn): boolean {
  return !closed && (comment ?? null) === null && [...values.values()].every((value) => value === null);
}

/** Which files answer for the same return, and which of them counts. A copy says the same as the one that counts. */
function chooseAmongDuplicates(files: readonly ComparedFile[], decisions: ReviewDecisions) {
  const byKey = new Map<string, { readonly file: ComparedFile; readonly says: string }[]>();
  for (const file of files)
    for (const { key, changes } of file.columns) {
      if (changes.length === 0) continue;
      const group = byKey.get(key) ?? [];
      group.push({ file, says: JSON.stringify(changes.map((change) => [change.key, change.file])) });
      byKey.set(key, group);
    }
  const rivals = new Map<number, Set<string>>();
  const beaten = new Set<number>();
  for (const group of byKey.values()) {
    if (group.length < 2) continue;
    const wanted = group.filter(({ file }) => decisions.files[file.index] === true);
    const best = [...(wanted.length > 0 ? wanted : group)].sort((a, b) => laterFirst(a.file, b.file))[0];
    for (const { file, says } of group) {
      if (file !== best?.file) beaten.add(file.index);
      const names = rivals.get(file.index) ?? new Set();
      for (const other of group)
        if (other.file !== file && other.says !== says) names.add(other.file.file.name);
      rivals.set(file.index, names);
    }
  }
  return {
    rivalsOf: (index: number): readonly string[] => [...(rivals.get(index) ?? [])],
    isBeaten: (index: number): boolean => beaten.has(index),
  };
}

function laterFirst(a: ComparedFile, b: ComparedFile): number {
  return b.file.modified - a.file.modified || b.index - a.index;
}

function withFile(file: string): (problem: Problem) => Problem {
  return (problem) => ({ ...problem, values: { ...problem.values, file } });
}

function error(code: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field: null };
}

function warning(code: string, values: Problem['values']): Problem {
  return { ...error(code, values), severity: 'warning' };
}
