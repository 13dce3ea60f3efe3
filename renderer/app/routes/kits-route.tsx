import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { KitFormScreen } from '#renderer/features/items/kits/kit-form-screen.tsx';
import { KitScreen } from '#renderer/features/items/kits/kit-screen.tsx';
import { KitsScreen } from '#renderer/features/items/kits/kits-screen.tsx';
import { useLoanPanel } from './loan-panels.tsx';

/** `/materiel/malles` */
export function KitsRoute() {
  const { t } = useTranslation('items');
  useWindowTitle(t('kits.title'));
  const navigate = useNavigate();
  return (
    <KitsScreen
      onOpen={(kitId) => void navigate({ to: '/materiel/malles/$kitId', params: { kitId } })}
      onCreate={() => void navigate({ to: '/materiel/malles/nouvelle' })}
      onBack={() => void navigate({ to: '/materiel' })}
    />
  );
}

/** `/materiel/malles/…`: one kit; `?onglet=` opens one of its tabs. */
export function KitRoute() {
  const navigate = useNavigate();
  const { kitId } = useParams({ from: '/materiel/malles/$kitId' });
  const { onglet } = useSearch({ from: '/materiel/malles/$kitId' });
  const { t } = useTranslation('items');
  const loans = useLoanPanel({ kind: 'kit', id: kitId });
  return (
    <KitScreen
      key={kitId}
      kitId={kitId}
      notice={loans.notice}
      actions={
        <Button
          size="xs"
          variant="default"
          onClick={() => void navigate({ to: '/materiel/etiquettes', search: { malle: kitId } })}
        >
          {t('page.label')}
        </Button>
      }
      loans={loans.panel}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/materiel/malles/$kitId',
          params: { kitId },
          search: { onglet: key },
          replace: true,
        })
      }
      onEdit={() => void navigate({ to: '/materiel/malles/$kitId/modifier', params: { kitId } })}
      onBack={() => void navigate({ to: '/materiel/malles' })}
      onOpenItem={(itemId) => void navigate({ to: '/materiel/$itemId', params: { itemId } })}
      onOpenLoan={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
    />
  );
}

/** `/materiel/malles/nouvelle` */
export function KitCreateRoute() {
  const navigate = useNavigate();
  return (
    <KitFormScreen
      kitId={null}
      onDone={(kitId) => void navigate({ to: '/materiel/malles/$kitId', params: { kitId } })}
      onCancel={() => void navigate({ to: '/materiel/malles' })}
    />
  );
}

/** `/materiel/malles/…/modifier` */
export function KitEditRoute() {
  const navigate = useNavigate();
  const { kitId } = useParams({ from: '/materiel/malles/$kitId/modifier' });
  const back = () => void navigate({ to: '/materiel/malles/$kitId', params: { kitId } });
  return <KitFormScreen key={kitId} kitId={kitId} onDone={back} onCancel={back} />;
}
