import { expect, test } from 'vitest';
import {
  anonymousCaller,
  isAnonymousCaller,
  isCallerAnimator,
} from '#shared/domain/ticket/anonymous-caller.ts';
import { callerKindOf } from '#shared/figures/ticket-counts.ts';

test.each([
  ['an animator', 'animator-id', null, null],
  ['somebody whose name was noted', null, 'Mme Lefèvre', null],
  ['a structure', null, null, 'organisation-id'],
  ['nobody known', null, null, null],
])('%s who called is counted the same once anonymous', (_, animatorId, callerName, organisationId) => {
  const mark = anonymousCaller({ animatorId, callerName });
  const after = { animatorId: null, callerName: mark, organisationId };
  expect(callerKindOf(after)).toBe(callerKindOf({ animatorId, callerName, organisationId }));
  expect(mark === null || isAnonymousCaller(mark)).toBe(true);
  expect(isCallerAnimator(after)).toBe(animatorId !== null);
});

test('a name that somebody bears is no mark', () => {
  expect(isAnonymousCaller('Mme Lefèvre')).toBe(false);
});
