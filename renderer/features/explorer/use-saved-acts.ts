import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Exploration } from '#shared/domain/exploration/exploration.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { Explorer } from './use-explorer.ts';

/** What is done with the analyses that are kept. Each act says that it is written, and can be undone. */
export function useSavedActs(explorer: Explorer) {
  const { t } = useTranslation('explorer');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const told = (problems: readonly Problem[]): void => {
    notifications.show({
      color: 'red',
      title: app('notDone'),
      message: problems.map((problem) => problemSentence(problem)).join(' '),
    });
  };
  return {
    /** Keeps the question under a name; gives why it was refused. */
    create: async (name: string): Promise<readonly Problem[]> => {
      const { question } = explorer;
      const outcome = await api.createExploration({ name, question, inReport: false, note: null });
      if (!outcome.ok) return outcome.problems;
      explorer.open(question, outcome.value.id);
      notice(t('saved.created', { name }), outcome.value);
      return [];
    },
    rename: async ({ id }: Exploration, name: string): Promise<readonly Problem[]> => {
      const outcome = await api.editExploration(id, { name });
      if (!outcome.ok) return outcome.problems;
      notice(t('saved.renamed', { name }), outcome.value);
      return [];
    },
    update: async ({ id, name }: Exploration): Promise<void> => {
      const outcome = await api.editExploration(id, { question: explorer.question });
      if (outcome.ok) notice(t('saved.updated', { name }), outcome.value);
      else told(outcome.problems);
    },
    duplicate: async ({ name, question, note }: Exploration, all: readonly Exploration[]): Promise<void> => {
      const taken = new Set(all.map((other) => foldText(other.name)));
      let copy = t('saved.copyOf', { name });
      for (let turn = 2; taken.has(foldText(copy)); turn += 1)
        copy = `${t('saved.copyOf', { name })} ${turn}`;
      const outcome = await api.createExploration({ name: copy, question, inReport: false, note });
      if (!outcome.ok) {
        told(outcome.problems);
        return;
      }
      explorer.open(question, outcome.value.id);
      notice(t('saved.created', { name: copy }), outcome.value);
    },
    remove: async ({ id, name }: Exploration): Promise<void> => {
      const outcome = await api.deleteExploration(id);
      if (outcome.ok) notice(t('saved.removed', { name }), outcome.value);
      else told(outcome.problems);
    },
  };
}
