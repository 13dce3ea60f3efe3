import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { EquipmentFiguresScreen } from '#renderer/features/equipment-figures/equipment-figures-screen.tsx';

/** `/materiel/chiffres` */
export function EquipmentFiguresRoute() {
  const { t } = useTranslation('equipment');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  return (
    <EquipmentFiguresScreen
      onBack={() => void navigate({ to: '/materiel' })}
      onOpenLoan={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
      onOpenItem={(itemId) => void navigate({ to: '/materiel/$itemId', params: { itemId } })}
    />
  );
}
