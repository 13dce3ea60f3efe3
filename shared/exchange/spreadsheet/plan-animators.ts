import {
  type Animator,
  type AnimatorInput,
  animatorKinds,
  contractKinds,
  employmentStatuses,
} from '#shared/domain/animator/animator.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { emptyAnimator } from '#shared/domain/animator/empty-animator.ts';
import { animatorKind, makeLikenessIndex } from '#shared/duplicates/likeness-index.ts';
import { notesWith } from '#shared/exchange/draft-to-place.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { changedFieldsOf, changesInText, withAdded } from './field-patch.ts';
import type { PlanningContext } from './planning-context.ts';
import {
  codeAmong,
  offerAddress,
  readAddressOf,
  readCode,
  readDayField,
  readExternalId,
  readItems,
  readName,
  readNotes,
  readNumber,
  readNumberOf,
  readReach,
} from './read-common.ts';
import {
  filledInSlices,
  indexed,
  type Match,
  type RecordPlanner,
  SAME_LEAD,
  SAME_SCORE,
} from './record-planner.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';
import { numberHint, readFte, readKilometres } from './values/numbers.ts';
import { readPersonName } from './values/person-name.ts';

/** What a row tells of an animator. */
type AnimatorRow = {
  readonly ownId: string | null;
  readonly externalId: string | null;
  readonly lastName: string | null;
  readonly firstName: string | null;
  readonly fields: Partial<AnimatorInput>;
  readonly skills: readonly string[];
  readonly accreditations: readonly string[];
  readonly trainings: readonly string[];
  readonly noteLines: readonly string[];
};

/** How rows of a spreadsheet become animators. */
export function makeAnimatorPlanner(
  known: KnownRecords,
  context: PlanningContext,
): RecordPlanner<AnimatorRow, Animator, AnimatorInput> {
  const { options, tools } = context;
  const byId = new Map(known.animators.map((animator) => [animator.id, animator]));
  const byExternal = indexed(known.animators, ({ externalIds }) =>
    externalIds.map(({ source, value }) => `${source}\n${value}`),
  );
  const byName = new Map<string, Animator[]>();
  const likeness = makeLikenessIndex(animatorKind);
  for (const animator of known.animators) {
    const key = nameKey(animator.lastName, animator.firstName);
    byName.set(key, [...(byName.get(key) ?? []), animator]);
  }

  const find = (row: AnimatorRow): Match<Animator> => {
    const own = row.ownId === null ? undefined : byId.get(row.ownId);
    if (own !== undefined) return { kind: 'one', record: own, by: 'ownId' };
    const external =
      row.externalId === null
        ? null
        : (byExternal(`${options.source}\n${row.externalId}`) ?? byId.get(row.externalId));
    if (external != null && (options.source !== '' || isNamed(external, row)))
      return { kind: 'one', record: external, by: 'externalId' };
    if (row.lastName === null) return { kind: 'none', near: null };
    const named = byName.get(nameKey(row.lastName, row.firstName)) ?? [];
    const mails = named.filter(({ emails }) => emails.some((email) => row.fields.emails?.includes(email)));
    const [byMail] = mails;
    if (byMail !== undefined && mails.length === 1) return { kind: 'one', record: byMail, by: 'email' };
    const agreeing = named.filter(
      ({ employerId }) =>
        employerId === null || row.fields.employerId == null || employerId === row.fields.employerId,
    );
    const [only] = agreeing;
    if (agreeing.length > 1) return { kind: 'several', records: agreeing };
    if (only !== undefined) return { kind: 'one', record: only, by: 'likeness' };
    const [best, next] = likeness.alike({ ...row.fields, lastName: row.lastName, firstName: row.firstName });
    const record = best === undefined ? undefined : byId.get(best.id);
    if (best === undefined || record === undefined) return { kind: 'none', near: null };
    const isSure = best.score >= SAME_SCORE && (next === undefined || best.score - next.score >= SAME_LEAD);
    return isSure ? { kind: 'one', record, by: 'likeness' } : { kind: 'none', near: record };
  };

  return {
    prepare: filledInSlices(known.animators, (animator) => likeness.add(animator.id, animator)),
    read: (reading) => readAnimator(reading, context),
    find,
    identityOf: ({ externalId, ownId }) =>
      externalId !== null
        ? { key: `e ${externalId}`, value: externalId }
        : ownId === null
          ? null
          : { key: `o ${ownId}`, value: ownId },
    lookOf: ({ lastName, firstName, fields }) =>
      lastName === null
        ? null
        : `${nameKey(lastName, firstName)}\n${fields.employerId ?? ''}\n${fields.emails?.[0] ?? ''}`,
    nameOf: ({ lastName, firstName }) => (lastName === null ? null : animatorName({ lastName, firstName })),
    communeOf: ({ fields }) => fields.communeName ?? null,
    recordName: animatorName,
    isSwapped: () => false,
    create: (row, reading) => {
      if (row.lastName === null) {
        reading.tell('spreadsheet/missing-name', { header: '', text: '' }, {}, 'error');
        return null;
      }
      return {
        ...emptyAnimator,
        ...row.fields,
        lastName: row.lastName,
        firstName: row.firstName,
        ...partsOf(row, tools.newId),
        externalIds:
          row.externalId === null
            ? []
            : [{ id: tools.newId(), source: options.source, value: row.externalId }],
        notes: row.noteLines.length === 0 ? null : row.noteLines.join('\n'),
      };
    },
    patch: (row, animator) => {
      const isSameName =
        row.lastName === null ||
        nameKey(row.lastName, row.firstName) === nameKey(animator.lastName, animator.firstName);
      const names =
        isSameName || row.lastName === null
          ? {}
          : { lastName: row.lastName, firstName: row.firstName ?? animator.firstName };
      const patch = changedFieldsOf<AnimatorInput>({ ...row.fields, ...names }, animator);
      const added = partsOf(row, tools.newId);
      const skills = withAdded(
        animator.skills,
        added.skills,
        (a, b) => foldText(a.theme) === foldText(b.theme),
      );
      if (skills !== null) patch.skills = skills;
      const accreditations = withAdded(
        animator.accreditations,
        added.accreditations,
        (a, b) => foldText(a.name) === foldText(b.name),
      );
      if (accreditations !== null) patch.accreditations = accreditations;
      const trainings = withAdded(
        animator.trainings,
        added.trainings,
        (a, b) => foldText(a.title) === foldText(b.title),
      );
      if (trainings !== null) patch.trainings = trainings;
      const notes = notesWith(animator.notes, row.noteLines);
      if (notes !== animator.notes) patch.notes = notes;
      const externalIds =
        row.externalId === null || row.externalId === animator.id
          ? null
          : withAdded(
              animator.externalIds,
              [{ id: tools.newId(), source: options.source, value: row.externalId }],
              (a, b) => a.source === b.source && a.value === b.value,
            );
      if (externalIds !== null) patch.externalIds = externalIds;
      return patch;
    },
    changes: (patch, animator) =>
      changesInText(patch, animator).filter(({ before, after }) => before !== null || after !== null),
  };
}

function readAnimator(reading: SheetReading, context: PlanningContext): AnimatorRow {
  const { lastName, firstName } = readNames(reading);
  offerAddress(reading, context);
  const { postcode, communeCode, communeName } = readAddressOf(reading, context);
  const { phone, emails } = readReach(reading, postcode ?? null);
  const kind = codeAmong(animatorKinds, readCode(reading, 'kind', context));
  const status = codeAmong(employmentStatuses, readCode(reading, 'status', context));
  const contract = codeAmong(contractKinds, readCode(reading, 'contract', context));
  const dates = readContractDates(reading, context);
  const ftePercent = readNumber(reading, 'ftePercent', ({ text, header }) =>
    readFte(text, numberHint(header)),
  );
  const travelKm = readNumber(reading, 'travelKm', ({ text }) => readKilometres(text));
  const verifiedOn = readDayField(reading, 'verifiedOn', 'first', context);
  const employerId = readEmployer(reading, context);
  const [skills, accreditations, trainings] = (['skills', 'accreditations', 'trainings'] as const).map(
    (key) => readItems(reading, key),
  );
  readNotes(reading);
  return {
    ownId: reading.first('ownId')?.text ?? null,
    externalId: readExternalId(reading),
    lastName,
    firstName,
    fields: {
      ...(kind === null ? {} : { kind }),
      ...(status === null ? {} : { status }),
      ...(contract === null ? {} : { contract }),
      ...dates,
      ...(ftePercent === null ? {} : { ftePercent }),
      ...(employerId === null ? {} : { employerId }),
      ...(phone === undefined ? {} : { phone }),
      ...(emails === undefined ? {} : { emails }),
      ...(postcode === undefined ? {} : { postcode }),
      ...(communeCode === undefined ? {} : { communeCode }),
      ...(communeName === undefined ? {} : { communeName }),
      ...(travelKm === null ? {} : { travelKm }),
      ...(verifiedOn === null ? {} : { verifiedOn }),
    },
    skills: skills ?? [],
    accreditations: accreditations ?? [],
    trainings: trainings ?? [],
    noteLines: reading.noteLines,
  };
}

function readNames(reading: SheetReading): Pick<AnimatorRow, 'lastName' | 'firstName'> {
  const lastName = readName(reading, 'lastName');
  const firstName = readName(reading, 'firstName');
  if (lastName !== null) return { lastName, firstName };
  const given = reading.first('fullName');
  if (given === null || readName(reading, 'fullName') === null)
    return { lastName: firstName, firstName: null };
  const read = readPersonName(given.text, given.header);
  if (read.told !== null) reading.tell(read.told, given, { kept: read.lastName });
  return { lastName: read.lastName, firstName: read.firstName ?? firstName };
}

function readContractDates(
  reading: SheetReading,
  context: PlanningContext,
): Partial<Pick<AnimatorInput, 'contractFrom' | 'contractTo'>> {
  const contractFrom = readDayField(reading, 'contractFrom', 'first', context);
  const end = reading.first('contractTo');
  // A contract without an end says so in the column of its end.
  const isOpenEnded =
    end !== null && /^(?:cdi|indetermine\w*|sans terme|titulaire|permanent)$/.test(foldText(end.text));
  const contractTo = isOpenEnded ? null : readDayField(reading, 'contractTo', 'last', context);
  if (contractFrom !== null && contractTo !== null && contractTo < contractFrom) {
    reading.tell(
      'spreadsheet/dates-reversed',
      { header: end?.header ?? '', text: end?.text ?? '' },
      { first: reading.first('contractFrom')?.text ?? '' },
    );
    return {};
  }
  return {
    ...(contractFrom === null ? {} : { contractFrom }),
    ...(contractTo === null ? {} : { contractTo }),
  };
}

function readEmployer(reading: SheetReading, context: PlanningContext): string | null {
  const given = reading.first('employer');
  const { siret } = readNumberOf(reading, 'employerSiret');
  if (given === null && siret === null) return null;
  const tie = context.organisation(given?.text.replace(/\s+/g, ' ') ?? null, siret, 'employer');
  if (tie.kind === 'tied') return tie.id;
  const about = given ?? reading.first('employerSiret');
  if (about !== null) {
    reading.tell(
      tie.kind === 'several' ? 'spreadsheet/structure-several' : 'spreadsheet/structure-unknown',
      about,
    );
    reading.keep(about);
  }
  return null;
}

function partsOf(
  { skills, accreditations, trainings }: AnimatorRow,
  newId: () => string,
): Pick<AnimatorInput, 'skills' | 'accreditations' | 'trainings'> {
  return {
    skills: skills.map((theme) => ({
      id: newId(),
      theme,
      willing: null,
      ableToTeach: null,
      employerFrees: null,
      note: null,
    })),
    accreditations: accreditations.map((name) => ({ id: newId(), name, issuer: null, from: null, to: null })),
    trainings: trainings.map((title) => ({
      id: newId(),
      title,
      theme: null,
      provider: null,
      from: null,
      minutes: null,
    })),
  };
}

/** Both names, in no order: lists put either first. */
function nameKey(lastName: string, firstName: string | null): string {
  return foldText(`${lastName} ${firstName ?? ''}`)
    .split(' ')
    .sort()
    .join(' ');
}

function isNamed(animator: Animator, row: AnimatorRow): boolean {
  return (
    row.lastName === null ||
    nameKey(animator.lastName, animator.firstName) === nameKey(row.lastName, row.firstName)
  );
}
