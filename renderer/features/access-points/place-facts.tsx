import { Anchor } from '@mantine/core';
import type { TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import type { Fact } from '#renderer/entity-ui/record-section.tsx';
import type { AccessPoint, Location } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import type { NamedPlace, PlaceTies } from './use-place-ties.ts';

/** The parts of a page that hold facts, in reading order. */
export const factSections = ['identity', 'reach', 'hours', 'equipment', 'services', 'followUp'] as const;
export type FactSection = (typeof factSections)[number];

export type FactTools = {
  readonly t: TFunction<'accessPoints'>;
  readonly lists: TFunction<'lists'>;
  readonly communes: CommuneIndex;
  readonly networkNames: ReadonlyMap<string, string>;
  readonly today: Day;
  /** The structure that carries the place; null when none is known. */
  readonly carrier: Pick<Organisation, 'id' | 'name'> | null;
  readonly onOpenOrganisation: (organisationId: string) => void;
  readonly ties: PlaceTies;
  readonly onOpenPlace: (placeId: string) => void;
};

/** Everything that the register can know of a place, section by section. */
export function placeFacts(
  place: AccessPoint,
  tools: FactTools,
): Readonly<Record<FactSection, readonly Fact[]>> {
  return {
    identity: identityFacts(place, tools),
    reach: reachFacts(place, tools),
    hours: hoursFacts(place, tools),
    equipment: equipmentFacts(place, tools),
    services: serviceFacts(place, tools),
    followUp: followUpFacts(place, tools),
  };
}

function fact(label: string, content: ReactNode | null, wide = false): Fact {
  return { label, content: content === '' ? null : content, wide };
}

function listed(values: readonly string[]): ReactNode | null {
  return values.length === 0 ? null : values.join(', ');
}

function identityFacts(place: AccessPoint, tools: FactTools): readonly Fact[] {
  const { t, lists, networkNames, carrier, onOpenOrganisation, ties, onOpenPlace } = tools;
  const parent = place.parentOrganisation;
  const networks = place.networkIds.map((id) => networkNames.get(id)).filter((name) => name !== undefined);
  return [
    fact(t('fields.form'), lists(`forms.${place.form}`)),
    fact(t('fields.networks'), listed(networks)),
    fact(
      t('fields.carrierId'),
      carrier && (
        <Anchor component="button" type="button" ta="start" onClick={() => onOpenOrganisation(carrier.id)}>
          {carrier.name}
        </Anchor>
      ),
    ),
    // The list's own words are told only where they say something else.
    ...(parent === null || parent === carrier?.name ? [] : [fact(t('fields.parentOrganisation'), parent)]),
    // Places that stand alone are many: without a hub or a merger, nothing lacks.
    ...(ties.hub === null ? [] : [fact(t('fields.hubId'), placeLinks([ties.hub], onOpenPlace))]),
    ...(ties.successor === null
      ? []
      : [fact(t('fields.successorId'), placeLinks([ties.successor], onOpenPlace))]),
    ...(ties.mergedFrom.length === 0
      ? []
      : [fact(t('fields.mergedFrom'), placeLinks(ties.mergedFrom, onOpenPlace))]),
    fact(t('fields.pivot'), place.pivot),
    fact(t('fields.typologies'), listed(place.typologies.map((code) => typologies[code] ?? code))),
    fact(t('fields.origin'), place.origin === null ? null : lists(`origins.${place.origin}`)),
    fact(t('fields.summary'), place.summary, true),
    fact(t('fields.description'), place.description, true),
  ];
}

/** Names of places, each a way to its page; null when there are none. */
function placeLinks(places: readonly NamedPlace[], onOpenPlace: FactTools['onOpenPlace']): ReactNode | null {
  if (places.length === 0) return null;
  return places.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Anchor component="button" type="button" ta="start" onClick={() => onOpenPlace(id)}>
        {name}
      </Anchor>
    </Fragment>
  ));
}

function reachFacts(place: AccessPoint, { t, lists, communes, today }: FactTools): readonly Fact[] {
  const location = locationAt(place, today);
  const departement = location?.communeCode
    ? communes.byCode(location.communeCode)?.departementCode
    : undefined;
  const position =
    location === null || location.latitude === null || location.longitude === null
      ? null
      : `${location.latitude.toLocaleString('fr', { maximumFractionDigits: 5 })} ; ${location.longitude.toLocaleString('fr', { maximumFractionDigits: 5 })}`;
  return [
    fact(
      t('fields.address'),
      location?.address == null
        ? null
        : [location.address, location.addressComplement].filter(Boolean).join(', '),
    ),
    fact(
      t('fields.commune'),
      location === null
        ? null
        : [
            location.postcode,
            location.communeName,
            departement && `(${communes.departementName(departement) ?? departement})`,
          ]
            .filter(Boolean)
            .join(' '),
    ),
    fact(t('fields.phone'), place.phone === null ? null : readableNumber(place.phone)),
    fact(t('fields.emails'), listed(place.emails)),
    fact(t('fields.websites'), addresses(place.websites)),
    fact(t('fields.appointmentUrl'), addresses(place.appointmentUrl === null ? [] : [place.appointmentUrl])),
    fact(t('fields.position'), position),
    fact(t('fields.positionPrecision'), precision(location?.positionPrecision ?? null, lists)),
    fact(t('fields.zoning'), listed(place.zoning.map((zone) => lists(`zonings.${zone}`)))),
    fact(t('fields.wheelchair'), place.wheelchair === null ? null : lists(`wheelchair.${place.wheelchair}`)),
    fact(
      t('fields.accessibilitySheet'),
      addresses(place.accessibilitySheet === null ? [] : [place.accessibilitySheet]),
    ),
  ];
}

function precision(value: Location['positionPrecision'], lists: FactTools['lists']): string | null {
  return value === null ? null : lists(`positionPrecisions.${value}`);
}

/** Addresses of pages as text: the program opens no page of the web by itself. */
function addresses(urls: readonly string[]): ReactNode | null {
  return listed(urls.map((url) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')));
}

function hoursFacts(place: AccessPoint, { t }: FactTools): readonly Fact[] {
  const minutes = (value: number | null) => (value === null ? null : hoursText(value));
  return [
    fact(t('fields.weeklyOpening'), minutes(place.weeklyOpening)),
    fact(t('fields.weeklyFreeAccess'), minutes(place.weeklyFreeAccess)),
    fact(t('fields.weeklyAccompanied'), minutes(place.weeklyAccompanied)),
  ];
}

function equipmentFacts(place: AccessPoint, { t, lists }: FactTools): readonly Fact[] {
  const number = (value: number | null) => (value === null ? null : value.toLocaleString('fr'));
  const animator = place.animatorExpected;
  return [
    fact(t('fields.workstationsFixed'), number(place.workstationsFixed)),
    fact(t('fields.workstationsPortable'), number(place.workstationsPortable)),
    fact(t('fields.tablets'), number(place.tablets)),
    fact(t('fields.connection'), place.connection === null ? null : lists(`connections.${place.connection}`)),
    fact(t('fields.animatorExpected'), animator === null ? null : t(animator ? 'fields.yes' : 'fields.no')),
  ];
}

function serviceFacts(place: AccessPoint, { t, lists }: FactTools): readonly Fact[] {
  return [
    fact(t('fields.services'), listed(place.services.map((code) => lists(`services.${code}`))), true),
    fact(t('fields.publics'), listed(place.publics.map((code) => lists(`publics.${code}`)))),
    fact(t('fields.supportModes'), listed(place.supportModes.map((code) => lists(`supportModes.${code}`)))),
    fact(t('fields.accessModes'), listed(place.accessModes.map((code) => lists(`accessModes.${code}`)))),
    fact(t('fields.fees'), listed(place.fees.map((code) => lists(`fees.${code}`)))),
    fact(
      t('fields.specificSupport'),
      listed(place.specificSupport.map((code) => lists(`specificSupport.${code}`))),
    ),
    fact(t('fields.programmes'), listed(place.programmes.map((code) => lists(`programmes.${code}`)))),
    fact(
      t('fields.trainingLabels'),
      listed(place.trainingLabels.map((code) => lists(`trainingLabels.${code}`))),
    ),
    fact(t('fields.otherTrainingLabels'), listed(place.otherTrainingLabels)),
  ];
}

function followUpFacts(place: AccessPoint, { t }: FactTools): readonly Fact[] {
  return [
    fact(t('fields.verifiedOn'), place.verifiedOn === null ? null : dayText(place.verifiedOn)),
    fact(t('fields.dataSource'), place.dataSource),
    fact(t('fields.sourceUpdatedOn'), place.sourceUpdatedOn === null ? null : dayText(place.sourceUpdatedOn)),
    fact(
      t('fields.externalIds'),
      listed(place.externalIds.map(({ source, value }) => (source === '' ? value : `${source} : ${value}`))),
    ),
    fact(t('fields.notes'), place.notes, true),
  ];
}
