import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { PlaceChanges } from './place-changes.tsx';
import { PlaceContacts } from './place-contacts.tsx';
import { type FactSection, factSections, placeFacts } from './place-facts.tsx';
import { PlaceHeader } from './place-header.tsx';
import { PlaceHistory } from './place-history.tsx';
import { PlaceHours } from './place-hours.tsx';
import classes from './place-page.module.css';
import { FactSectionView, PlaceSection } from './place-section.tsx';
import { PlaceUsage } from './place-usage.tsx';
import { usePlace } from './use-place.ts';

type Props = { readonly placeId: string; readonly onEdit: () => void; readonly onBack: () => void };

/** The page of a place: all that is known of it, its history and its usage. */
export function AccessPointScreen({ placeId, onEdit, onBack }: Props) {
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
          <PlaceHeader place={place} onEdit={onEdit} onDeleted={onBack} />
          <PlaceBody place={place} onEdit={onEdit} />
        </>
      )}
    </div>
  );
}

function PlaceBody({ place, onEdit }: { readonly place: AccessPoint; readonly onEdit: () => void }) {
  const { t } = useTranslation('accessPoints');
  const { t: history } = useTranslation('history');
  const facts = useFacts(place);
  const unknown = factSections.flatMap((section) => facts[section].filter(({ content }) => content === null));
  const unknownLabels = [
    ...unknown.map(({ label }) => label),
    ...(place.openingHours === null ? [t('fields.openingHours')] : []),
    ...(place.contacts.length === 0 ? [t('fields.contacts')] : []),
  ];
  const section = (name: FactSection) => (
    <FactSectionView title={t(`place.sections.${name}`)} facts={facts[name]} />
  );
  return (
    <>
      {section('identity')}
      {section('reach')}
      {place.contacts.length > 0 && (
        <PlaceSection title={t('place.sections.contacts')}>
          <PlaceContacts contacts={place.contacts} />
        </PlaceSection>
      )}
      <PlaceHours place={place} facts={facts.hours} />
      {section('equipment')}
      {section('services')}
      {section('followUp')}
      <PlaceSection title={t('place.sections.usage')}>
        <PlaceUsage placeId={place.id} name={place.name} />
      </PlaceSection>
      <PlaceSection title={t('place.sections.history')}>
        <PlaceHistory place={place} />
      </PlaceSection>
      <PlaceSection title={history('title')}>
        <PlaceChanges placeId={place.id} />
      </PlaceSection>
      {unknownLabels.length > 0 && (
        <PlaceSection title={t('place.sections.unknown')}>
          <p className={classes.unknown}>
            {unknownLabels.join(', ')}.{' '}
            <Button variant="subtle" size="compact-sm" onClick={onEdit}>
              {t('place.complete')}
            </Button>
          </p>
        </PlaceSection>
      )}
    </>
  );
}

function useFacts(place: AccessPoint) {
  const { t, i18n } = useTranslation('accessPoints');
  const communes = useCommunes();
  const networks = useNetworks();
  const { settings } = useRegister();
  return useMemo(
    () =>
      placeFacts(place, {
        t,
        lists: i18n.getFixedT(i18n.language, 'lists'),
        communes,
        networkNames: new Map(networks?.map(({ id, name }) => [id, name])),
        today: todayIn(settings.timeZone),
      }),
    [place, t, i18n, communes, networks, settings.timeZone],
  );
}
