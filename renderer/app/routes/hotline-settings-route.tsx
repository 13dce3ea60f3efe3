import { useNavigate, useParams } from '@tanstack/react-router';
import { HotlineSettingsScreen } from '#renderer/features/hotline-settings/hotline-settings-screen.tsx';
import { LevelFormScreen } from '#renderer/features/hotline-settings/levels/level-form-screen.tsx';

/** `/reglages/hotline` */
export function HotlineSettingsRoute() {
  const navigate = useNavigate();
  return (
    <HotlineSettingsScreen
      onBack={() => void navigate({ to: '/reglages' })}
      onAddLevel={() => void navigate({ to: '/reglages/hotline/echelons/nouveau' })}
      onOpenLevel={(levelId) =>
        void navigate({ to: '/reglages/hotline/echelons/$levelId', params: { levelId } })
      }
    />
  );
}

/** `/reglages/hotline/echelons/nouveau` */
export function LevelCreateRoute() {
  const navigate = useNavigate();
  return <LevelFormScreen levelId={null} onDone={() => void navigate({ to: '/reglages/hotline' })} />;
}

/** `/reglages/hotline/echelons/…` */
export function LevelEditRoute() {
  const navigate = useNavigate();
  const { levelId } = useParams({ from: '/reglages/hotline/echelons/$levelId' });
  return (
    <LevelFormScreen
      key={levelId}
      levelId={levelId}
      onDone={() => void navigate({ to: '/reglages/hotline' })}
    />
  );
}
