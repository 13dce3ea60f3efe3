import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DashboardTaskKind } from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { DashboardTask, TaskTarget } from '#shared/figures/dashboard/dashboard-task.ts';
import classes from './dashboard.module.css';
import { TaskGroup } from './task-group.tsx';
import type { TaskTools } from './task-text.ts';

type Props = {
  /** Undefined while they are read. */
  readonly tasks: readonly DashboardTask[] | undefined;
  readonly tools: TaskTools;
  readonly onOpen: (target: TaskTarget) => void;
  readonly onAll: (kind: DashboardTaskKind) => void;
  /** Kinds that have a list of their own. */
  readonly listed: ReadonlySet<DashboardTaskKind>;
};

/** *À faire*: what needs doing, kind by kind; which kinds have nothing is said in one line. */
export function TaskList({ tasks, tools, onOpen, onAll, listed }: Props) {
  const { t } = useTranslation('dashboard');
  const id = useId();
  const waiting = (tasks ?? []).filter(({ count }) => count > 0);
  const quiet = (tasks ?? []).filter(({ count }) => count === 0);
  return (
    <section aria-labelledby={id} className={classes.tasks}>
      <div className={classes.partHead}>
        <h2 id={id}>{t('tasks.title')}</h2>
        <p aria-live="polite">
          {tasks === undefined
            ? t('reading')
            : waiting.length > 0 && t('tasks.count', { count: waiting.length })}
        </p>
      </div>
      {tasks !== undefined && tasks.length === 0 && <p className={classes.quiet}>{t('tasks.none')}</p>}
      {tasks !== undefined && tasks.length > 0 && waiting.length === 0 && (
        <div className={classes.done}>
          <h3>{t('tasks.done')}</h3>
          <p>{t('tasks.doneText')}</p>
        </div>
      )}
      {waiting.map((task) => (
        <TaskGroup
          key={task.kind}
          task={task}
          tools={tools}
          onOpen={onOpen}
          onAll={listed.has(task.kind) ? onAll : null}
        />
      ))}
      {waiting.length > 0 && quiet.length > 0 && (
        <p className={classes.quiet}>
          {t('tasks.quiet', {
            kinds: quiet
              .map(({ kind }) => t(`kinds.${kind}`))
              .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
              .join(', '),
          })}
        </p>
      )}
    </section>
  );
}
