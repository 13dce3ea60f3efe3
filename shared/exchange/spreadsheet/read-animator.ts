import {
  type AnimatorInput,
  animatorKinds,
  contractKinds,
  employmentStatuses,
} from '#shared/domain/animator/animator.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { PlanningContext } from './planning-context.ts';
import { offerAddress, readAddressOf } from './read-address.ts';
import { codeAmong, readCode } from './read-codes.ts';
import { readReach } from './read-reach.ts';
import {
  readDayField,
  readExternalId,
  readItems,
  readName,
  readNotes,
  readNumber,
  readNumberOf,
} from './read-values.ts';
import type { SheetReading } from './sheet-reading.ts';
import { numberHint, readFte, readKilometres } from './values/numbers.ts';
import { readPersonName } from './values/person-name.ts';

/** What a row tells of an animator. */
export type AnimatorRow = {
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

/** Reads a row as an animator; what is wrong is told in the reading. */
export function readAnimator(reading: SheetReading, context: PlanningContext): AnimatorRow {
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
