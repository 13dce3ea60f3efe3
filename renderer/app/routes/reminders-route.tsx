import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { RemindersScreen } from '#renderer/features/reminders/reminders-screen.tsx';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages/relances` */
export function RemindersRoute() {
  const { t } = useTranslation('reminders');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  return (
    <RemindersScreen
      tabs={<UsageNavigation />}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onQuestionnaires={() =>
        void navigate({ to: '/usages/questionnaires', search: { lieux: 'silencieux' } })
      }
      onEditTemplate={() => void navigate({ to: '/reglages/usages' })}
    />
  );
}
