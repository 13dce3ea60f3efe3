import type { Absence } from '#shared/domain/absence/absence.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import { addMonths, type Month, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import { type Period, yearPeriod } from '#shared/domain/calendar/period.ts';
import type { FollowUp } from '#shared/domain/follow-up/follow-up.ts';
import type { Network } from '#shared/domain/network/network.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import { type Report, reportChapters } from '#shared/domain/report/report.ts';
import type { SavedView } from '#shared/domain/saved-view/saved-view.ts';
import type { Session } from '#shared/domain/session/session.ts';
import {
  type Language,
  REGISTER_SETTINGS_ID,
  type RegisterSettings,
} from '#shared/domain/setting/register-settings.ts';
import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import {
  defaultUsageSettings,
  USAGE_SETTINGS_ID,
  type UsageSettings,
} from '#shared/domain/usage-settings/usage-settings.ts';
import { commentCells } from './cell-comments.ts';
import { equipmentTexts } from './equipment-texts.ts';
import { exampleAuthor, exampleBookkeeping } from './example-author.ts';
import { type ExampleEquipment, makeEquipment } from './example-equipment.ts';
import { makeFollowUps } from './example-follow-ups.ts';
import { type ExampleHotline, makeHotline } from './example-hotline.ts';
import { addHubs } from './example-hubs.ts';
import { exampleNarratives } from './example-narratives.ts';
import { makeOrganisations } from './example-organisations.ts';
import { type ExamplePart, exampleParts } from './example-part.ts';
import { makePlaces } from './example-places.ts';
import { type ExampleQuality, makeQuality } from './example-quality.ts';
import { exampleRegion } from './example-region.ts';
import { makeReturn, returningPlace } from './example-returns.ts';
import { type LoggingPlace, loggingPlaces, makeSessions } from './example-sessions.ts';
import { makeStaff } from './example-staff.ts';
import { addStops } from './example-stops.ts';
import { type ExampleSurvey, makeSurvey } from './example-survey.ts';
import { exampleTerritory } from './example-territory.ts';
import { type ExampleTexts, exampleTexts } from './example-texts.ts';
import { makeViews } from './example-views.ts';
import { type ExampleWindow, layWindow } from './example-window.ts';
import { hotlineTexts } from './hotline-texts.ts';
import { peopleTexts } from './people-texts.ts';
import { exampleTowns } from './place-address.ts';
import { type ExampleNetworkKey, exampleNetworkKeys } from './place-kind.ts';
import { planPlaces } from './place-plan.ts';
import { makeRandom } from './random.ts';
import { returnOfLogs } from './returns-of-logs.ts';
import { returnsOfStops } from './returns-of-stops.ts';
import { sessionTexts } from './session-texts.ts';
import { surveyTexts } from './survey-texts.ts';

/** What an example register is made from. */
export type ExampleOptions = {
  /** How many places, 1 or more. */
  readonly places: number;
  /** How many years of returns, 1 or more. */
  readonly years: number;
  readonly seed: number;
  /** Last month told, normally the one before today. */
  readonly endMonth: Month;
  /** Language of what the made-up officer wrote. Names of places are French in both. */
  readonly language: Language;
  /** Every place open and answering every month: as many returns as can be, for measurements. */
  readonly complete?: boolean;
  /** Calls are told up to this instant, milliseconds since 1970; without it, up to the day after the last month. */
  readonly until?: number;
  /** Who answers calls, and is asked for theirs; without it, the made-up officer. */
  readonly officer?: string;
};

/** The places of the example that opens with one click. */
export const EXAMPLE_PLACES = 250;
/** Its years. */
export const EXAMPLE_YEARS = 3;
/** Its seed: the day of the minutes that the program comes from. */
export const EXAMPLE_SEED = 20_030_219;

/** A register full of plausible life, in a région that does not exist. Returns are made month by month, when asked for. */
export type ExampleRegister = {
  /** Identity of the register, from the seed. */
  readonly registerId: string;
  readonly settings: RegisterSettings;
  readonly networks: readonly Network[];
  /** The structures that carry the places and employ the animators. */
  readonly organisations: readonly Organisation[];
  readonly places: readonly AccessPoint[];
  readonly animators: readonly Animator[];
  readonly assignments: readonly Assignment[];
  readonly absences: readonly Absence[];
  readonly replacements: readonly Replacement[];
  readonly equipment: ExampleEquipment;
  readonly hotline: ExampleHotline;
  readonly survey: ExampleSurvey;
  readonly quality: ExampleQuality;
  readonly followUps: readonly FollowUp[];
  readonly savedViews: readonly SavedView[];
  readonly reports: readonly Report[];
  /** Every month in which a return can begin, in order. */
  readonly months: readonly Month[];
  /** The returns whose first month it is, in the order of the places. */
  readonly returnsOf: (month: Month) => readonly UsageReturn[];
  /** The sessions of a month, in the order of the places, then of days. */
  readonly sessionsOf: (month: Month) => readonly Session[];
  readonly usageSettings: readonly UsageSettings[];
};

/**
 * Makes the example register. The same options give the same records to the byte, on every machine: ids and figures come
 * from the seed, days from `endMonth`, and nothing reads a clock. The settings name the fictional région, whose
 * communes are those of {@link exampleTerritory}.
 */
export function generateExample(options: ExampleOptions): ExampleRegister {
  const { seed, language } = options;
  const window = layWindow(options.endMonth, options.years);
  const texts = exampleTexts[language];
  const networkIds = makeNetworkIds(seed, window);
  const plans = planPlaces(seed, options.places, window, options.complete === true);
  const territory = exampleTerritory();
  const people = peopleTexts[language];
  const setting = { seed, window, texts, towns: exampleTowns(territory), networkIds };
  const { places: carried, organisations } = makeOrganisations(makePlaces(plans, setting), plans, setting);
  const places = addStops(addHubs(carried, setting), setting, people);
  const epciOfCommune = epciLookup(territory);
  const epciOf = ({ locations }: AccessPoint): string | null =>
    epciOfCommune(locations.at(-1)?.communeCode ?? null);
  const staff = makeStaff(places, plans, organisations, setting, people, epciOf);
  const settings = makeSettings(language, texts, window);
  const equipment = makeEquipment(
    { ...staff, places, organisations, epciOf, epciOfCommune },
    setting,
    equipmentTexts[language],
  );
  const returning = plans.map((plan, index) =>
    returningPlace(plan, places[index]?.weeklyOpening ?? null, window),
  );
  const ownTheme = makeRandom(seed, 62).uuid(window.now);
  const sessionTextsHere = sessionTexts[language];
  const logging =
    options.complete === true
      ? new Map<string, LoggingPlace>()
      : loggingPlaces(plans, places, staff.assignments, { seed, ownTheme, texts: sessionTextsHere });
  return {
    registerId: makeRandom(seed, 6).uuid(window.now),
    settings,
    networks: exampleNetworkKeys.map((key, order) => ({
      id: networkIds[key],
      ...exampleBookkeeping(window.now, order),
      name: texts.networks[key][0],
      description: texts.networks[key][1],
    })),
    organisations,
    places,
    ...staff,
    equipment,
    hotline: makeHotline(
      {
        ...staff,
        places,
        organisations,
        equipment,
        epciOf,
        officer: options.officer ?? settings.officer,
        timeZone: settings.timeZone,
        until: options.until ?? window.now,
      },
      setting,
      hotlineTexts[language],
    ),
    survey: makeSurvey(places, reportPeriod(options.endMonth, window).from, setting, surveyTexts[language]),
    quality: makeQuality(places, setting, language),
    followUps: makeFollowUps(places, organisations, staff.animators, setting, people),
    savedViews: makeViews(setting, people),
    reports: [makeReport(options, window, places)],
    months: Array.from({ length: window.months }, (_, offset) => monthAt(window.first + offset)),
    returnsOf: (month) => {
      const at = monthIndex(month);
      return returning.flatMap((place) => {
        const drawn = makeReturn(place, at, window, seed, texts);
        if (drawn === null) return [];
        const { id, index, part } = place.plan;
        const log = logging.get(id);
        const logged = log === undefined ? drawn : returnOfLogs(drawn, log);
        const made = options.complete === true ? logged : commentCells(logged, index, seed, sessionTextsHere);
        const record = places[index];
        return part === 'bus' && record !== undefined ? returnsOfStops(made, record, window, seed) : [made];
      });
    },
    sessionsOf: (month) => [...logging.values()].flatMap((log) => makeSessions(log, monthIndex(month))),
    usageSettings: [
      {
        id: USAGE_SETTINGS_ID,
        ...exampleBookkeeping(window.now, 0),
        ...defaultUsageSettings,
        ownThemes: [{ id: ownTheme, name: sessionTextsHere.ownTheme }],
      },
    ],
  };
}

/** The EPCI of a commune, by its INSEE code. */
function epciLookup({ communes, epcis }: TerritoryData): (code: string | null) => string | null {
  const byCommune = new Map(
    communes.codes.map((code, row) => [code, epcis[communes.epcis[row] ?? -1]?.[0] ?? null]),
  );
  return (code) => byCommune.get(code ?? '') ?? null;
}

function makeSettings(language: Language, texts: ExampleTexts, window: ExampleWindow): RegisterSettings {
  return {
    id: REGISTER_SETTINGS_ID,
    ...exampleBookkeeping(window.now, 0),
    language,
    territory: { kind: 'region', code: exampleRegion.code },
    officer: exampleAuthor.officer,
    organisation: texts.organisation,
    timeZone: 'Europe/Paris',
    example: true,
  };
}

function makeNetworkIds(seed: number, window: ExampleWindow): Readonly<Record<ExampleNetworkKey, string>> {
  const random = makeRandom(seed, 4);
  return {
    papi: random.uuid(window.now),
    cyber: random.uuid(window.now),
    hubs: random.uuid(window.now),
    libraries: random.uuid(window.now),
    services: random.uuid(window.now),
  };
}

/** The draft of the report on the last calendar year told whole, or else on the last twelve months. */
function makeReport(
  { seed, language, endMonth }: ExampleOptions,
  window: ExampleWindow,
  places: readonly AccessPoint[],
): Report {
  const named = (part: ExamplePart): string | null => places[exampleParts.indexOf(part)]?.name ?? null;
  return {
    id: makeRandom(seed, 5).uuid(window.now),
    ...exampleBookkeeping(window.now, 0),
    title: null,
    period: reportPeriod(endMonth, window),
    perimeter: { kind: 'all' },
    chapters: [...reportChapters],
    narratives: exampleNarratives(language, {
      flagship: named('flagship') ?? '',
      bus: named('bus'),
      absorbed: named('absorbed'),
      successor: named('successor'),
      frozen: named('frozen'),
    }),
    notes: {},
    objectives: {},
    state: 'draft',
  };
}

function reportPeriod(endMonth: Month, window: ExampleWindow): Period {
  const endYear = Number(endMonth.slice(0, 4));
  const year = yearPeriod(endMonth.endsWith('-12') ? endYear : endYear - 1);
  return monthIndex(year.from) >= window.first ? year : { from: addMonths(endMonth, -11), to: endMonth };
}
