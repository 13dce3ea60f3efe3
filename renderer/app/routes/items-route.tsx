import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepChosenRecords } from '#renderer/entity-ui/chosen-records.ts';
import { MoreMenu } from '#renderer/entity-ui/record-list/more-menu.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ItemFormScreen } from '#renderer/features/items/item-form-screen.tsx';
import { ItemScreen } from '#renderer/features/items/item-screen.tsx';
import { ItemsScreen } from '#renderer/features/items/items-screen.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { useDailyPanels } from './daily-panels.tsx';
import { useLoanPanel } from './loan-panels.tsx';
import { useTicketsPanel } from './ticket-panels.tsx';

/** `/materiel` */
export function ItemsRoute() {
  const { t } = useTranslation();
  const { t: papers } = useTranslation('equipmentPapers');
  const { t: exchange } = useTranslation('exchange');
  const { t: figures } = useTranslation('equipment');
  useWindowTitle(t('nav.items'));
  const { database } = useRegister();
  const navigate = useNavigate();
  const onImport = () => void navigate({ to: '/echanges/importer/$list', params: { list: 'materiel' } });
  return (
    <ItemsScreen
      onOpen={(itemId) => void navigate({ to: '/materiel/$itemId', params: { itemId } })}
      onCreate={() => void navigate({ to: '/materiel/nouveau' })}
      onCreateLot={() => void navigate({ to: '/materiel/lots/nouveau' })}
      onLots={() => void navigate({ to: '/materiel/lots' })}
      onKits={() => void navigate({ to: '/materiel/malles' })}
      onImport={onImport}
      importLabel={exchange('importTitleFor.item')}
      more={
        <MoreMenu
          acts={[
            { label: figures('link'), onClick: () => void navigate({ to: '/materiel/chiffres' }) },
            { label: papers('labels.open'), onClick: () => void navigate({ to: '/materiel/etiquettes' }) },
            { label: papers('values.open'), onClick: () => void navigate({ to: '/materiel/valeurs' }) },
            { label: exchange('importTitleFor.item'), onClick: onImport },
          ]}
        />
      }
      onLabels={(ids) => {
        keepChosenRecords(database.name, 'labels', ids);
        void navigate({ to: '/materiel/etiquettes', search: { choix: 'liste' } });
      }}
    />
  );
}

/** `/materiel/…`: one item; `?onglet=` opens one of its tabs. */
export function ItemRoute() {
  const navigate = useNavigate();
  const { itemId } = useParams({ from: '/materiel/$itemId' });
  const { onglet } = useSearch({ from: '/materiel/$itemId' });
  const { t } = useTranslation('items');
  const panels = useDailyPanels({ key: 'itemId', id: itemId });
  const loans = useLoanPanel({ kind: 'item', id: itemId });
  const tickets = useTicketsPanel({ kind: 'item', id: itemId });
  return (
    <ItemScreen
      key={itemId}
      itemId={itemId}
      notice={loans.notice}
      actions={
        <Button
          size="xs"
          variant="default"
          onClick={() => void navigate({ to: '/materiel/etiquettes', search: { materiel: itemId } })}
        >
          {t('page.label')}
        </Button>
      }
      loans={loans.panel}
      panels={[tickets, ...panels]}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/materiel/$itemId',
          params: { itemId },
          search: { onglet: key },
          replace: true,
        })
      }
      onEdit={() => void navigate({ to: '/materiel/$itemId/modifier', params: { itemId } })}
      onBack={() => void navigate({ to: '/materiel' })}
      onOpenLoan={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
      onOpenLoanPoint={(loanPointId) =>
        void navigate({ to: '/points-de-pret/$loanPointId', params: { loanPointId } })
      }
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onOpenOrganisation={(organisationId) =>
        void navigate({ to: '/structures/$organisationId', params: { organisationId } })
      }
      onOpenKit={(kitId) => void navigate({ to: '/materiel/malles/$kitId', params: { kitId } })}
      onOpenLot={(lotId) => void navigate({ to: '/materiel/lots/$lotId', params: { lotId } })}
    />
  );
}

/** `/materiel/nouveau` */
export function ItemCreateRoute() {
  const navigate = useNavigate();
  return (
    <ItemFormScreen
      itemId={null}
      onDone={(itemId) => void navigate({ to: '/materiel/$itemId', params: { itemId } })}
      onCancel={() => void navigate({ to: '/materiel' })}
    />
  );
}

/** `/materiel/…/modifier` */
export function ItemEditRoute() {
  const navigate = useNavigate();
  const { itemId } = useParams({ from: '/materiel/$itemId/modifier' });
  const back = () => void navigate({ to: '/materiel/$itemId', params: { itemId } });
  return <ItemFormScreen key={itemId} itemId={itemId} onDone={back} onCancel={back} />;
}
