import {
  askReplacement,
  cancelReplacement,
  coverReplacement,
  deleteAbsence,
  deleteReplacement,
  editAbsence,
  leaveUncovered,
  recordAbsence,
  reopenReplacement,
} from '#renderer/storage/absence-store.ts';
import {
  assignAnimator,
  createAnimator,
  deleteAnimator,
  deleteAssignment,
  editAnimator,
  editAssignment,
  endAssignment,
} from '#renderer/storage/animator-store.ts';
import { makeWhereabouts } from '#shared/domain/animator/animator-whereabouts.ts';
import { animatorsToDo } from '#shared/domain/animator/animators-to-do.ts';
import { isOver } from '#shared/domain/animator/ending-soon.ts';
import { replacementRun } from '#shared/domain/animator/people.ts';
import { skillThemes, whoCanPassOn } from '#shared/domain/animator/who-can-pass-on.ts';
import { replacementCandidates } from '#shared/domain/replacement/replacement-candidates.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import type { AnimatorApi } from './animator-api.ts';
import { type AnimatorListSource, animatorListSource } from './animator-list-source.ts';
import { type AnimatorSources, makeAnimatorSources } from './animator-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of animators: their directory, what scans them, and what writes them. */
export function makeAnimatorVerbs(context: WorkerContext, platform?: ListPlatform): AnimatorApi {
  const sources = makeAnimatorSources(context, platform);
  return { ...readings(sources, animatorListSource(sources)), ...writings(context, sources) };
}

type Reading =
  | 'animatorRows'
  | 'employedAnimators'
  | 'animatorThemes'
  | 'animatorsToDo'
  | 'whoCanPassOn'
  | 'replacementCandidates';

function readings(
  { people, places, communes, today }: AnimatorSources,
  list: AnimatorListSource,
): Pick<AnimatorApi, Reading> {
  return {
    animatorRows: async (ids) => (await list.read(null)).rows(ids),
    employedAnimators: async (organisationId) => {
      const day = await today();
      const own = [...(await people()).animators.values()].filter(
        ({ employerId }) => employerId === organisationId,
      );
      const rows = (await list.read(null)).rows(own.map(({ id }) => id));
      return [...rows].sort(
        (a, b) =>
          Number(isOver(a.contractTo, day)) - Number(isOver(b.contractTo, day)) ||
          french.compare(a.name, b.name),
      );
    },
    animatorThemes: async () => skillThemes(await people()),
    animatorsToDo: async () => animatorsToDo(await people(), await places(), await today()),
    whoCanPassOn: async (theme, near) => {
      const whereabouts = makeWhereabouts(await places(), await today());
      const spot =
        near === null
          ? null
          : near.kind === 'place'
            ? whereabouts.ofPlace(near.id)
            : whereabouts.ofCommune(near.code);
      return whoCanPassOn(theme, spot, await people(), whereabouts, await communes());
    },
    replacementCandidates: async (replacementId) => {
      const known = await people();
      const replacement = known.replacements.get(replacementId);
      const absence = known.absences.get(replacement?.absenceId ?? '');
      if (replacement === undefined || absence === undefined) return [];
      const { placeId, ftePercent } = replacement;
      return replacementCandidates(
        {
          placeId,
          ftePercent,
          replacementId,
          absentId: absence.animatorId,
          ...replacementRun(replacement, absence),
        },
        known,
        makeWhereabouts(await places(), await today()),
        await communes(),
      );
    },
  };
}

function writings({ register }: WorkerContext, { today }: AnimatorSources): Omit<AnimatorApi, Reading> {
  return {
    createAnimator: (input) => createAnimator(register(), input),
    editAnimator: (id, patch) => editAnimator(register(), id, patch),
    deleteAnimator: (id) => deleteAnimator(register(), id),
    assignAnimator: (input) => assignAnimator(register(), input),
    editAssignment: (id, patch) => editAssignment(register(), id, patch),
    endAssignment: (id, lastDay) => endAssignment(register(), id, lastDay),
    deleteAssignment: (id) => deleteAssignment(register(), id),
    recordAbsence: (input) => recordAbsence(register(), input),
    editAbsence: (id, patch) => editAbsence(register(), id, patch),
    deleteAbsence: (id) => deleteAbsence(register(), id),
    askReplacement: async (request) => askReplacement(register(), request, await today()),
    coverReplacement: async (id, animatorId) => coverReplacement(register(), id, animatorId, await today()),
    leaveUncovered: async (id) => leaveUncovered(register(), id, await today()),
    cancelReplacement: async (id) => cancelReplacement(register(), id, await today()),
    reopenReplacement: (id) => reopenReplacement(register(), id),
    deleteReplacement: (id) => deleteReplacement(register(), id),
  };
}

const french = new Intl.Collator('fr');
