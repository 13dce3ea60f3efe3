import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { QuestionnairesScreen } from '#renderer/features/questionnaires/questionnaires-screen.tsx';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages/questionnaires` */
export function QuestionnairesRoute() {
  const { t } = useTranslation('questionnaires');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  const { volet, lieux } = useSearch({ from: '/usages/questionnaires' });
  return (
    <QuestionnairesScreen
      tabs={<UsageNavigation />}
      part={volet ?? 'preparer'}
      onPart={(part) =>
        void navigate({
          to: '/usages/questionnaires',
          search: part === 'preparer' ? {} : { volet: part },
          replace: true,
        })
      }
      silentFirst={lieux === 'silencieux'}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onSettings={() => void navigate({ to: '/reglages/usages' })}
      onImport={() => void navigate({ to: '/echanges' })}
    />
  );
}
