import type { Remote } from 'comlink';
import type { AnimatorApi } from './animator-api.ts';

/** The verbs of animators, across to the worker. */
export function animatorVerbsOf(remote: Remote<AnimatorApi>): AnimatorApi {
  return {
    animatorRows: (...given) => remote.animatorRows(...given),
    employedAnimators: (...given) => remote.employedAnimators(...given),
    animatorThemes: (...given) => remote.animatorThemes(...given),
    animatorsToDo: (...given) => remote.animatorsToDo(...given),
    whoCanPassOn: (...given) => remote.whoCanPassOn(...given),
    replacementCandidates: (...given) => remote.replacementCandidates(...given),
    createAnimator: (...given) => remote.createAnimator(...given),
    editAnimator: (...given) => remote.editAnimator(...given),
    deleteAnimator: (...given) => remote.deleteAnimator(...given),
    assignAnimator: (...given) => remote.assignAnimator(...given),
    editAssignment: (...given) => remote.editAssignment(...given),
    endAssignment: (...given) => remote.endAssignment(...given),
    deleteAssignment: (...given) => remote.deleteAssignment(...given),
    recordAbsence: (...given) => remote.recordAbsence(...given),
    editAbsence: (...given) => remote.editAbsence(...given),
    deleteAbsence: (...given) => remote.deleteAbsence(...given),
    askReplacement: (...given) => remote.askReplacement(...given),
    coverReplacement: (...given) => remote.coverReplacement(...given),
    leaveUncovered: (...given) => remote.leaveUncovered(...given),
    cancelReplacement: (...given) => remote.cancelReplacement(...given),
    reopenReplacement: (...given) => remote.reopenReplacement(...given),
    deleteReplacement: (...given) => remote.deleteReplacement(...given),
  };
}
