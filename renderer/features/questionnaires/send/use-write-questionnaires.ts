import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { Progress } from '#renderer/workers/progress.ts';
import type { QuestionnaireWish } from '#renderer/workers/questionnaire-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { periodPart, questionnaireNames } from '#shared/exchange/questionnaire/file-name.ts';

/** Saving questionnaires: where to, how far, and why not. */
export function useWriteQuestionnaires() {
  const { t } = useTranslation('questionnaires');
  const { api } = useRegister();
  const shell = useShell();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  /** @param firstName name of the only place, where there is one */
  const write = useCallback(
    async (wish: QuestionnaireWish, firstName: string): Promise<void> => {
      setProblems([]);
      const period = periodPart(wish.period);
      const [single = ''] = questionnaireNames([firstName], wish.period);
      const isOne = wish.placeIds.length === 1 || wish.shape === 'workbook';
      const name =
        wish.placeIds.length === 1 ? single : t(isOne ? 'send.workbook' : 'send.archive', { period });
      const file = await shell.saveFile({ kind: isOne ? 'xlsx' : 'document', name });
      if (file === null) return;
      setProgress({ done: 0, total: wish.placeIds.length });
      try {
        const outcome = await api.writeQuestionnaires(wish, file, setProgress);
        if (outcome.ok)
          notifications.show({
            message: t('send.written', { count: outcome.value.questionnaires, name: outcome.value.name }),
          });
        else setProblems(outcome.problems.filter(({ code }) => code !== 'task/cancelled'));
      } finally {
        setProgress(null);
      }
    },
    [api, shell, t],
  );
  const stop = useCallback(() => void api.cancel(), [api]);
  return { write, stop, progress, problems };
}
