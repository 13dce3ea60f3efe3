import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { splitWeeks } from '#shared/domain/access-point/round.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { RecordAct } from '#shared/domain/change-set/record-history.ts';
import { EQUIPMENT_SETTINGS_ID } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { HOTLINE_SETTINGS_ID } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { recordReferences } from '#shared/domain/record/record-references.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { USAGE_SETTINGS_ID } from '#shared/domain/usage-settings/usage-settings.ts';
import { useCommunes } from './communes-context.tsx';
import { mergedId } from './external-id-text.ts';
import type { HistoryTools } from './field-words.ts';
import { hoursSentence } from './opening-hours-text.ts';
import { useOpeningHours } from './use-opening-hours.ts';

/** What the words of some acts are made with, the names of what they refer to included. */
export function useHistoryTools(acts: readonly RecordAct[]): HistoryTools {
  const ids = useMemo(() => [...new Set(acts.flatMap(namedRecords))], [acts]);
  return useFieldTools(ids);
}

/** What the words of fields are made with. @param ids records that they name, the same array while they are the same */
export function useFieldTools(ids: readonly string[]): HistoryTools {
  const { t, i18n } = useTranslation('history');
  const { database } = useRegister();
  const communes = useCommunes();
  const readHours = useOpeningHours();
  const names = useLiveQuery(async () => {
    const rows = [
      ...(await database.networks.toArray()),
      ...(await database.organisations.bulkGet([...ids])),
      ...(await database.accessPoints.bulkGet([...ids])),
    ];
    const animators = await database.animators.bulkGet([...ids]);
    const equipment = await namedEquipment(database, ids);
    const surveys = await database.surveys.toArray();
    const grids = await database.qualityGrids.toArray();
    return new Map([
      ...rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.name] as const])),
      ...animators.flatMap((row) => (row === undefined ? [] : [[row.id, animatorName(row)] as const])),
      ...equipment,
      ...surveys.flatMap(surveyNames),
      ...grids.flatMap(gridNames),
    ]);
  }, [database, ids]);
  return useMemo(() => {
    const { language } = i18n;
    const places = i18n.getFixedT(language, 'accessPoints');
    return {
      t,
      places,
      organisations: i18n.getFixedT(language, 'organisations'),
      animators: i18n.getFixedT(language, 'animators'),
      followUps: i18n.getFixedT(language, 'followUps'),
      attachments: i18n.getFixedT(language, 'attachments'),
      loanPoints: i18n.getFixedT(language, 'loanPoints'),
      items: i18n.getFixedT(language, 'items'),
      loans: i18n.getFixedT(language, 'loans'),
      equipmentPapers: i18n.getFixedT(language, 'equipmentPapers'),
      tickets: i18n.getFixedT(language, 'tickets'),
      articles: i18n.getFixedT(language, 'articles'),
      hotlineSettings: i18n.getFixedT(language, 'hotlineSettings'),
      sessions: i18n.getFixedT(language, 'sessions'),
      surveys: i18n.getFixedT(language, 'surveys'),
      quality: i18n.getFixedT(language, 'quality'),
      explorer: i18n.getFixedT(language, 'explorer'),
      usageSettings: i18n.getFixedT(language, 'usageSettings'),
      lists: i18n.getFixedT(language, 'lists'),
      reports: i18n.getFixedT(language, 'reports'),
      dashboard: i18n.getFixedT(language, 'dashboard'),
      settings: i18n.getFixedT(language, 'settings'),
      language,
      nameOf: (id) => names?.get(id) ?? null,
      areaName: (kind, code) => communes[`${kind}Name`](code),
      hoursSentence: (notation) => {
        if (readHours === null) return null;
        const reading = readHours(splitWeeks(notation).hours);
        return reading.ok && reading.plain ? hoursSentence(notation, readHours, places, language) : null;
      },
    };
  }, [t, i18n, communes, readHours, names]);
}

/** What the words of a response name: its survey, the questions, what could be chosen. */
function surveyNames({ id, name, questions }: Survey): readonly (readonly [string, string])[] {
  return [
    [id, name],
    ...questions.flatMap(({ id: questionId, text, options }) => [
      [questionId, text] as const,
      ...options.map((option) => [option.id, option.label] as const),
    ]),
  ];
}

/** What the words of a quality review name: its grid, the questions and the words of their steps. */
function gridNames({ id, name, questions }: QualityGrid): readonly (readonly [string, string])[] {
  return [[id, name], ...questions.map((question) => [question.id, question.text] as const)];
}

/** The fields by which a record names another one. */
const naming: ReadonlySet<string> = new Set(
  recordReferences.filter(({ many }) => !many).map(({ field }) => field),
);

/** Records that the changes of an act name one by one: supports, structures, animators, records merged into it… */
function namedRecords({ changes }: RecordAct): readonly string[] {
  const merged = changes
    .filter(({ field }) => field.startsWith('externalIds/'))
    .flatMap(({ before, after }) => [before, after])
    .flatMap((entry) => mergedId(entry) ?? []);
  const named = changes
    .filter(({ field }) => naming.has(field))
    .flatMap(({ before, after, standing }) => [before, after, standing?.value])
    .filter((id) => typeof id === 'string');
  return [...named, ...merged];
}

/** Names of equipment, loans and what the hotline names, by id, and of the officer's categories and themes. */
async function namedEquipment(
  database: RegisterDatabase,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const tables = [
    database.loanPoints,
    database.lots,
    database.items,
    database.kits,
    database.loans,
    database.inventories,
    database.answeringLevels,
    database.tickets,
    database.articles,
  ] as const;
  const rows = await Promise.all(
    tables.map(async (table): Promise<readonly (RecordRow | undefined)[]> => table.bulkGet([...ids])),
  );
  const settings = await database.equipmentSettings.get(EQUIPMENT_SETTINGS_ID);
  const hotline = await database.hotlineSettings.get(HOTLINE_SETTINGS_ID);
  const usage = await database.usageSettings.get(USAGE_SETTINGS_ID);
  return [
    ...rows.flat().flatMap((row) => (row === undefined ? [] : [[row.id, recordName(row)] as const])),
    ...(hotline?.ownCategories ?? []).map(({ id, name }) => [id, name] as const),
    ...(usage?.ownThemes ?? []).map(({ id, name }) => [id, name] as const),
    ...(settings?.ownCategories ?? []).map(({ id, name }) => [id, name] as const),
  ];
}
