import { useBlocker, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ExchangeScreen } from '#renderer/features/exchange/exchange-screen.tsx';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';

/** `/echanges` */
export function ExchangeRoute() {
  return <Exchange target={null} />;
}

const targets: Readonly<Record<string, ImportTarget>> = {
  lieux: 'accessPoint',
  structures: 'organisation',
  animateurs: 'animator',
  materiel: 'item',
  prets: 'loan',
  demandes: 'ticket',
  seances: 'session',
};

/** `/echanges/importer/…`: the same screen, come to from a list to import into. */
export function ImportIntoRoute() {
  const { list } = useParams({ from: '/echanges/importer/$list' });
  return <Exchange key={list} target={targets[list] ?? null} />;
}

/** Where the list of each kind of record is. */
const lists = {
  accessPoint: '/lieux',
  organisation: '/structures',
  animator: '/animateurs',
  item: '/materiel',
  loan: '/prets',
  ticket: '/hotline/demandes',
  session: '/usages/seances',
} as const;

function Exchange({ target }: { readonly target: ImportTarget | null }) {
  const { t } = useTranslation();
  useWindowTitle(t('nav.exchange'));
  const router = useRouter();
  const navigate = useNavigate();
  const [isUnsaved, setIsUnsaved] = useState(false);
  const openRecord = useCallback(
    (kind: ImportTarget, id: string) => {
      if (kind === 'accessPoint') void navigate({ to: '/lieux/$placeId', params: { placeId: id } });
      else if (kind === 'organisation')
        void navigate({ to: '/structures/$organisationId', params: { organisationId: id } });
      else if (kind === 'item') void navigate({ to: '/materiel/$itemId', params: { itemId: id } });
      else if (kind === 'loan') void navigate({ to: '/prets/$loanId', params: { loanId: id } });
      else if (kind === 'ticket')
        void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId: id } });
      else if (kind === 'session')
        void navigate({ to: '/usages/seances/$sessionId', params: { sessionId: id } });
      else void navigate({ to: '/animateurs/$animatorId', params: { animatorId: id } });
    },
    [navigate],
  );
  return (
    <>
      <ExchangeScreen
        target={target}
        placeAddress={(placeId) =>
          router.history.createHref(router.buildLocation({ to: '/lieux/$placeId', params: { placeId } }).href)
        }
        onOpenRecord={openRecord}
        listOf={(kind) => () => void navigate({ to: lists[kind] })}
        onUnsaved={setIsUnsaved}
      />
      <LeaveDialog isUnsaved={isUnsaved} />
    </>
  );
}

/** Asks before an import under way is left for another screen. */
function LeaveDialog({ isUnsaved }: { readonly isUnsaved: boolean }) {
  const { t } = useTranslation('spreadsheetImport');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isUnsaved,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      title={t('leave.title')}
      confirm={t('leave.confirm')}
      cancel={t('leave.cancel')}
      danger
      busy={false}
      onConfirm={() => proceed?.()}
      onCancel={() => reset?.()}
    >
      {t('leave.body')}
    </ConfirmDialog>
  );
}
