import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import classes from '#renderer/features/exchange/import-preview.module.css';
import { type ProblemGroup, problemGroups } from '#renderer/features/exchange/problem-groups.ts';
import type { ImportPlan } from '#shared/exchange/import-plan.ts';

/** Sentences shown of one kind before the officer is sent to the exported list. */
const SHOWN = 200;

/** Every problem, by kind with its count; what leaves rows out is open from the start. */
export function ImportProblems({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation('exchange');
  const groups = problemGroups(plan);
  if (groups.length === 0) return <p className={classes.nothing}>{t('noProblems')}</p>;
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <Group key={group.code} group={group} isOpen={groups.length === 1 || isError(group)} />
      ))}
    </div>
  );
}

function isError({ problems }: ProblemGroup): boolean {
  return problems.some(({ problem }) => problem.severity === 'error');
}

function Group({ group, isOpen }: { readonly group: ProblemGroup; readonly isOpen: boolean }) {
  const { t } = useTranslation('exchange');
  const { problems } = group;
  const kind = isError(group) ? 'error' : 'warning';
  return (
    <details className={classes.group} open={isOpen}>
      <summary>
        <span className={classes.count}>{problems.length}</span>
        <span className={classes.kind}>{t(`kinds.${group.code}`)}</span>
        <span className={classes.severity} data-severity={kind}>
          {t(`severities.${kind}`)}
        </span>
      </summary>
      <ul>
        {problems.slice(0, SHOWN).map(({ problem, row }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a plan never changes
          <li key={index}>
            {problemSentence(problem)}
            {row !== null && row.name !== '' && row.name !== problem.values.value && (
              <span className={classes.whose}>
                {row.name}, {row.communeName}
              </span>
            )}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <p className={classes.more}>{t('moreRows', { count: problems.length - SHOWN })}</p>
      )}
    </details>
  );
}
