import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { ContactList } from '#renderer/entity-ui/contact-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { type FactSection, type FactTools, factSections, placeFacts } from './place-facts.tsx';
import { PlaceHours } from './place-hours.tsx';
import { SupportedPlaces } from './supported-places.tsx';
import { usePlaceTies } from './use-place-ties.ts';

type Props = {
  readonly place: AccessPoint;
  readonly onEdit: () => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The facts of a place by parts, and what is not known of it. */
export function PlaceSheet({ place, onEdit, onOpenOrganisation, onOpenPlace }: Props) {
  const { t } = useTranslation('accessPoints');
  const today = todayIn(useRegister().settings.timeZone);
  const ties = usePlaceTies(place);
  const facts = useFacts(place, { ties, onOpenOrganisation, onOpenPlace });
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
        <RecordSection title={t('place.sections.contacts')}>
          <ContactList contacts={place.contacts} />
        </RecordSection>
      )}
      {ties.supported.length > 0 && (
        <RecordSection title={t('place.sections.supported')}>
          <SupportedPlaces places={ties.supported} today={today} onOpenPlace={onOpenPlace} />
        </RecordSection>
      )}
      <PlaceHours place={place} facts={facts.hours} />
      {section('equipment')}
      {section('services')}
      {section('followUp')}
      {unknownLabels.length > 0 && (
        <RecordSection title={t('place.sections.unknown')}>
          <p className={classes.unknown}>
            {unknownLabels.join(', ')}.{' '}
            <Button variant="subtle" size="compact-sm" onClick={onEdit}>
              {t('place.complete')}
            </Button>
          </p>
        </RecordSection>
      )}
    </>
  );
}

type Ways = Pick<FactTools, 'ties' | 'onOpenOrganisation' | 'onOpenPlace'>;

function useFacts(place: AccessPoint, { ties, onOpenOrganisation, onOpenPlace }: Ways) {
  const { t, i18n } = useTranslation('accessPoints');
  const communes = useCommunes();
  const networks = useNetworks();
  const { settings } = useRegister();
  const carrier = useCarrier(place.carrierId);
  return useMemo(
    () =>
      placeFacts(place, {
        t,
        lists: i18n.getFixedT(i18n.language, 'lists'),
        communes,
        networkNames: new Map(networks?.map(({ id, name }) => [id, name])),
        today: todayIn(settings.timeZone),
        carrier,
        onOpenOrganisation,
        ties,
        onOpenPlace,
      }),
    [place, t, i18n, communes, networks, settings.timeZone, carrier, onOpenOrganisation, ties, onOpenPlace],
  );
}

/** The structure that carries a place; null when none does. */
function useCarrier(carrierId: string | null): Organisation | null {
  const { database } = useRegister();
  const row = useLiveQuery(
    async () => (carrierId === null ? null : await database.organisations.get(carrierId)),
    [database, carrierId],
  );
  return row ?? null;
}
