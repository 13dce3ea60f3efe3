import { Anchor, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import classes from './animators.module.css';
import { runText } from './run-text.ts';

type Props = {
  readonly assignments: readonly Assignment[];
  /** What the first column names: the place of an animator, or the animator of a place. */
  readonly by: 'place' | 'animator';
  readonly nameOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onEdit: (assignment: Assignment) => void;
  readonly onEnd: (assignment: Assignment) => void;
  /** What stands under a name: that somebody is away, for one. */
  readonly detail?: (assignment: Assignment) => ReactNode;
};

/** Assignments, a line each: who or where, time, days, task, and what can be done. */
export function AssignmentTable({ assignments, by, nameOf, onOpen, onEdit, onEnd, detail }: Props) {
  const { t, i18n } = useTranslation('animators');
  const today = useToday();
  const small = { size: 'compact-sm', variant: 'subtle' } as const;
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t(by === 'place' ? 'assignments.place' : 'assign.animator')}</th>
            <th scope="col" className={classes.number}>
              {t('assignments.time')}
            </th>
            <th scope="col">{t('assignments.days')}</th>
            <th scope="col">{t('assignments.task')}</th>
            <th scope="col" className={classes.acts}>
              {t('assignments.actions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {assignments.map((assignment) => {
            const id = by === 'place' ? assignment.placeId : assignment.animatorId;
            const name = nameOf(id);
            const { ftePercent, task } = assignment;
            return (
              <tr key={assignment.id}>
                <th scope="row">
                  <Anchor component="button" type="button" ta="start" onClick={() => onOpen(id)}>
                    {name}
                  </Anchor>
                  {detail?.(assignment)}
                </th>
                <td className={classes.number}>
                  {ftePercent === null ? t('skill.answers.unknown') : fteText(ftePercent, i18n.language)}
                </td>
                <td>{runText(assignment, today, t)}</td>
                <td>{task}</td>
                <td className={classes.acts}>
                  {runsOn(assignment, today) && assignment.to === null && (
                    <Button
                      {...small}
                      aria-label={t('assignments.endNamed', { name })}
                      onClick={() => onEnd(assignment)}
                    >
                      {t('assignments.end')}
                    </Button>
                  )}
                  <Button
                    {...small}
                    aria-label={t('assignments.editNamed', { name })}
                    onClick={() => onEdit(assignment)}
                  >
                    {t('assignments.edit')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
