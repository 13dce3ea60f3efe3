import { FULL_TIME, fteSum, runningOn } from '#shared/domain/assignment/assignment-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import { foldedWords, foldText } from '#shared/search/fold-text.ts';
import { makeTextRanks } from '#shared/search/text-ranks.ts';
import { type Animator, animatorKinds } from './animator.ts';
import { animatorListName } from './animator-name.ts';
import type { AnimatorListing, AnimatorQuery, AnimatorRow, AnimatorSituation } from './animator-row.ts';
import { endsSoon, isOver } from './ending-soon.ts';
import type { People } from './people.ts';

/** The names that rows are shown and found by; null for what is not there. */
export type AnimatorNames = {
  readonly organisation: (id: string) => string | null;
  readonly place: (id: string) => string | null;
};

/** The directory in memory. What it works out of an animator is kept as long as the record does not change. */
export type AnimatorDirectory = ReturnType<typeof makeAnimatorDirectory>;

const french = new Intl.Collator('fr');

/** Makes a directory; it takes the people at each question, so that an edit costs nothing here. */
export function makeAnimatorDirectory() {
  const ranks = makeTextRanks(french.compare);
  const words = new WeakMap<Animator, readonly string[]>();

  const wordsOf = (animator: Animator, names: AnimatorNames): readonly string[] => {
    const { employerId } = animator;
    const own = words.get(animator) ?? searchWords(animator);
    words.set(animator, own);
    const employer = employerId === null ? null : names.organisation(employerId);
    return employer === null ? own : [...own, ...foldedWords(employer)];
  };

  const keyOf = (row: AnimatorRow, key: AnimatorQuery['sort']['key']): number | null => {
    switch (key) {
      case 'name':
        return ranks.rank(row.name);
      case 'kind':
        return row.kind === null ? null : animatorKinds.indexOf(row.kind);
      case 'employer':
        return row.employerName === null ? null : ranks.rank(row.employerName);
      case 'communeName':
        return row.communeName === null ? null : ranks.rank(row.communeName);
      case 'contractTo':
        return row.contractTo === null ? null : Number(row.contractTo.replaceAll('-', ''));
      case 'fte':
        return row.fte.percent;
    }
  };

  return {
    query: (query: AnimatorQuery, people: People, names: AnimatorNames, today: Day): AnimatorListing => {
      const asked = foldedWords(query.search);
      const themes = new Set(query.themes.map(foldText));
      const kept: AnimatorRow[] = [];
      for (const animator of people.animators.values()) {
        if (!passes(animator, query, themes)) continue;
        if (asked.length > 0) {
          const own = wordsOf(animator, names);
          if (!asked.every((word) => own.some((one) => one.startsWith(word)))) continue;
        }
        const row = animatorRow(animator, people, names, today);
        if (query.placeIds.length > 0 && !row.places.some(({ id }) => query.placeIds.includes(id))) continue;
        if (query.situations.length > 0 && !query.situations.some((one) => isIn(one, row, today))) continue;
        kept.push(row);
      }
      ranks.add(
        kept.flatMap(({ name, employerName, communeName }) => [name, employerName ?? '', communeName ?? '']),
      );
      const { key, descending } = query.sort;
      const keyed = kept.map((row) => ({ row, key: keyOf(row, key), name: ranks.rank(row.name) }));
      keyed.sort(
        (a, b) => compareKeys(a.key, b.key, descending) || a.name - b.name || (a.row.id < b.row.id ? -1 : 1),
      );
      return { ids: keyed.map(({ row }) => row.id), total: people.animators.size };
    },
    /** The rows of some animators, in the order asked; one that is gone has none. */
    rows: (
      ids: readonly string[],
      people: People,
      names: AnimatorNames,
      today: Day,
    ): readonly AnimatorRow[] =>
      ids.flatMap((id) => {
        const animator = people.animators.get(id);
        return animator === undefined ? [] : [animatorRow(animator, people, names, today)];
      }),
  };
}

/** What the directory shows of an animator on a day. */
export function animatorRow(
  animator: Animator,
  people: People,
  names: AnimatorNames,
  today: Day,
): AnimatorRow {
  const { id, kind, status, contract, contractTo, ftePercent, employerId } = animator;
  const { phone, emails, postcode, communeName } = animator;
  const running = runningOn(people.assignmentsOf(id), today);
  const places = [...new Set(running.map(({ placeId }) => placeId))]
    .map((placeId) => ({ id: placeId, name: names.place(placeId) ?? '' }))
    .sort((a, b) => french.compare(a.name, b.name));
  return {
    id,
    name: animatorListName(animator),
    kind,
    status,
    contract,
    contractTo,
    ftePercent,
    employerId,
    employerName: employerId === null ? null : names.organisation(employerId),
    phone,
    emails,
    postcode,
    communeName,
    places,
    fte: fteSum(running),
    absent: people.absencesOf(id).some((absence) => runsOn(absence, today)),
  };
}

/** The folded words that an animator is found by: name, commune, addresses, skills and titles. */
function searchWords(animator: Animator): readonly string[] {
  const { lastName, firstName, communeName, postcode, phone, emails, skills, accreditations } = animator;
  return foldedWords(
    [
      lastName,
      firstName ?? '',
      communeName ?? '',
      postcode ?? '',
      phone ?? '',
      phone?.replace(/^\+33/, '0') ?? '',
      ...emails,
      ...skills.map(({ theme }) => theme),
      ...accreditations.map(({ name }) => name),
    ].join(' '),
  );
}

function passes(animator: Animator, query: AnimatorQuery, themes: ReadonlySet<string>): boolean {
  const { kind, status, employerId, skills } = animator;
  const { kinds, statuses, employerIds } = query;
  return (
    (kinds.length === 0 || (kind !== null && kinds.includes(kind))) &&
    (statuses.length === 0 || (status !== null && statuses.includes(status))) &&
    (employerIds.length === 0 || (employerId !== null && employerIds.includes(employerId))) &&
    (themes.size === 0 || skills.some(({ theme }) => themes.has(foldText(theme))))
  );
}

function isIn(situation: AnimatorSituation, row: AnimatorRow, today: Day): boolean {
  switch (situation) {
    case 'unassigned':
      return row.places.length === 0;
    case 'contractEnding':
      return endsSoon(row.contractTo, today);
    case 'contractOver':
      return isOver(row.contractTo, today);
    case 'absent':
      return row.absent;
    case 'overFull':
      return row.fte.percent > FULL_TIME;
  }
}

function compareKeys(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return descending ? b - a : a - b;
}
