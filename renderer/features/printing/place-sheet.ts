import type { PrintedCell, PrintedFact, PrintedItem } from '#renderer/documents/printed-item.ts';
import { dayText, monthText, weekdayName } from '#renderer/entity-ui/calendar-text.ts';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import { spansText } from '#renderer/entity-ui/opening-hours-text.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import type { Catalogue } from '#shared/messages/fr.ts';
import { addressLines, cut, hoursInWords, type PrintWords, reachLines } from './print-words.ts';

/** What is printed of one animator of a place. */
export type SheetAnimator = {
  readonly name: string;
  /** Share of a full time, in hundredths; null when it is not known. */
  readonly ftePercent: number | null;
  readonly task: string | null;
  readonly phone: string | null;
  readonly emails: readonly string[];
};

/** All that the sheet of a place is made from. */
export type PlaceSheetInput = {
  readonly place: AccessPoint;
  readonly carrier: string | null;
  readonly hub: string | null;
  readonly networks: readonly string[];
  readonly animators: readonly SheetAnimator[];
  readonly returns: readonly UsageReturn[];
  readonly lastVisit: Day | null;
  readonly nextOn: Day | null;
  readonly today: Day;
};

export type PlaceSheetOptions = { readonly withNotes: boolean; readonly withPeople: boolean };

/** Characters of a long text on the sheet: with every other part full, it stays within two pages. */
const LONGEST_TEXT = 900;
/** Returns shown: the latest. */
const RETURNS = 6;
const measures = ['visits', 'users', 'workshopAttended', 'minutesOpen'] as const;

/** The sheet of a place, part by part; a part of which nothing is known is left out. */
export function placeSheetItems(
  input: PlaceSheetInput,
  options: PlaceSheetOptions,
  words: PrintWords,
): readonly PrintedItem[] {
  const { place, today } = input;
  const { t, lists } = words;
  const location = locationAt(place, today);
  const status = statusAt(place, today);
  const under = [
    [
      status === null ? null : lists(`statuses.${status}`),
      ...(location === null ? [] : addressLines(location)),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  ];
  return [
    { kind: 'title', key: 'title', text: place.name, lines: under },
    ...factsPart('identity', identityFacts(input, words), words),
    ...factsPart('reach', reachFacts(input, words), words),
    ...hoursPart(place, words),
    ...stopsPart(input, words),
    ...factsPart('equipment', equipmentFacts(place, words), words),
    ...factsPart('services', serviceFacts(place, words), words),
    ...(options.withPeople ? peoplePart(place, words) : []),
    ...animatorsPart(input, options, words),
    ...figuresPart(input, words),
    ...factsPart('followUp', followUpFacts(input, words), words),
    ...(options.withNotes && place.notes !== null
      ? part('notes', { kind: 'paragraph', key: 'notes-text', text: cut(place.notes, LONGEST_TEXT) }, t)
      : []),
  ];
}

type Section = keyof Catalogue['printing']['sheet']['sections'];

function part(section: Section, item: PrintedItem, t: PrintWords['t']): readonly PrintedItem[] {
  return [{ kind: 'heading', key: section, text: t(`sheet.sections.${section}`), startsPage: false }, item];
}

function factsPart(
  section: Section,
  facts: readonly (PrintedFact | null)[],
  { t }: PrintWords,
): readonly PrintedItem[] {
  const known = facts.filter((fact) => fact !== null);
  return known.length === 0 ? [] : part(section, { kind: 'facts', key: `${section}-facts`, facts: known }, t);
}

function fact(term: string, text: string | null): PrintedFact | null {
  return text === null || text === '' ? null : { term, text };
}

function identityFacts(
  { place, carrier, hub, networks }: PlaceSheetInput,
  { t, places, lists }: PrintWords,
): readonly (PrintedFact | null)[] {
  const text = place.summary ?? place.description;
  return [
    fact(places('fields.form'), lists(`forms.${place.form}`)),
    fact(places('fields.typologies'), place.typologies.map((code) => typologies[code] ?? code).join(', ')),
    fact(t('sheet.networks'), networks.join(', ')),
    fact(t('sheet.carrier'), carrier ?? place.parentOrganisation),
    fact(t('sheet.hub'), hub),
    fact(places('fields.pivot'), place.pivot),
    fact(t('sheet.summary'), text === null ? null : cut(text, LONGEST_TEXT)),
  ];
}

function reachFacts(
  { place, today }: PlaceSheetInput,
  { places, lists }: PrintWords,
): readonly (PrintedFact | null)[] {
  const location = locationAt(place, today);
  return [
    fact(places('fields.address'), location === null ? null : addressLines(location).join('\n')),
    fact(places('fields.phone'), reachLines(place.phone, []).join('')),
    fact(places('fields.emails'), place.emails.join('\n')),
    fact(places('fields.websites'), place.websites.join('\n')),
    fact(places('fields.appointmentUrl'), place.appointmentUrl),
    fact(places('fields.zoning'), place.zoning.map((zone) => lists(`zonings.${zone}`)).join(', ')),
  ];
}

const cell = (text: string, strong = false): PrintedCell => ({ lines: [text], strong });

/** The week in a table, in term and in school holidays; the notation where it cannot be read as a week. */
function hoursPart(place: AccessPoint, words: PrintWords): readonly PrintedItem[] {
  const { t, places, language, readHours } = words;
  const columns = [
    { title: t('sheet.term'), notation: place.openingHours },
    { title: t('sheet.holidays'), notation: place.openingHoursHolidays },
  ].flatMap(({ title, notation }) =>
    notation === null ? [] : [{ title, notation, reading: readHours(notation) }],
  );
  if (columns.length === 0) return [];
  if (columns.some(({ reading }) => !reading.ok))
    return factsPart(
      'hours',
      columns.map(({ title, notation }) => fact(title, notation)),
      words,
    );
  const read = columns.flatMap(({ title, reading }) => (reading.ok ? [{ title, reading }] : []));
  const days = Array.from({ length: 7 }, (_, day) => ({
    key: `day-${day}`,
    cells: [
      cell(weekdayName(day, language)),
      ...read.map(({ reading }) => {
        const spans = reading.week[day] ?? [];
        return cell(spans.length === 0 ? t('sheet.closed') : spansText(spans, places, language));
      }),
    ],
  }));
  const total = {
    key: 'day-total',
    cells: [
      cell(t('sheet.total'), true),
      ...read.map(({ reading }) =>
        cell(reading.minutes === null ? t('missing') : hoursText(reading.minutes), true),
      ),
    ],
  };
  const share = 78 / read.length;
  return part(
    'hours',
    {
      kind: 'table',
      key: 'hours-table',
      caption: t('sheet.sections.hours'),
      columns: [{ title: t('sheet.day'), share: 22 }, ...read.map(({ title }) => ({ title, share }))],
      rows: [...days, total],
    },
    t,
  );
}

/** Where an itinerant place halts today and later. */
function stopsPart({ place, today }: PlaceSheetInput, words: PrintWords): readonly PrintedItem[] {
  const { t } = words;
  const stops = place.stops.filter(({ to }) => to === null || to >= today);
  if (stops.length === 0) return [];
  return part(
    'stops',
    {
      kind: 'table',
      key: 'stops-table',
      caption: t('sheet.sections.stops'),
      columns: [
        { title: t('sheet.stop'), share: 28 },
        { title: t('sheet.address'), share: 34 },
        { title: t('sheet.round'), share: 38 },
      ],
      rows: stops.map((stop) => ({
        key: stop.id,
        cells: [
          cell(stop.name, true),
          { lines: addressLines(stop), strong: false },
          cell(stop.openingHours === null ? t('missing') : hoursInWords(stop.openingHours, words)),
        ],
      })),
    },
    t,
  );
}

function equipmentFacts(
  place: AccessPoint,
  { places, lists, language }: PrintWords,
): readonly (PrintedFact | null)[] {
  const number = (value: number | null) => (value === null ? null : value.toLocaleString(language));
  return [
    fact(places('fields.workstationsFixed'), number(place.workstationsFixed)),
    fact(places('fields.workstationsPortable'), number(place.workstationsPortable)),
    fact(places('fields.tablets'), number(place.tablets)),
    fact(
      places('fields.connection'),
      place.connection === null ? null : lists(`connections.${place.connection}`),
    ),
  ];
}

function serviceFacts(place: AccessPoint, { places, lists }: PrintWords): readonly (PrintedFact | null)[] {
  return [
    fact(places('fields.services'), place.services.map((code) => lists(`services.${code}`)).join(', ')),
    fact(places('fields.publics'), place.publics.map((code) => lists(`publics.${code}`)).join(', ')),
    fact(
      places('fields.supportModes'),
      place.supportModes.map((code) => lists(`supportModes.${code}`)).join(', '),
    ),
    fact(
      places('fields.accessModes'),
      place.accessModes.map((code) => lists(`accessModes.${code}`)).join(', '),
    ),
    fact(places('fields.fees'), place.fees.map((code) => lists(`fees.${code}`)).join(', ')),
  ];
}

function peoplePart(place: AccessPoint, { t }: PrintWords): readonly PrintedItem[] {
  if (place.contacts.length === 0) return [];
  return part(
    'people',
    {
      kind: 'table',
      key: 'people-table',
      caption: t('sheet.sections.people'),
      columns: [
        { title: t('sheet.name'), share: 30 },
        { title: t('sheet.role'), share: 30 },
        { title: t('sheet.reach'), share: 40 },
      ],
      rows: place.contacts.map(({ id, name, role, phone, email }) => ({
        key: id,
        cells: [cell(name, true), cell(role ?? ''), { lines: reachLines(phone, [email]), strong: false }],
      })),
    },
    t,
  );
}

function animatorsPart(
  { animators }: PlaceSheetInput,
  { withPeople }: PlaceSheetOptions,
  { t, language }: PrintWords,
): readonly PrintedItem[] {
  if (animators.length === 0) return [];
  const reach = { title: t('sheet.reach'), share: 36 };
  return part(
    'animators',
    {
      kind: 'table',
      key: 'animators-table',
      caption: t('sheet.sections.animators'),
      columns: [
        { title: t('sheet.animator'), share: 28 },
        { title: t('sheet.fte'), share: 14 },
        { title: t('sheet.task'), share: withPeople ? 22 : 58 },
        ...(withPeople ? [reach] : []),
      ],
      rows: animators.map(({ name, ftePercent, task, phone, emails }, at) => ({
        key: `animator-${at}`,
        cells: [
          cell(name, true),
          cell(
            ftePercent === null
              ? t('missing')
              : t('sheet.fteText', { fte: (ftePercent / 100).toLocaleString(language) }),
          ),
          cell(task ?? ''),
          ...(withPeople ? [{ lines: reachLines(phone, emails), strong: false }] : []),
        ],
      })),
    },
    t,
  );
}

/** The latest returns; what was not reported is told apart from zero. */
function figuresPart(
  { returns }: PlaceSheetInput,
  { t, lists, language }: PrintWords,
): readonly PrintedItem[] {
  const latest = [...returns].sort((a, b) => (a.to < b.to ? 1 : -1)).slice(0, RETURNS);
  if (latest.length === 0) return [];
  const text = ({ values }: UsageReturn, measure: (typeof measures)[number]): string => {
    const value = values[measure];
    if (value === undefined) return t('missing');
    return (measure === 'minutesOpen' ? value / 60 : value).toLocaleString(language, {
      maximumFractionDigits: 1,
    });
  };
  const [heading, table] = part(
    'figures',
    {
      kind: 'table',
      key: 'figures-table',
      caption: t('sheet.sections.figures'),
      columns: [
        { title: t('sheet.month'), share: 28 },
        ...measures.map((measure) => ({ title: lists(`measures.${measure}`), share: 18 })),
      ],
      rows: latest.map((entry) => ({
        key: entry.id,
        cells: [
          cell(
            entry.from === entry.to
              ? monthText(entry.from, language)
              : `${monthText(entry.from, language)} – ${monthText(entry.to, language)}`,
          ),
          ...measures.map((measure) => cell(text(entry, measure))),
        ],
      })),
    },
    t,
  );
  return [heading, table].filter((item) => item !== undefined);
}

function followUpFacts(
  { place, lastVisit, nextOn }: PlaceSheetInput,
  { t }: PrintWords,
): readonly (PrintedFact | null)[] {
  return [
    fact(t('sheet.lastVisit'), lastVisit === null ? t('missing') : dayText(lastVisit)),
    fact(t('sheet.nextOn'), nextOn === null ? null : dayText(nextOn)),
    fact(t('sheet.verified'), place.verifiedOn === null ? t('missing') : dayText(place.verifiedOn)),
  ];
}
