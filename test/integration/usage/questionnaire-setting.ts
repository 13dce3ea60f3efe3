import { compactTerritory } from '#build/territory/territory-data.ts';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import type { QuestionnaireApi, QuestionnaireWish } from '#renderer/workers/questionnaire-api.ts';
import { makeQuestionnaireVerbs } from '#renderer/workers/questionnaire-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeMemorySink } from '#test/factories/memory-file.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';

const communes = buildCommuneIndex(compactTerritory());

export const nothing = (): void => undefined;

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** A register of some places, with the verbs that the tests call. */
export type QuestionnaireSetting = {
  readonly register: TestRegister;
  readonly verbs: QuestionnaireApi;
  readonly usage: ReturnType<typeof makeUsageVerbs>;
  readonly placeIds: readonly string[];
};

/** Makes places in a new register; the day is 15 June 2025. */
export async function startQuestionnaires(
  places: readonly Partial<AccessPointInput>[],
): Promise<QuestionnaireSetting> {
  const register = await makeTestRegister();
  const { context } = register;
  const sources = { loadCommunes: async () => communes, now: () => new Date('2025-06-15T10:00:00Z') };
  const placeVerbs = makeAccessPointVerbs(context);
  const placeIds: string[] = [];
  for (const place of places)
    placeIds.push(value(await placeVerbs.createAccessPoint(makeAccessPointInput(place))).id);
  return {
    register,
    verbs: makeQuestionnaireVerbs(context, sources),
    usage: makeUsageVerbs(context),
    placeIds,
  };
}

/** The bytes of the questionnaires of a wish: a workbook, or a ZIP. */
export async function written(
  { verbs, placeIds }: QuestionnaireSetting,
  wish: Partial<QuestionnaireWish> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const sink = makeMemorySink('questionnaires');
  value(
    await verbs.writeQuestionnaires(
      {
        placeIds,
        period: { from: '2024-01', to: '2024-12' },
        measures: ['visits', 'users', 'minutesOpen', 'gender.woman', 'gender.man'],
        prefilled: true,
        byStop: false,
        coming: true,
        intro: null,
        reply: null,
        shape: 'files',
        ...wish,
      },
      sink,
      nothing,
    ),
  );
  return new Uint8Array(sink.bytes());
}

/** A file as the page hands it over. */
export function fileOf(bytes: Uint8Array<ArrayBuffer>, name: string, lastModified = 1): File {
  return new File([bytes], name, { lastModified });
}
