import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { CarriedPlaces } from './carried-places.tsx';
import { OrganisationBody } from './organisation-body.tsx';
import { OrganisationHeader } from './organisation-header.tsx';

type Props = {
  readonly organisationId: string;
  /** What another feature tells above the tabs. */
  readonly notice: ReactNode;
  /** Tabs of other features, between the places and the history. */
  readonly panels: readonly RecordPanel[];
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The page of a structure: its sheet, the places that it carries, what other sections tie to it, its history. */
export function OrganisationScreen({ organisationId, notice, onBack, ...rest }: Props) {
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
          <OrganisationHeader organisation={organisation} onEdit={rest.onEdit} onDeleted={onBack} />
          {notice}
          <OrganisationTabs organisation={organisation} {...rest} />
        </>
      )}
    </div>
  );
}

type TabsProps = Omit<Props, 'organisationId' | 'notice' | 'onBack'> & {
  readonly organisation: Organisation;
};

function OrganisationTabs({ organisation, panels, tab, onTab, onEdit, onOpenPlace }: TabsProps) {
  const { t } = useTranslation('organisations');
  const { t: history } = useTranslation('history');
  const sheet: RecordPanel = {
    key: 'fiche',
    title: t('page.tabs.sheet'),
    content: <OrganisationBody organisation={organisation} onEdit={onEdit} />,
  };
  const places: RecordPanel = {
    key: 'lieux',
    title: t('page.sections.places'),
    content: (
      <RecordSection title={t('page.sections.places')}>
        <CarriedPlaces organisationId={organisation.id} onOpenPlace={onOpenPlace} />
      </RecordSection>
    ),
  };
  const past: RecordPanel = {
    key: 'historique',
    title: t('page.tabs.history'),
    content: (
      <RecordSection title={history('title')}>
        <RecordHistory table="organisation" id={organisation.id} />
      </RecordSection>
    ),
  };
  return <RecordTabs panels={[sheet, places, ...panels, past]} tab={tab} onTab={onTab} />;
}
