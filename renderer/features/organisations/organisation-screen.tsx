import { Alert, Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { OrganisationBody } from './organisation-body.tsx';

type Props = {
  readonly organisationId: string;
  readonly onEdit: () => void;
  readonly onBack: () => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The page of a structure: what is known of it, whom to reach, the places that it carries. */
export function OrganisationScreen({ organisationId, onEdit, onBack, onOpenPlace }: Props) {
  const { t } = useTranslation('organisations');
  const { database } = useRegister();
  const organisation = useLiveQuery(async () => {
    const row = await database.organisations.get(organisationId);
    return row === undefined || row.deletedAt !== null ? null : row;
  }, [database, organisationId]);
  useWindowTitle(organisation === undefined ? null : (organisation?.name ?? t('page.gone')));
  if (organisation === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      {organisation === null ? (
        <p>{t('page.gone')}</p>
      ) : (
        <>
          <OrganisationHeader organisation={organisation} onEdit={onEdit} onDeleted={onBack} />
          <OrganisationBody organisation={organisation} onEdit={onEdit} onOpenPlace={onOpenPlace} />
        </>
      )}
    </div>
  );
}

type HeaderProps = {
  readonly organisation: Organisation;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
};

/** Name and kind of a structure, and what can be done with it. */
function OrganisationHeader({ organisation, onEdit, onDeleted }: HeaderProps) {
  const { t } = useTranslation('organisations');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { name, kind, postcode, communeName } = organisation;
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteOrganisation(organisation.id);
    setAsking(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('page.deleted', { name }), outcome.value);
    onDeleted();
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{name}</h1>
          <p className={classes.line}>
            <span>{kind === null ? t('page.noKind') : t(`kinds.${kind}`)}</span>
            {communeName !== null && <span>{[postcode, communeName].filter(Boolean).join(' ')}</span>}
          </p>
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={onEdit}>
            {t('page.edit')}
          </Button>
          <Button size="xs" variant="subtle" color="red" onClick={() => setAsking(true)}>
            {t('page.delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('page.deleteTitle', { name })}
        confirm={t('page.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('page.deleteBody')}
      </ConfirmDialog>
    </>
  );
}
