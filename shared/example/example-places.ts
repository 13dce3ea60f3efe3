import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { firstDay, monthAt } from '#shared/domain/calendar/month.ts';
import { exampleBookkeeping } from './example-author.ts';
import { exampleParts } from './example-part.ts';
import type { ExampleTexts } from './example-texts.ts';
import { addDays, type ExampleWindow, monthAtShare } from './example-window.ts';
import { titles } from './invented-names.ts';
import { flagshipWeek, largeWeeks, type OpeningWeek, smallWeeks } from './opening-week.ts';
import { type ExampleTown, makeLocation, makeTownDraw } from './place-address.ts';
import { fictionalSiret, makeReach } from './place-contact.ts';
import type { ExampleNetworkKey } from './place-kind.ts';
import type { PlacePlan } from './place-plan.ts';
import { makeRandom, type Random } from './random.ts';

/** What every place of the register shares. */
export type PlaceSetting = {
  readonly seed: number;
  readonly window: ExampleWindow;
  readonly texts: ExampleTexts;
  readonly towns: readonly ExampleTown[];
  readonly networkIds: Readonly<Record<ExampleNetworkKey, string>>;
};

const LONG_NAME =
  'Espace intercommunal d’accueil, de services et d’accompagnement aux démarches en ligne de la Maison des associations, ' +
  'de la jeunesse et des aînés {title} – antenne de {town} et des communes riveraines';

/** Writes the records of planned places. */
export function makePlaces(plans: readonly PlacePlan[], setting: PlaceSetting): readonly AccessPoint[] {
  const drawTown = makeTownDraw(setting.towns);
  const names = new Set<string>();
  let successorTown: ExampleTown | undefined;
  return plans.map((plan) => {
    const random = makeRandom(setting.seed, 3, plan.index);
    // The largest place is in the largest city; the two that merge are in one town.
    if (plan.part === 'successor') successorTown = drawTown('town', random);
    const told = plan.part === 'successor' || plan.part === 'absorbed' ? successorTown : undefined;
    const town = plan.part === 'flagship' ? setting.towns[0] : told;
    const place = makePlace(
      plan,
      plans,
      town ?? drawTown(plan.kind.where, random),
      drawTown,
      setting,
      random,
    );
    const name = untaken(place.name, names);
    names.add(name);
    return { ...place, name };
  });
}

function makePlace(
  plan: PlacePlan,
  plans: readonly PlacePlan[],
  town: ExampleTown,
  drawTown: ReturnType<typeof makeTownDraw>,
  { seed, window, texts, networkIds }: PlaceSetting,
  random: Random,
): AccessPoint {
  const { kind, part, index } = plan;
  const { now } = window;
  const title = random.pick(titles);
  const fill = (text: string): string =>
    text.replace('{title}', title).replace('de {town}', ofTown(town.name)).replace('{town}', town.name);
  const week = weekOf(plan, random);
  const unknown = random.chance(0.12);
  const networks = random.weighted(kind.networks);
  const moved = moveOf(plan, town, drawTown, window, random);
  const partner = (name: (typeof exampleParts)[number]): string | null =>
    plans[exampleParts.indexOf(name)]?.id ?? null;
  return {
    id: plan.id,
    ...exampleBookkeeping(now, index),
    name: fill(
      part === 'longName'
        ? LONG_NAME
        : part === 'flagship'
          ? 'Grande médiathèque de {town}'
          : random.pick(kind.names),
    ),
    form: part === 'bus' ? 'itinerant' : random.chance(0.03) ? 'both' : 'fixed',
    statusHistory: plan.statuses.map(({ from, status, reason }) => ({
      id: random.uuid(now),
      status,
      from,
      reason: reason === null ? null : texts.reasons[reason],
    })),
    locations: [makeLocation(town, null, now, random), ...moved],
    rhythms: plan.rhythms.map(({ from, rhythm }) => ({ id: random.uuid(now), from, rhythm })),
    origin: unknown
      ? null
      : random.weighted([
          ['creation', 45],
          ['extension', 15],
          ['existing', 40],
        ] as const),
    stops: [],
    pivot: random.chance(0.8) ? fictionalSiret(index) : null,
    parentOrganisation: random.chance(0.9) ? fill(kind.carrier) : null,
    // Told once every carrier has its structure.
    carrierId: null,
    openingHours: week?.hours ?? null,
    openingHoursHolidays: week !== null && random.chance(0.12) ? 'Mo-Fr 14:00-17:00' : null,
    workstationsFixed: unknown
      ? null
      : random.int(kind.fixed[0], kind.fixed[1]) * (part === 'flagship' ? 6 : 1),
    workstationsPortable: random.chance(0.25) ? null : random.int(kind.portable[0], kind.portable[1]),
    tablets: random.chance(0.4) ? null : random.int(0, kind.animator ? 12 : 1),
    connection: random.weighted([
      ['fibre', 52],
      ['adsl', 26],
      ['mobile', 8],
      ['cable', 4],
      ['satellite', 2],
      [null, 8],
    ] as const),
    weeklyOpening: week?.minutes ?? null,
    weeklyFreeAccess:
      week === null || random.chance(0.3) ? null : share(week.minutes, 0.5 + random.unit() * 0.5),
    weeklyAccompanied:
      week === null || random.chance(0.35)
        ? null
        : share(week.minutes, kind.animator ? 0.2 + random.unit() * 0.3 : 0),
    animatorExpected: random.chance(0.06) ? null : kind.animator,
    networkIds: (part === 'hub' ? (['cyber', 'hubs'] as const) : networks).map((key) => networkIds[key]),
    zoning: town.village ? ['rural'] : town.population > 20_000 && random.chance(0.3) ? ['priority'] : [],
    hubId: part !== 'hub' && networks.includes('cyber') && random.chance(0.4) ? partner('hub') : null,
    successorId: part === 'absorbed' ? partner('successor') : null,
    typologies: [...kind.typologies],
    ...makeReach(index, kind.animator, now, texts, random),
    summary: null,
    description: null,
    wheelchair: null,
    services: kind.services.filter(() => random.chance(0.85)),
    publics: [...kind.publics],
    specificSupport: random.chance(0.1) ? ['illiteracy', 'motorDisability'] : [],
    fees: random.chance(0.9) ? ['free'] : ['conditional'],
    programmes: [],
    trainingLabels: [],
    otherTrainingLabels: [],
    accessModes: kind.animator ? ['walkIn', 'phone'] : ['walkIn'],
    supportModes: [...kind.supportModes],
    accessibilitySheet: null,
    dataSource: null,
    sourceUpdatedOn: null,
    externalIds: random.chance(0.4)
      ? [{ id: random.uuid(now), source: 'Liste des Trois-Vals (exemple)', value: `TV-${seed}-${index + 1}` }]
      : [],
    verifiedOn: checkedOn(window.today, random),
    notes: random.chance(0.08) ? random.pick(texts.notes) : null,
  };
}

function weekOf({ part, kind }: PlacePlan, random: Random): OpeningWeek | null {
  if (part === 'flagship') return flagshipWeek;
  if (random.chance(0.1)) return null;
  return random.pick(kind.animator ? largeWeeks : smallWeeks);
}

/** Quarters of an hour, since nobody counts closer. */
function share(minutes: number, part: number): number {
  return Math.round((minutes * part) / 15) * 15;
}

/** The second address of places that move: two by their part, and a few more. */
function moveOf(
  { part, kind }: PlacePlan,
  town: ExampleTown,
  drawTown: ReturnType<typeof makeTownDraw>,
  window: ExampleWindow,
  random: Random,
): AccessPoint['locations'] {
  if (part === 'movedCommune' || part === 'movedAddress' || (part === null && random.chance(0.015))) {
    const from = firstDay(monthAt(monthAtShare(window, 0.2 + random.unit() * 0.6)));
    return [
      makeLocation(part === 'movedCommune' ? drawTown(kind.where, random) : town, from, window.now, random),
    ];
  }
  return [];
}

/** Spread over the bands of freshness, never checked for one in fifteen (data.md, figure 13). */
function checkedOn(today: Day, random: Random): Day | null {
  const days = random.weighted([
    [random.int(1, 175), 46],
    [random.int(190, 355), 24],
    [random.int(370, 540), 13],
    [random.int(560, 1_300), 11],
    [null, 6],
  ]);
  return days === null ? null : addDays(today, -days);
}

/** The name, told apart from the same name of another place by a number. */
function untaken(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const other = `${name} (${number})`;
    if (!taken.has(other)) return other;
  }
}

/** *De* before the name of a commune, as French wants it: d’Aubremont, du Mesnil, des Essarts. */
export function ofTown(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[AEÉIOU]/.test(name) ? `d’${name}` : `de ${name}`;
}
