import {
  type Accreditation,
  type Animator,
  animatorKinds,
  type ContractKind,
  type EmploymentStatus,
  type Skill,
  type Training,
} from '#shared/domain/animator/animator.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import { animatorFamilyNames, animatorFirstNames } from './invented-names.ts';
import type { PeopleTexts } from './people-texts.ts';
import { fictionMobile } from './place-contact.ts';
import { makeRandom, type Random } from './random.ts';
import type { PlannedAnimator } from './staff-plan.ts';

/** Prime with the number of full names, so that each comes once before any comes again. */
const NAME_STEP = 245;
/** Ways to know or not know the three conditions of a skill: three times yes, no or unknown. */
const CONDITIONS = 27;

/** Writes the records of planned animators. @param employerOf the structure that employs at a place, if known */
export function makeAnimators(
  staff: readonly PlannedAnimator[],
  setting: PlaceSetting,
  texts: PeopleTexts,
  employerOf: (animator: PlannedAnimator, random: Random) => Organisation | null,
): readonly Animator[] {
  return staff.map((planned, index) => {
    const random = makeRandom(setting.seed, 22, index);
    const { now, today } = setting.window;
    const { kind, home, town } = planned;
    const pair = (index * NAME_STEP) % (animatorFirstNames.length * animatorFamilyNames.length);
    const firstName = animatorFirstNames[pair % animatorFirstNames.length] ?? '';
    const lastName = animatorFamilyNames[Math.floor(pair / animatorFirstNames.length)] ?? '';
    const status = statusOf(kind, random);
    const location = home?.locations.at(-1);
    const known = random.chance(0.92);
    return {
      id: random.uuid(now),
      ...exampleBookkeeping(now, index),
      lastName,
      firstName: random.chance(0.98) ? firstName : null,
      kind: random.chance(0.97) || !animatorKinds.includes(kind) ? kind : null,
      status,
      ...contractOf(status, planned, today, random),
      employerId: employerOf(planned, random)?.id ?? null,
      phone: random.chance(0.85) ? fictionMobile(random) : null,
      emails: random.chance(0.9) ? [mailbox(firstName, lastName, index)] : [],
      postcode: known ? (town?.postcode ?? location?.postcode ?? null) : null,
      communeCode: known ? (town?.code ?? location?.communeCode ?? null) : null,
      communeName: known ? (town?.name ?? location?.communeName ?? null) : null,
      travelKm: kind === 'pool' ? random.pick([20, 30, 40, 60]) : null,
      skills: makeSkills(index, now, texts, random),
      accreditations: makeAccreditations(now, today, texts, random),
      trainings: makeTrainings(setting, texts, random),
      externalIds: [],
      verifiedOn: random.chance(0.9) ? addDays(today, -random.int(1, 700)) : null,
      notes: random.chance(0.1) ? random.pick(texts.notes) : null,
    };
  });
}

function mailbox(firstName: string, lastName: string, index: number): string {
  return `${foldText(firstName)}.${foldText(lastName)}-${index + 1}@exemple.invalid`.replaceAll(' ', '-');
}

function statusOf(kind: PlannedAnimator['kind'], random: Random): EmploymentStatus | null {
  if (kind === 'occasional')
    return random.weighted([
      ['volunteer', 45],
      ['employee', 25],
      ['civilServant', 15],
      ['selfEmployed', 10],
      ['trainee', 5],
    ]);
  return random.weighted([
    ['employee', 48],
    ['civilServant', 32],
    ['civicService', 7],
    ['selfEmployed', 4],
    ['volunteer', 3],
    ['other', 2],
    [null, 4],
  ]);
}

const contracts: Readonly<Record<EmploymentStatus, readonly (readonly [ContractKind | null, number])[]>> = {
  employee: [
    ['permanent', 45],
    ['fixedTerm', 25],
    ['subsidised', 26],
    [null, 4],
  ],
  civilServant: [
    ['tenured', 75],
    ['fixedTerm', 25],
  ],
  civicService: [['agreement', 1]],
  volunteer: [
    [null, 70],
    ['agreement', 30],
  ],
  selfEmployed: [['agreement', 1]],
  trainee: [['agreement', 1]],
  other: [['other', 1]],
};

/** The contract begins with the first post; one with an end either ended with the post, or ends within three years. */
function contractOf(
  status: EmploymentStatus | null,
  { posts }: PlannedAnimator,
  today: Day,
  random: Random,
): Pick<Animator, 'contract' | 'contractFrom' | 'contractTo' | 'ftePercent'> {
  const contract = status === null ? null : random.weighted(contracts[status]);
  const from = posts.map((post) => post.from).sort()[0] ?? null;
  const left = posts.length > 0 && posts.every(({ to }) => to !== null && to < today);
  const ends = contract !== null && contract !== 'permanent' && contract !== 'tenured';
  const soon = random.chance(0.35);
  const drawn = addDays(today, soon ? random.int(5, 180) : random.int(190, 1_000));
  const shares = posts.flatMap(({ fte }) => fte ?? []);
  const total = shares.reduce((sum, fte) => sum + fte, 0);
  return {
    contract,
    contractFrom: from,
    contractTo: left ? (posts.at(-1)?.to ?? null) : ends && random.chance(0.9) ? drawn : null,
    ftePercent:
      posts.length === 0
        ? random.pick([50, 80, 100])
        : shares.length < posts.length
          ? null
          : Math.min(100, total),
  };
}

/** Up to three themes. The first skill of each animator goes through every combination of the conditions in turn. */
function makeSkills(
  index: number,
  now: number,
  { themes, conditions }: PeopleTexts,
  random: Random,
): Skill[] {
  const first = random.int(0, themes.length - 1);
  return Array.from({ length: random.int(index < CONDITIONS ? 1 : 0, 3) }, (_, rank) => {
    const combination = rank === 0 ? index % CONDITIONS : random.int(0, CONDITIONS - 1);
    const likely = rank > 0 && random.chance(0.4);
    const condition = (place: number): boolean | null =>
      likely ? true : ([true, false, null][Math.floor(combination / place) % 3] ?? null);
    return {
      id: random.uuid(now),
      theme: themes[(first + rank * 5) % themes.length] ?? '',
      willing: condition(1),
      ableToTeach: condition(3),
      employerFrees: condition(9),
      note: random.chance(0.12) ? random.pick(conditions) : null,
    };
  });
}

/** Some end soon, some ended. */
function makeAccreditations(
  now: number,
  today: Day,
  { accreditations }: PeopleTexts,
  random: Random,
): Accreditation[] {
  const drawn = accreditations[random.int(0, accreditations.length - 1)];
  if (drawn === undefined || !random.chance(0.35)) return [];
  const from = addDays(today, -random.int(60, 1_500));
  const years = random.weighted([
    [3, 60],
    [5, 20],
    [null, 20],
  ] as const);
  return [
    {
      id: random.uuid(now),
      name: drawn[0],
      issuer: drawn[1],
      from,
      to: years === null ? null : addDays(from, years * 365),
    },
  ];
}

/** Spread over the years told, a little more of them lately. */
function makeTrainings({ window }: PlaceSetting, texts: PeopleTexts, random: Random): Training[] {
  const { now, today, months } = window;
  const count = random.weighted([
    [0, 32],
    [1, 28],
    [2, 22],
    [3, 12],
    [4, 6],
  ]);
  return Array.from({ length: count }, () => ({
    id: random.uuid(now),
    title: random.pick(texts.trainings),
    theme: random.chance(0.93) ? (texts.themes[random.int(0, texts.themes.length - 1)] ?? null) : null,
    provider: random.chance(0.85) ? random.pick(texts.providers) : null,
    from: random.chance(0.95) ? addDays(today, -random.int(1, months * 30)) : null,
    minutes: random.chance(0.88) ? random.pick([180, 210, 420, 420, 840, 1_260, 2_100]) : null,
  }));
}
