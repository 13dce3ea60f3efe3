import { Anchor } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DashboardTaskKind } from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { DashboardTask, TaskTarget } from '#shared/figures/dashboard/dashboard-task.ts';
import classes from './dashboard.module.css';
import { type TaskTools, taskDetail, taskName } from './task-text.ts';

/** Lines shown before one asks for more. */
const FIRST_LINES = 3;

type Props = {
  readonly task: DashboardTask;
  readonly tools: TaskTools;
  readonly onOpen: (target: TaskTarget) => void;
  /** Leads to the whole list; null where there is none. */
  readonly onAll: ((kind: DashboardTaskKind) => void) | null;
};

/** The things to do of a kind: how many, the most pressing ones, each a way to where it is dealt with. */
export function TaskGroup({ task, tools, onOpen, onAll }: Props) {
  const { t } = useTranslation('dashboard');
  const id = useId();
  const [whole, setWhole] = useState(false);
  const kind = t(`kinds.${task.kind}`);
  const lines = whole ? task.lines : task.lines.slice(0, FIRST_LINES);
  const hidden = task.lines.length - FIRST_LINES;
  const leftOut = task.count - task.lines.length;
  const more = t('tasks.more', { count: hidden });
  return (
    <section className={classes.task} aria-labelledby={id}>
      <div className={classes.taskHead}>
        <h3 id={id}>{kind}</h3>
        <span className={classes.count}>{tools.wording.number(task.count, 'count')}</span>
        {onAll !== null && (
          <Anchor
            component="button"
            type="button"
            className={classes.all}
            aria-label={t('tasks.allOf', { kind })}
            onClick={() => onAll(task.kind)}
          >
            {t('tasks.all')}
          </Anchor>
        )}
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.key} data-late={line.late || undefined}>
            <Anchor
              component="button"
              type="button"
              ta="start"
              title={taskName(line, tools)}
              onClick={() => onOpen(line.target)}
            >
              {taskName(line, tools)}
            </Anchor>
            <span className={classes.detail}>{taskDetail(task.kind, line.detail, tools)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={classes.taskFoot}>
          <Anchor
            component="button"
            type="button"
            aria-expanded={whole}
            aria-label={whole ? t('tasks.lessOf', { kind }) : t('tasks.moreOf', { more, kind })}
            onClick={() => setWhole(!whole)}
          >
            {whole ? t('tasks.less') : more}
          </Anchor>
          {leftOut > 0 && whole && (
            <span>
              {t('tasks.leftOut', { count: leftOut, shown: tools.wording.number(leftOut, 'count') })}
            </span>
          )}
        </p>
      )}
    </section>
  );
}
