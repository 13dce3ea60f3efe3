import { useNavigate, useParams } from '@tanstack/react-router';
import { AnimatorDirectoryScreen } from '#renderer/features/printing/animator-directory-screen.tsx';
import { PlaceDirectoryScreen } from '#renderer/features/printing/place-directory-screen.tsx';
import { PlaceSheetScreen } from '#renderer/features/printing/place-sheet-screen.tsx';

/** `/lieux/…/fiche` */
export function PlaceSheetRoute() {
  const navigate = useNavigate();
  const { placeId } = useParams({ from: '/lieux/$placeId/fiche' });
  return (
    <PlaceSheetScreen
      key={placeId}
      placeId={placeId}
      onBack={() => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
    />
  );
}

/** `/lieux/annuaire` */
export function PlaceDirectoryRoute() {
  const navigate = useNavigate();
  return (
    <PlaceDirectoryScreen
      onBack={() => void navigate({ to: '/lieux' })}
      onAnimators={() => void navigate({ to: '/annuaire/animateurs' })}
    />
  );
}

/** `/annuaire/animateurs` */
export function AnimatorDirectoryRoute() {
  const navigate = useNavigate();
  return <AnimatorDirectoryScreen onBack={() => void navigate({ to: '/lieux/annuaire' })} />;
}
