import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { createAccessPoint, deleteAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { createOrganisation, deleteOrganisation } from '#renderer/storage/organisation-store.ts';
import { createRecord, deleteRecord, editRecord } from '#renderer/storage/record-writing.ts';
import type { Register } from '#renderer/storage/register.ts';
import { absenceInputSchema } from '#shared/domain/absence/absence.ts';
import { animatorInputSchema } from '#shared/domain/animator/animator.ts';
import { assignmentInputSchema } from '#shared/domain/assignment/assignment.ts';
import { attachmentInputSchema } from '#shared/domain/attachment/attachment.ts';
import { followUpInputSchema } from '#shared/domain/follow-up/follow-up.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { recordReferences } from '#shared/domain/record/record-references.ts';
import { noSubject } from '#shared/domain/record/subject.ts';
import { replacementInputSchema } from '#shared/domain/replacement/replacement.ts';
import { fr } from '#shared/messages/fr.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeOrganisationInput } from '#test/factories/organisation.ts';
import {
  makeAbsenceInput,
  makeAnimatorInput,
  makeAssignmentInput,
  makeReplacementInput,
} from '#test/factories/people.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

const NOBODY = '0190c000-0000-7000-8000-00000000dead';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

/** What the tests write, each of its kind. */
function writers(register: Register) {
  return {
    animator: (input: object) => createRecord(register, 'animator', animatorInputSchema, input),
    assignment: (input: object) => createRecord(register, 'assignment', assignmentInputSchema, input),
    absence: (input: object) => createRecord(register, 'absence', absenceInputSchema, input),
    replacement: (input: object) => createRecord(register, 'replacement', replacementInputSchema, input),
    followUp: (input: object) => createRecord(register, 'followUp', followUpInputSchema, input),
    attachment: (input: object) => createRecord(register, 'attachment', attachmentInputSchema, input),
  };
}

const note = {
  ...noSubject,
  kind: 'visit',
  day: '2026-03-02',
  text: null,
  nextOn: null,
  nextDoneOn: null,
};
const paper = {
  ...noSubject,
  kind: 'other',
  name: 'convention.pdf',
  mediaType: 'application/pdf',
  size: 3,
  sha256: 'a'.repeat(64),
  day: null,
  notes: null,
};

/** A place, a structure that employs an animator, an absence of hers. */
async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const write = writers(register);
  const employer = value(await createOrganisation(register, makeOrganisationInput())).id;
  const place = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Cyber-base' }))).id;
  const animator = value(await write.animator(makeAnimatorInput({ employerId: employer }))).id;
  const absence = value(await write.absence(makeAbsenceInput(animator))).id;
  return { register, write, employer, place, animator, absence };
}

describe('a reference to nothing is refused', () => {
  it('in each table, with a sentence of its own', async () => {
    const { write, place, animator, absence } = await begin();
    expect(codes(await write.animator(makeAnimatorInput({ employerId: NOBODY })))).toEqual([
      'animator/unknown-employer',
    ]);
    expect(codes(await write.assignment(makeAssignmentInput(NOBODY, place)))).toEqual([
      'assignment/unknown-animator',
    ]);
    expect(codes(await write.assignment(makeAssignmentInput(animator, NOBODY)))).toEqual([
      'assignment/unknown-place',
    ]);
    expect(codes(await write.absence(makeAbsenceInput(NOBODY)))).toEqual(['absence/unknown-animator']);
    expect(codes(await write.replacement(makeReplacementInput(NOBODY, NOBODY)))).toEqual([
      'replacement/unknown-absence',
      'replacement/unknown-place',
    ]);
    const assigned = { state: 'assigned', animatorId: NOBODY } as const;
    expect(codes(await write.replacement(makeReplacementInput(absence, place, assigned)))).toEqual([
      'replacement/unknown-animator',
    ]);
    expect(codes(await write.followUp({ ...note, accessPointId: NOBODY }))).toEqual([
      'follow-up/unknown-place',
    ]);
    expect(codes(await write.attachment({ ...paper, animatorId: NOBODY }))).toEqual([
      'attachment/unknown-animator',
    ]);
    const sentences: Readonly<Record<string, string>> = fr.errors;
    for (const { refusal } of recordReferences) expect(sentences[refusal]).toBeTypeOf('string');
  });

  it('to a deleted record too, and once a deletion would be undone', async () => {
    const { register, write, place, animator } = await begin();
    const assignment = value(await write.assignment(makeAssignmentInput(animator, place)));
    const gone = value(await deleteRecord(register, 'assignment', assignment.id));
    value(await deleteAccessPoint(register, place));
    expect(codes(await write.assignment(makeAssignmentInput(animator, place)))).toEqual([
      'assignment/unknown-place',
    ]);
    expect(codes(await undoChangeSet(register, gone.changeSetId ?? ''))).toEqual([
      'assignment/unknown-place',
    ]);
  });
});

describe('what something hangs on stays', () => {
  it('and the refusal counts it by kind', async () => {
    const { register, write, employer, place, animator, absence } = await begin();
    for (const percent of [50, 20])
      value(await write.assignment(makeAssignmentInput(animator, place, { ftePercent: percent })));
    const other = value(await write.animator(makeAnimatorInput({ lastName: 'Kerrien' })));
    const replacement = makeReplacementInput(absence, place, { state: 'assigned', animatorId: other.id });
    value(await write.replacement(replacement));
    value(await write.followUp({ ...note, accessPointId: place }));
    value(await write.attachment({ ...paper, accessPointId: place }));

    expect(await deleteAccessPoint(register, place)).toMatchObject({
      problems: [
        { code: 'record/tied-assignments', values: { name: 'Cyber-base', count: 2 } },
        { code: 'record/tied-replacements', values: { count: 1 } },
        { code: 'record/tied-followUps', values: { count: 1 } },
        { code: 'record/tied-attachments', values: { count: 1 } },
      ],
    });
    expect(await deleteRecord(register, 'animator', animator)).toMatchObject({
      problems: [
        { code: 'record/tied-assignments', values: { name: 'Anaïg Le Goff', count: 2 } },
        { code: 'record/tied-absences', values: { count: 1 } },
      ],
    });
    expect(await deleteRecord(register, 'absence', absence)).toMatchObject({
      problems: [{ code: 'record/tied-replacements', values: { name: 'Anaïg Le Goff', count: 1 } }],
    });
    expect(await deleteOrganisation(register, employer)).toMatchObject({
      problems: [{ code: 'record/tied-animators', values: { count: 1, places: 'Anaïg Le Goff' } }],
    });
    expect(codes(await undoChangeSet(register, other.changeSetId ?? ''))).toEqual([
      'record/tied-replacements',
    ]);
  });
});

describe('rules across fields and records', () => {
  it('a note or a document is about one thing', async () => {
    const { write, place, animator } = await begin();
    expect(codes(await write.followUp(note))).toEqual(['record/one-subject']);
    expect(codes(await write.attachment({ ...paper, accessPointId: place, animatorId: animator }))).toEqual([
      'record/one-subject',
    ]);
  });

  it('a replacement lies within its absence, whichever of the two changes', async () => {
    const { register, write, place, animator, absence } = await begin();
    const asked = value(await write.replacement(makeReplacementInput(absence, place, { to: '2026-03-20' })));
    const patch = absenceInputSchema.partial();
    expect(codes(await editRecord(register, 'absence', patch, absence, { to: '2026-03-10' }))).toEqual([
      'replacement/outside-absence',
    ]);
    value(await editRecord(register, 'absence', patch, absence, { to: '2026-03-20' }));
    const other = replacementInputSchema.partial();
    expect(codes(await editRecord(register, 'replacement', other, asked.id, { from: '2026-03-01' }))).toEqual(
      ['replacement/outside-absence'],
    );
    const self = { state: 'assigned', animatorId: animator };
    expect(codes(await editRecord(register, 'replacement', other, asked.id, self))).toEqual([
      'replacement/by-the-absent',
    ]);
  });
});
