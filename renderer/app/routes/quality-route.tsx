import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RecordPanel } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { GridFormScreen } from '#renderer/features/quality/grid/grid-form-screen.tsx';
import { PlaceQuality } from '#renderer/features/quality/place-quality.tsx';
import { QualityScreen } from '#renderer/features/quality/quality-screen.tsx';
import { ReviewFormScreen } from '#renderer/features/quality/review/review-form-screen.tsx';
import { ReviewPaperScreen } from '#renderer/features/quality/review/review-paper-screen.tsx';
import { ReviewScreen } from '#renderer/features/quality/review/review-screen.tsx';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages/qualite` */
export function QualityRoute() {
  const { t } = useTranslation('quality');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  return (
    <QualityScreen
      tabs={<UsageNavigation />}
      onOpen={(reviewId) => void navigate({ to: '/usages/qualite/$reviewId', params: { reviewId } })}
      onCreate={() => void navigate({ to: '/usages/qualite/nouvelle' })}
      onOpenGrid={(gridId) => void navigate({ to: '/usages/qualite/grilles/$gridId', params: { gridId } })}
      onCreateGrid={(proposed) =>
        void navigate({
          to: '/usages/qualite/grilles/nouvelle',
          search: proposed ? { modele: 'propose' } : {},
        })
      }
    />
  );
}

/** `/usages/qualite/…`: one review. */
export function ReviewRoute() {
  const navigate = useNavigate();
  const { reviewId } = useParams({ from: '/usages/qualite/$reviewId' });
  return (
    <ReviewScreen
      key={reviewId}
      reviewId={reviewId}
      onBack={() => void navigate({ to: '/usages/qualite' })}
      onEdit={() => void navigate({ to: '/usages/qualite/$reviewId/modifier', params: { reviewId } })}
      onPrint={() => void navigate({ to: '/usages/qualite/$reviewId/imprimer', params: { reviewId } })}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
    />
  );
}

/** `/usages/qualite/nouvelle`; `?lieu=` names the place. */
export function ReviewCreateRoute() {
  const navigate = useNavigate();
  const { lieu } = useSearch({ from: '/usages/qualite/nouvelle' });
  return (
    <ReviewFormScreen
      key={lieu}
      reviewId={null}
      placeId={lieu ?? ''}
      onDone={(reviewId) => void navigate({ to: '/usages/qualite/$reviewId', params: { reviewId } })}
      onCancel={() => void navigate({ to: '/usages/qualite' })}
    />
  );
}

/** `/usages/qualite/…/modifier` */
export function ReviewEditRoute() {
  const navigate = useNavigate();
  const { reviewId } = useParams({ from: '/usages/qualite/$reviewId/modifier' });
  const back = () => void navigate({ to: '/usages/qualite/$reviewId', params: { reviewId } });
  return <ReviewFormScreen key={reviewId} reviewId={reviewId} placeId="" onDone={back} onCancel={back} />;
}

/** `/usages/qualite/…/imprimer` */
export function ReviewPaperRoute() {
  const navigate = useNavigate();
  const { reviewId } = useParams({ from: '/usages/qualite/$reviewId/imprimer' });
  return (
    <ReviewPaperScreen
      reviewId={reviewId}
      onBack={() => void navigate({ to: '/usages/qualite/$reviewId', params: { reviewId } })}
    />
  );
}

/** `/usages/qualite/grilles/nouvelle`; `?modele=propose` begins with the grid that the program proposes. */
export function GridCreateRoute() {
  const navigate = useNavigate();
  const { modele } = useSearch({ from: '/usages/qualite/grilles/nouvelle' });
  const back = () => void navigate({ to: '/usages/qualite' });
  return (
    <GridFormScreen
      key={modele}
      gridId={null}
      proposed={modele === 'propose'}
      onDone={back}
      onCancel={back}
    />
  );
}

/** `/usages/qualite/grilles/…` */
export function GridEditRoute() {
  const navigate = useNavigate();
  const { gridId } = useParams({ from: '/usages/qualite/grilles/$gridId' });
  const back = () => void navigate({ to: '/usages/qualite' });
  return <GridFormScreen key={gridId} gridId={gridId} proposed={false} onDone={back} onCancel={back} />;
}

/** The tab of quality reviews of a place's page. */
export function useQualityPanel(placeId: string): RecordPanel {
  const { t } = useTranslation('quality');
  const navigate = useNavigate();
  return {
    key: 'qualite',
    title: t('title'),
    content: (
      <PlaceQuality
        key={placeId}
        placeId={placeId}
        onOpen={(reviewId) => void navigate({ to: '/usages/qualite/$reviewId', params: { reviewId } })}
        onCreate={() => void navigate({ to: '/usages/qualite/nouvelle', search: { lieu: placeId } })}
      />
    ),
  };
}
