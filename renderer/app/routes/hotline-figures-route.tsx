import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { HotlineFiguresScreen } from '#renderer/features/hotline-figures/hotline-figures-screen.tsx';

/** `/hotline/chiffres` */
export function HotlineFiguresRoute() {
  const { t } = useTranslation('hotlineFigures');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  return (
    <HotlineFiguresScreen
      onBack={() => void navigate({ to: '/hotline' })}
      onOpenTicket={(ticketId) => void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } })}
    />
  );
}
