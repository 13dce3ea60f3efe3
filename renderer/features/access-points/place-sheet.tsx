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
import { type FactSection, factSections, placeFacts } from './place-facts.tsx';
import { PlaceHours } from './place-hours.tsx';

type Props = {
  readonly place: AccessPoint;
  readonly onEdit: () => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
};

/** The facts of a place by parts, and what is not known of it. */
export function PlaceSheet({ place, onEdit, onOpenOrganisation }: Props) {
  const { t } = useTranslation('accessPoints');
  const facts = useFacts(place, onOpenOrganisation);
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

function useFacts(place: AccessPoint, onOpenOrganisation: Props['onOpenOrganisation']) {
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
      }),
    [place, t, i18n, communes, networks, settings.timeZone, carrier, onOpenOrganisation],
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
