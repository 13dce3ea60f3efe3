import type { Animator, AnimatorInput } from '#shared/domain/animator/animator.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { emptyAnimator } from '#shared/domain/animator/empty-animator.ts';
import { animatorKind, makeLikenessIndex } from '#shared/duplicates/likeness-index.ts';
import { notesWith } from '#shared/exchange/draft-to-place.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { changedFieldsOf, changesInText, withAdded } from './field-patch.ts';
import type { PlanningContext } from './planning-context.ts';
import { type AnimatorRow, readAnimator } from './read-animator.ts';
import {
  filledInSlices,
  indexed,
  type Match,
  type RecordPlanner,
  SAME_LEAD,
  SAME_SCORE,
} from './record-planner.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';

/** How rows of a spreadsheet become animators. */
export function makeAnimatorPlanner(
  known: KnownRecords,
  context: PlanningContext,
): RecordPlanner<AnimatorRow, Animator, AnimatorInput> {
  const { options, tools } = context;
  const byId = new Map(known.animators.map((animator) => [animator.id, animator]));
  const byExternal = indexed(known.animators, ({ externalIds }) =>
    externalIds.map(({ source, value }) => `${source}\n${value}`),
  );
  const byName = new Map<string, Animator[]>();
  const likeness = makeLikenessIndex(animatorKind);
  for (const animator of known.animators) {
    const key = nameKey(animator.lastName, animator.firstName);
    byName.set(key, [...(byName.get(key) ?? []), animator]);
  }

  const find = (row: AnimatorRow): Match<Animator> => {
    const own = row.ownId === null ? undefined : byId.get(row.ownId);
    if (own !== undefined) return { kind: 'one', record: own, by: 'ownId' };
    const external =
      row.externalId === null
        ? null
        : (byExternal(`${options.source}\n${row.externalId}`) ?? byId.get(row.externalId));
    if (external != null && (options.source !== '' || isNamed(external, row)))
      return { kind: 'one', record: external, by: 'externalId' };
    if (row.lastName === null) return { kind: 'none', near: null };
    const named = byName.get(nameKey(row.lastName, row.firstName)) ?? [];
    const mails = named.filter(({ emails }) => emails.some((email) => row.fields.emails?.includes(email)));
    const [byMail] = mails;
    if (byMail !== undefined && mails.length === 1) return { kind: 'one', record: byMail, by: 'email' };
    const agreeing = named.filter(
      ({ employerId }) =>
        employerId === null || row.fields.employerId == null || employerId === row.fields.employerId,
    );
    const [only] = agreeing;
    if (agreeing.length > 1) return { kind: 'several', records: agreeing };
    if (only !== undefined) return { kind: 'one', record: only, by: 'likeness' };
    const [best, next] = likeness.alike({ ...row.fields, lastName: row.lastName, firstName: row.firstName });
    const record = best === undefined ? undefined : byId.get(best.id);
    if (best === undefined || record === undefined) return { kind: 'none', near: null };
    const isSure = best.score >= SAME_SCORE && (next === undefined || best.score - next.score >= SAME_LEAD);
    return isSure ? { kind: 'one', record, by: 'likeness' } : { kind: 'none', near: record };
  };

  return {
    prepare: filledInSlices(known.animators, (animator) => likeness.add(animator.id, animator)),
    read: (reading) => readAnimator(reading, context),
    find,
    identityOf: ({ externalId, ownId }) =>
      externalId !== null
        ? { key: `e ${externalId}`, value: externalId }
        : ownId === null
          ? null
          : { key: `o ${ownId}`, value: ownId },
    lookOf: ({ lastName, firstName, fields }) =>
      lastName === null
        ? null
        : `${nameKey(lastName, firstName)}\n${fields.employerId ?? ''}\n${fields.emails?.[0] ?? ''}`,
    nameOf: ({ lastName, firstName }) => (lastName === null ? null : animatorName({ lastName, firstName })),
    communeOf: ({ fields }) => fields.communeName ?? null,
    recordName: animatorName,
    isSwapped: () => false,
    create: (row, reading) => {
      if (row.lastName === null) {
        reading.tell('spreadsheet/missing-name', { header: '', text: '' }, {}, 'error');
        return null;
      }
      return {
        ...emptyAnimator,
        ...row.fields,
        lastName: row.lastName,
        firstName: row.firstName,
        ...partsOf(row, tools.newId),
        externalIds:
          row.externalId === null
            ? []
            : [{ id: tools.newId(), source: options.source, value: row.externalId }],
        notes: row.noteLines.length === 0 ? null : row.noteLines.join('\n'),
      };
    },
    patch: (row, animator) => {
      const isSameName =
        row.lastName === null ||
        nameKey(row.lastName, row.firstName) === nameKey(animator.lastName, animator.firstName);
      const names =
        isSameName || row.lastName === null
          ? {}
          : { lastName: row.lastName, firstName: row.firstName ?? animator.firstName };
      const patch = changedFieldsOf<AnimatorInput>({ ...row.fields, ...names }, animator);
      const added = partsOf(row, tools.newId);
      const skills = withAdded(
        animator.skills,
        added.skills,
        (a, b) => foldText(a.theme) === foldText(b.theme),
      );
      if (skills !== null) patch.skills = skills;
      const accreditations = withAdded(
        animator.accreditations,
        added.accreditations,
        (a, b) => foldText(a.name) === foldText(b.name),
      );
      if (accreditations !== null) patch.accreditations = accreditations;
      const trainings = withAdded(
        animator.trainings,
        added.trainings,
        (a, b) => foldText(a.title) === foldText(b.title),
      );
      if (trainings !== null) patch.trainings = trainings;
      const notes = notesWith(animator.notes, row.noteLines);
      if (notes !== animator.notes) patch.notes = notes;
      const externalIds =
        row.externalId === null || row.externalId === animator.id
          ? null
          : withAdded(
              animator.externalIds,
              [{ id: tools.newId(), source: options.source, value: row.externalId }],
              (a, b) => a.source === b.source && a.value === b.value,
            );
      if (externalIds !== null) patch.externalIds = externalIds;
      return patch;
    },
    changes: (patch, animator) =>
      changesInText(patch, animator).filter(({ before, after }) => before !== null || after !== null),
  };
}

function partsOf(
  { skills, accreditations, trainings }: AnimatorRow,
  newId: () => string,
): Pick<AnimatorInput, 'skills' | 'accreditations' | 'trainings'> {
  return {
    skills: skills.map((theme) => ({
      id: newId(),
      theme,
      willing: null,
      ableToTeach: null,
      employerFrees: null,
      note: null,
    })),
    accreditations: accreditations.map((name) => ({ id: newId(), name, issuer: null, from: null, to: null })),
    trainings: trainings.map((title) => ({
      id: newId(),
      title,
      theme: null,
      provider: null,
      from: null,
      minutes: null,
    })),
  };
}

/** Both names, in no order: lists put either first. */
function nameKey(lastName: string, firstName: string | null): string {
  return foldText(`${lastName} ${firstName ?? ''}`)
    .split(' ')
    .sort()
    .join(' ');
}

function isNamed(animator: Animator, row: AnimatorRow): boolean {
  return (
    row.lastName === null ||
    nameKey(animator.lastName, animator.firstName) === nameKey(row.lastName, row.firstName)
  );
}
