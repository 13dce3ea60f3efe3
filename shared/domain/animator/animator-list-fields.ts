import { FULL_TIME } from '#shared/domain/assignment/assignment-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { ListField } from '#shared/list/list-field.ts';
import { type Animator, animatorKinds, contractKinds, employmentStatuses } from './animator.ts';
import { animatorListName } from './animator-name.ts';
import type { AnimatorRow, AnimatorSituation } from './animator-row.ts';
import { endsSoon, isOver } from './ending-soon.ts';
import { skillState } from './skill-state.ts';

/** An animator as the directory reads them, on a day. */
export type ListedAnimator = {
  readonly animator: Animator;
  readonly row: AnimatorRow;
  readonly situations: readonly AnimatorSituation[];
};

const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(', '));

/** Every field of the directory of animators. */
export const animatorListFields: readonly ListField<ListedAnimator>[] = [
  { key: 'name', kind: 'text', read: ({ animator }) => animatorListName(animator) },
  { key: 'kind', kind: 'choice', read: ({ animator }) => animator.kind, order: animatorKinds },
  {
    key: 'places',
    kind: 'choices',
    read: ({ row }) => row.places.map(({ id }) => id),
    text: ({ row }) => row.places.map(({ name }) => name),
  },
  // A time that no assignment says is not known, not zero; without an assignment it is a true zero.
  {
    key: 'fte',
    kind: 'number',
    read: ({ row: { fte } }) => (fte.percent === 0 && fte.unknown > 0 ? null : fte.percent / 100),
  },
  { key: 'situation', kind: 'choices', read: ({ situations }) => situations },
  {
    key: 'employer',
    kind: 'choice',
    read: ({ animator }) => animator.employerId,
    text: ({ row }) => row.employerName,
  },
  { key: 'status', kind: 'choice', read: ({ animator }) => animator.status, order: employmentStatuses },
  { key: 'contract', kind: 'choice', read: ({ animator }) => animator.contract, order: contractKinds },
  {
    key: 'contractFte',
    kind: 'number',
    read: ({ animator: { ftePercent } }) => (ftePercent === null ? null : ftePercent / 100),
  },
  { key: 'contractFrom', kind: 'day', read: ({ animator }) => animator.contractFrom },
  { key: 'contractTo', kind: 'day', read: ({ animator }) => animator.contractTo },
  { key: 'skills', kind: 'choices', read: ({ animator }) => animator.skills.map(({ theme }) => theme) },
  {
    key: 'passOn',
    kind: 'choices',
    read: ({ animator }) =>
      animator.skills.filter((skill) => skillState(skill).kind === 'yes').map(({ theme }) => theme),
  },
  {
    key: 'accreditations',
    kind: 'text',
    read: ({ animator }) => joined(animator.accreditations.map(({ name }) => name)),
  },
  {
    key: 'trainings',
    kind: 'text',
    read: ({ animator }) => joined(animator.trainings.map(({ title }) => title)),
  },
  {
    key: 'commune',
    kind: 'choice',
    read: ({ animator }) => animator.communeCode,
    text: ({ animator }) => animator.communeName,
  },
  { key: 'postcode', kind: 'text', read: ({ animator }) => animator.postcode },
  { key: 'travel', kind: 'number', read: ({ animator }) => animator.travelKm },
  { key: 'phone', kind: 'text', read: ({ animator }) => animator.phone },
  { key: 'emails', kind: 'text', read: ({ animator }) => joined(animator.emails) },
  { key: 'verified', kind: 'day', read: ({ animator }) => animator.verifiedOn },
  { key: 'notes', kind: 'text', read: ({ animator }) => animator.notes },
];

/** What stands out of an animator on a day. */
export function situationsOf(row: AnimatorRow, day: Day): readonly AnimatorSituation[] {
  const found: AnimatorSituation[] = [];
  if (row.places.length === 0) found.push('unassigned');
  if (endsSoon(row.contractTo, day)) found.push('contractEnding');
  if (isOver(row.contractTo, day)) found.push('contractOver');
  if (row.absent) found.push('absent');
  if (row.fte.percent > FULL_TIME) found.push('overFull');
  return found;
}
