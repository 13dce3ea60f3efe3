import { fteSum, runningOn } from '#shared/domain/assignment/assignment-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import type { ListEmails } from '#shared/list/list-question.ts';
import { makeRecordList, type RecordList } from '#shared/list/record-list.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { makeTextRanks, type TextRanks } from '#shared/search/text-ranks.ts';
import type { Animator } from './animator.ts';
import { animatorListFields, type ListedAnimator, situationsOf } from './animator-list-fields.ts';
import { animatorListName } from './animator-name.ts';
import type { AnimatorRow } from './animator-row.ts';
import type { People } from './people.ts';

/** The names that rows are shown and found by; null for what is not there. */
export type AnimatorNames = {
  readonly organisation: (id: string) => string | null;
  readonly place: (id: string) => string | null;
};

/** The directory on a day, which answers the questions of its list and of its picker. */
export type AnimatorList = RecordList & {
  /** The rows of some animators, in the order asked; one that is gone has none. */
  readonly rows: (ids: readonly string[]) => readonly AnimatorRow[];
  readonly emails: (ids: readonly string[]) => ListEmails;
};

/** What is worked out of names and records once, and outlives the lists made of them. */
export type AnimatorListMemory = {
  readonly ranks: TextRanks;
  readonly words: WeakMap<Animator, readonly string[]>;
};

const french = new Intl.Collator('fr');

export function makeAnimatorListMemory(): AnimatorListMemory {
  return { ranks: makeTextRanks(french.compare), words: new WeakMap() };
}

/** Makes the directory of a day. */
export function makeAnimatorList(
  people: People,
  names: AnimatorNames,
  day: Day,
  { ranks, words }: AnimatorListMemory,
): AnimatorList {
  const ownWords = (animator: Animator): readonly string[] => {
    const known = words.get(animator) ?? searchWords(animator);
    words.set(animator, known);
    return known;
  };
  const listed: readonly ListedAnimator[] = [...people.animators.values()].map((animator) => {
    const row = animatorRow(animator, people, names, day);
    return { animator, row, situations: situationsOf(row, day) };
  });
  return {
    ...makeRecordList(listed, {
      fields: animatorListFields,
      ranks,
      idOf: ({ animator }) => animator.id,
      nameOf: ({ row }) => row.name,
      wordsOf: ({ animator, row }) => [...ownWords(animator), ...foldedWords(row.employerName ?? '')],
    }),
    rows: (ids) =>
      ids.flatMap((id) => {
        const animator = people.animators.get(id);
        return animator === undefined ? [] : [animatorRow(animator, people, names, day)];
      }),
    emails: (ids) => {
      const found = ids.flatMap((id) => {
        const animator = people.animators.get(id);
        return animator === undefined ? [] : [animator.emails];
      });
      return { emails: [...new Set(found.flat())], without: found.filter((own) => own.length === 0).length };
    },
  };
}

/** What is shown of an animator on a day. */
export function animatorRow(animator: Animator, people: People, names: AnimatorNames, day: Day): AnimatorRow {
  const { id, kind, contractTo, employerId, phone, postcode, communeName } = animator;
  const running = runningOn(people.assignmentsOf(id), day);
  const places = [...new Set(running.map(({ placeId }) => placeId))]
    .map((placeId) => ({ id: placeId, name: names.place(placeId) ?? '' }))
    .sort((a, b) => french.compare(a.name, b.name));
  return {
    id,
    name: animatorListName(animator),
    kind,
    contractTo,
    employerId,
    employerName: employerId === null ? null : names.organisation(employerId),
    phone,
    postcode,
    communeName,
    places,
    fte: fteSum(running),
    absent: people.absencesOf(id).some((absence) => runsOn(absence, day)),
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
