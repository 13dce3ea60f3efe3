import { useNavigate, useParams } from '@tanstack/react-router';
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
  return <PlaceDirectoryScreen onBack={() => void navigate({ to: '/lieux' })} />;
}
