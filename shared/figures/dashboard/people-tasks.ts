import type { AnimatorsToDo } from '#shared/domain/animator/animators-to-do.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type DashboardTask, taskOf } from './dashboard-task.ts';

/** Absences that nobody covers, places without the animator that they are meant to have, contracts that end. */
export function peopleTasks(toDo: AnimatorsToDo, today: Day): readonly DashboardTask[] {
  return [
    taskOf(
      'absences',
      toDo.absences.map(({ absenceId, animatorId, replacementId, name, placeId, ...absence }) => ({
        key: `${absenceId} ${placeId}`,
        name,
        detail: {
          kind: 'absence',
          place: absence.placeName,
          from: absence.from,
          to: absence.to,
          state: absence.state,
        },
        late: absence.from <= today,
        target:
          replacementId === null
            ? { to: 'animatorAbsences', id: animatorId }
            : { to: 'replacement', id: replacementId },
      })),
    ),
    taskOf(
      'withoutAnimator',
      toDo.placesWithout.map(({ placeId, name }) => ({
        key: placeId,
        name,
        detail: { kind: 'none' },
        late: false,
        target: { to: 'placeAnimators', id: placeId },
      })),
    ),
    taskOf(
      'contracts',
      toDo.contracts.map(({ animatorId, name, on }) => ({
        key: animatorId,
        name,
        detail: { kind: 'on', day: on },
        late: false,
        target: { to: 'animator', id: animatorId },
      })),
    ),
  ];
}
