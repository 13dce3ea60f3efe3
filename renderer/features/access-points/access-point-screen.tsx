import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { isItinerant } from '#shared/domain/access-point/stops.ts';
import { PlaceChanges } from './place-changes.tsx';
import { PlaceHeader } from './place-header.tsx';
import { PlaceHistory } from './place-history.tsx';
import { PlaceOnDay } from './place-on-day.tsx';
import { PlaceSheet } from './place-sheet.tsx';
import { PlaceStops } from './place-stops.tsx';
import { PlaceUsage } from './place-usage.tsx';
import { usePlace } from './use-place.ts';

type Props = {
  readonly placeId: string;
  /** What another feature tells above the tabs. */
  readonly notice: ReactNode;
  /** Tabs of other features, between the usages and the history. */
  readonly panels: readonly RecordPanel[];
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onPrint: () => void;
  /** Opens the returns of a year of the place. */
  readonly onOpenYear: (year: number) => void;
  readonly onBack: () => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The page of a place: its sheet, its usage, what other sections tie to it, its history. */
export function AccessPointScreen({ placeId, notice, onBack, ...rest }: Props) {
  const { t } = useTranslation('accessPoints');
  const place = usePlace(placeId);
  useWindowTitle(place === undefined ? null : (place?.name ?? t('place.gone')));
  if (place === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('place.back')}
      </Anchor>
      {place === null ? (
        <p>{t('place.gone')}</p>
      ) : (
        <>
          <PlaceHeader place={place} onEdit={rest.onEdit} onPrint={rest.onPrint} onDeleted={onBack} />
          {notice}
          <PlaceTabs place={place} {...rest} />
        </>
      )}
    </div>
  );
}

type TabsProps = Omit<Props, 'placeId' | 'notice' | 'onBack'> & { readonly place: AccessPoint };

function PlaceTabs({ place, panels, tab, onTab, onEdit, ...ways }: TabsProps) {
  const { t } = useTranslation('accessPoints');
  const { t: words } = useTranslation('places');
  const { t: history } = useTranslation('history');
  const sheet: RecordPanel = {
    key: 'fiche',
    title: t('place.tabs.sheet'),
    content: <PlaceSheet place={place} onEdit={onEdit} {...ways} />,
  };
  const stops: RecordPanel = {
    key: 'arrets',
    title: words('stops.tab'),
    content: <PlaceStops place={place} onEdit={onEdit} />,
  };
  const usage: RecordPanel = {
    key: 'usages',
    title: t('place.tabs.usage'),
    content: (
      <RecordSection title={t('place.sections.usage')}>
        <PlaceUsage placeId={place.id} name={place.name} onOpenYear={ways.onOpenYear} />
      </RecordSection>
    ),
  };
  const past: RecordPanel = {
    key: 'historique',
    title: t('place.tabs.history'),
    content: (
      <>
        <RecordSection title={words('onDay.title')}>
          <PlaceOnDay place={place} />
        </RecordSection>
        <RecordSection title={t('place.sections.history')}>
          <PlaceHistory place={place} />
        </RecordSection>
        <RecordSection title={history('title')}>
          <PlaceChanges placeId={place.id} />
        </RecordSection>
      </>
    ),
  };
  // A fixed place has no stops, unless some were entered while it went around.
  const round = isItinerant(place) || place.stops.length > 0 ? [stops] : [];
  return <RecordTabs panels={[sheet, ...round, usage, ...panels, past]} tab={tab} onTab={onTab} />;
}
