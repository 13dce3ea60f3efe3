import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { shellProblems } from '#shared/shell/shell-error.ts';

/** Says what the shell could not do (a full disk, a stick taken out) where no dialog was there to say it. */
export function ShellProblems() {
  const { t } = useTranslation();
  useEffect(() => {
    const say = (event: PromiseRejectionEvent): void => {
      const problems = shellProblems(event.reason);
      if (problems === null) return;
      event.preventDefault();
      notifications.show({
        color: 'red',
        title: t('notDone'),
        message: <ProblemList problems={problems} />,
        autoClose: false,
      });
    };
    window.addEventListener('unhandledrejection', say);
    return () => window.removeEventListener('unhandledrejection', say);
  }, [t]);
  return null;
}
