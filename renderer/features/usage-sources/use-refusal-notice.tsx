import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Problem } from '#shared/domain/problem.ts';

const SHOWN_FOR = 12_000;
/** A closed year refuses each of its returns: a few sentences say it. */
const SAID = 5;

/** Says why a choice was not kept. */
export function useRefusalNotice(): (problems: readonly Problem[]) => void {
  const { t } = useTranslation('usageSources');
  return useCallback(
    (problems) => {
      notifications.show({
        color: 'red',
        title: t('refused'),
        message: <ProblemList problems={problems.slice(0, SAID)} />,
        autoClose: SHOWN_FOR,
      });
    },
    [t],
  );
}
