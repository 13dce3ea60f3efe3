import {
  type AccessPointInput,
  contactSchema,
  externalIdSchema,
  accessPointFields as fields,
  type Location,
  locationSchema,
  rhythmEntrySchema,
  statusEntrySchema,
  stopSchema,
} from '#shared/domain/access-point/access-point.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { monthText } from './calendar-text.ts';
import { hoursText } from './duration-text.ts';
import { externalIdText } from './external-id-text.ts';
import { entryWords, type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

/** How each field of a place is told, entries of its repeating parts included. */
export function placeFieldWords(tools: HistoryTools): Readonly<Record<keyof AccessPointInput, FieldWords>> {
  return { ...identityWords(tools), ...datedWords(tools), ...reachWords(tools), ...serviceWords(tools) };
}

const asIs = (text: string): string => text;

function identityWords({ t, places, lists, language, nameOf, hoursSentence }: HistoryTools) {
  const day = (value: string) => dayInWords(value, language);
  const number = (value: number) => value.toLocaleString(language);
  const hours = (text: string) => hoursSentence(text) ?? t('values.hoursNotation', { text });
  const place = (id: string) => nameOf(id) ?? t('values.unknownPlace');
  return {
    name: valueWords(places('fields.name'), fields.name, asIs),
    form: valueWords(places('fields.form'), fields.form, (code) => lists(`forms.${code}`)),
    origin: valueWords(places('fields.origin'), fields.origin, (code) => lists(`origins.${code}`)),
    networkIds: listWords(
      places('fields.networks'),
      fields.networkIds,
      (id) => nameOf(id) ?? t('values.unknownNetwork'),
    ),
    carrierId: valueWords(
      places('fields.carrierId'),
      fields.carrierId,
      (id) => nameOf(id) ?? t('values.unknownOrganisation'),
    ),
    parentOrganisation: valueWords(places('fields.parentOrganisation'), fields.parentOrganisation, asIs),
    pivot: valueWords(places('fields.pivot'), fields.pivot, asIs),
    typologies: listWords(places('fields.typologies'), fields.typologies, (code) => typologies[code] ?? code),
    hubId: valueWords(t('fields.hubId'), fields.hubId, place),
    successorId: valueWords(t('fields.successorId'), fields.successorId, place),
    openingHours: valueWords(places('fields.openingHours'), fields.openingHours, hours),
    openingHoursHolidays: valueWords(
      places('fields.openingHoursHolidays'),
      fields.openingHoursHolidays,
      hours,
    ),
    weeklyOpening: valueWords(places('fields.weeklyOpening'), fields.weeklyOpening, hoursText),
    weeklyFreeAccess: valueWords(places('fields.weeklyFreeAccess'), fields.weeklyFreeAccess, hoursText),
    weeklyAccompanied: valueWords(places('fields.weeklyAccompanied'), fields.weeklyAccompanied, hoursText),
    workstationsFixed: valueWords(places('fields.workstationsFixed'), fields.workstationsFixed, number),
    workstationsPortable: valueWords(
      places('fields.workstationsPortable'),
      fields.workstationsPortable,
      number,
    ),
    tablets: valueWords(places('fields.tablets'), fields.tablets, number),
    connection: valueWords(places('fields.connection'), fields.connection, (code) =>
      lists(`connections.${code}`),
    ),
    animatorExpected: valueWords(places('fields.animatorExpected'), fields.animatorExpected, (expected) =>
      t(expected ? 'values.yes' : 'values.no'),
    ),
    verifiedOn: valueWords(places('fields.verifiedOn'), fields.verifiedOn, day),
    sourceUpdatedOn: valueWords(places('fields.sourceUpdatedOn'), fields.sourceUpdatedOn, day),
    dataSource: valueWords(places('fields.dataSource'), fields.dataSource, asIs),
    notes: valueWords(places('fields.notes'), fields.notes, asIs),
  };
}

function datedWords(tools: HistoryTools) {
  const { t, places, lists, language, hoursSentence } = tools;
  const day = (value: string) => dayInWords(value, language);
  const decimal = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 5 });
  const position = ({ latitude, longitude }: Location) =>
    latitude === null || longitude === null
      ? null
      : t('values.position', { latitude: decimal(latitude), longitude: decimal(longitude) });
  return {
    statusHistory: entryWords(places('fields.status'), statusEntrySchema, ({ status, from, reason }) => [
      from === null
        ? t('values.statusUnknownDate', { status: lists(`statuses.${status}`) })
        : t('values.status', { status: lists(`statuses.${status}`), date: day(from) }),
      reason === null ? null : t('values.reason', { reason }),
    ]),
    rhythms: entryWords(places('fields.rhythms'), rhythmEntrySchema, ({ rhythm, from }) => [
      from === null
        ? t('values.rhythmAlways', { rhythm: lists(`rhythms.${rhythm}`) })
        : t('values.rhythm', { rhythm: lists(`rhythms.${rhythm}`), month: monthText(from, language) }),
    ]),
    locations: entryWords(t('fields.location'), locationSchema, (location) => [
      [location.address, location.addressComplement].filter(Boolean).join(', ') || null,
      [location.postcode, location.communeName].filter(Boolean).join(' '),
      location.from === null ? null : t('values.from', { date: day(location.from) }),
      location.communeCode === null ? null : t('values.commune', { code: location.communeCode }),
      position(location),
      location.positionPrecision === null
        ? null
        : t('values.precision', { precision: lists(`positionPrecisions.${location.positionPrecision}`) }),
    ]),
    contacts: entryWords(t('fields.contact'), contactSchema, ({ name, role, phone, email }) => [
      name,
      role,
      phone === null ? null : readableNumber(phone),
      email,
    ]),
    stops: entryWords(t('fields.stop'), stopSchema, (stop) => [
      stop.name,
      [stop.address, stop.postcode, stop.communeName].filter(Boolean).join(', '),
      stop.openingHours === null
        ? null
        : (hoursSentence(stop.openingHours) ?? t('values.hoursNotation', { text: stop.openingHours })),
      stop.from === null ? null : t('values.from', { date: day(stop.from) }),
      stop.to === null ? null : t('values.until', { date: day(stop.to) }),
    ]),
    externalIds: entryWords(t('fields.externalId'), externalIdSchema, ({ source, value }) => [
      externalIdText(source, value, tools),
    ]),
  };
}

function reachWords({ places, lists }: HistoryTools) {
  return {
    phone: valueWords(places('fields.phone'), fields.phone, readableNumber),
    emails: listWords(places('fields.emails'), fields.emails, asIs),
    websites: listWords(places('fields.websites'), fields.websites, asIs),
    appointmentUrl: valueWords(places('fields.appointmentUrl'), fields.appointmentUrl, asIs),
    wheelchair: valueWords(places('fields.wheelchair'), fields.wheelchair, (code) =>
      lists(`wheelchair.${code}`),
    ),
    accessibilitySheet: valueWords(places('fields.accessibilitySheet'), fields.accessibilitySheet, asIs),
    zoning: listWords(places('fields.zoning'), fields.zoning, (zone) => lists(`zonings.${zone}`)),
    summary: valueWords(places('fields.summary'), fields.summary, asIs),
    description: valueWords(places('fields.description'), fields.description, asIs),
  };
}

function serviceWords({ places, lists }: HistoryTools) {
  return {
    services: listWords(places('fields.services'), fields.services, (code) => lists(`services.${code}`)),
    publics: listWords(places('fields.publics'), fields.publics, (code) => lists(`publics.${code}`)),
    specificSupport: listWords(places('fields.specificSupport'), fields.specificSupport, (code) =>
      lists(`specificSupport.${code}`),
    ),
    fees: listWords(places('fields.fees'), fields.fees, (code) => lists(`fees.${code}`)),
    programmes: listWords(places('fields.programmes'), fields.programmes, (code) =>
      lists(`programmes.${code}`),
    ),
    trainingLabels: listWords(places('fields.trainingLabels'), fields.trainingLabels, (code) =>
      lists(`trainingLabels.${code}`),
    ),
    otherTrainingLabels: listWords(places('fields.otherTrainingLabels'), fields.otherTrainingLabels, asIs),
    accessModes: listWords(places('fields.accessModes'), fields.accessModes, (code) =>
      lists(`accessModes.${code}`),
    ),
    supportModes: listWords(places('fields.supportModes'), fields.supportModes, (code) =>
      lists(`supportModes.${code}`),
    ),
  };
}
