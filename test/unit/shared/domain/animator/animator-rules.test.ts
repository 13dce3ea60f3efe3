import { expect, test } from 'vitest';
import { absenceProblems } from '#shared/domain/absence/absence-rules.ts';
import { animatorProblems } from '#shared/domain/animator/animator-rules.ts';
import { assignmentProblems } from '#shared/domain/assignment/assignment-rules.ts';
import {
  replacementProblems,
  replacementWithinAbsence,
} from '#shared/domain/replacement/replacement-rules.ts';
import {
  makeAbsenceInput,
  makeAnimatorInput,
  makeAssignmentInput,
  makeReplacementInput,
  makeSkill,
} from '#test/factories/people.ts';

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

test('a contract and an accreditation end on or after the day they begin; a theme stands once', () => {
  const day = '2026-03-02';
  const accreditation = (to: string) => ({ id: 'a', name: 'Aidants Connect', issuer: null, from: day, to });
  expect(animatorProblems(makeAnimatorInput({ contractFrom: day, contractTo: day }))).toEqual([]);
  expect(
    codes(
      animatorProblems(
        makeAnimatorInput({
          contractFrom: day,
          contractTo: '2026-03-01',
          accreditations: [accreditation('2026-01-01')],
          skills: [makeSkill('Vidéo'), makeSkill('video'), makeSkill('Son')],
        }),
      ),
    ),
  ).toEqual(['animator/contract-reversed', 'animator/skill-twice', 'animator/accreditation-reversed']);
});

test('an assignment and an absence do not end before they begin', () => {
  expect(assignmentProblems(makeAssignmentInput('a', 'p', { from: null, to: '2020-01-01' }))).toEqual([]);
  expect(
    codes(assignmentProblems(makeAssignmentInput('a', 'p', { from: '2020-01-02', to: '2020-01-01' }))),
  ).toEqual(['assignment/reversed']);
  expect(codes(absenceProblems(makeAbsenceInput('a', { to: '2026-03-01' })))).toEqual(['absence/reversed']);
});

test('a replacement is covered by somebody, or nobody replaces', () => {
  const asked = makeReplacementInput('a', 'p');
  expect(replacementProblems(asked)).toEqual([]);
  expect(codes(replacementProblems({ ...asked, state: 'assigned' }))).toEqual([
    'replacement/animator-missing',
  ]);
  expect(codes(replacementProblems({ ...asked, state: 'notCovered', animatorId: 'x' }))).toEqual([
    'replacement/animator-not-assigned',
  ]);
});

test('a replacement without an end lasts as long as its absence', () => {
  const absence = makeAbsenceInput('a', { from: '2026-03-02', to: '2026-03-10' });
  const within = (from: string, to: string | null) =>
    replacementWithinAbsence(makeReplacementInput('x', 'p', { from, to }), absence).length === 0;
  expect(within('2026-03-02', null)).toBe(true);
  expect(within('2026-03-02', '2026-03-10')).toBe(true);
  expect(within('2026-03-01', null)).toBe(false);
  expect(within('2026-03-02', '2026-03-11')).toBe(false);
  expect(within('2026-03-11', null)).toBe(false);
});
