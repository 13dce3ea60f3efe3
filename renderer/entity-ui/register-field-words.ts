import { type NetworkInput, networkFields } from '#shared/domain/network/network.ts';
import {
  type Perimeter,
  type ReportInput,
  reportChapters,
  reportFields,
} from '#shared/domain/report/report.ts';
import { type ReportTemplateInput, reportTemplateFields } from '#shared/domain/report/report-template.ts';
import { isRichTextEmpty, plainTextOf } from '#shared/domain/rich-text/rich-text.ts';
import {
  type RegisterSettingsInput,
  registerSettingsFields,
} from '#shared/domain/setting/register-settings.ts';
import { monthText } from './calendar-text.ts';
import { entryWords, type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** How each field of a network is told. */
export function networkFieldWords({ t }: HistoryTools): Readonly<Record<keyof NetworkInput, FieldWords>> {
  return {
    name: valueWords(t('fields.networkName'), networkFields.name, asIs),
    description: valueWords(t('fields.description'), networkFields.description, asIs),
  };
}

/** How each field of a report is told. */
export function reportFieldWords(tools: HistoryTools): Readonly<Record<keyof ReportInput, FieldWords>> {
  const { t, reports, language } = tools;
  return {
    period: valueWords(t('fields.period'), reportFields.period, ({ from, to }) =>
      t('run', { from: monthText(from, language), to: monthText(to, language) }),
    ),
    perimeter: valueWords(t('fields.perimeter'), reportFields.perimeter, (perimeter) =>
      perimeterText(perimeter, tools),
    ),
    chapters: listWords(t('fields.chapters'), reportFields.chapters, (chapter) =>
      reports(`chapter.${chapter}`),
    ),
    narratives: entryWords(t('fields.narratives'), reportFields.narratives, (texts) =>
      reportChapters.map((chapter) => {
        const text = texts[chapter];
        return text === undefined || isRichTextEmpty(text)
          ? null
          : t('values.chapterText', {
              chapter: reports(`chapter.${chapter}`),
              text: plainTextOf(text, () => '…'),
            });
      }),
    ),
    title: valueWords(t('fields.reportTitle'), reportFields.title, asIs),
    notes: entryWords(t('fields.chapterNotes'), reportFields.notes, (notes) =>
      reportChapters.map((chapter) => {
        const text = notes[chapter] ?? '';
        return text === '' ? null : t('values.chapterText', { chapter: reports(`chapter.${chapter}`), text });
      }),
    ),
    objectives: entryWords(t('fields.objectives'), reportFields.objectives, (objectives) =>
      Object.entries(objectives).map(([id, value]) => `${id} : ${value}`),
    ),
    state: valueWords(t('fields.state'), reportFields.state, (state) => t(`values.reportStates.${state}`)),
  };
}

/** How each field of a model of report is told. */
export function reportTemplateFieldWords(
  tools: HistoryTools,
): Readonly<Record<keyof ReportTemplateInput, FieldWords>> {
  const { chapters, narratives, notes } = reportFieldWords(tools);
  return {
    name: valueWords(tools.t('fields.templateName'), reportTemplateFields.name, asIs),
    chapters,
    narratives,
    notes,
  };
}

function perimeterText(perimeter: Perimeter, { t, nameOf, areaName }: HistoryTools): string {
  switch (perimeter.kind) {
    case 'all':
      return t('values.perimeter.all');
    case 'departement':
    case 'epci':
      return t(`values.perimeter.${perimeter.kind}`, {
        name: areaName(perimeter.kind, perimeter.code) ?? perimeter.code,
      });
    case 'network':
      return t('values.perimeter.network', { name: nameOf(perimeter.id) ?? t('values.unknownNetwork') });
    case 'places':
      return perimeter.ids.map((id) => nameOf(id) ?? id).join(', ');
  }
}

/** How each setting of the register is told. */
export function settingsFieldWords({
  t,
  settings,
  areaName,
}: HistoryTools): Readonly<Record<keyof RegisterSettingsInput, FieldWords>> {
  return {
    language: valueWords(settings('language'), registerSettingsFields.language, (code) =>
      settings(`languages.${code}`),
    ),
    territory: valueWords(settings('territory'), registerSettingsFields.territory, (territory) =>
      territory.kind === 'region'
        ? t('values.region', { name: areaName('region', territory.code) ?? territory.code })
        : territory.codes.map((code) => areaName('departement', code) ?? code).join(', '),
    ),
    officer: valueWords(settings('officer'), registerSettingsFields.officer, asIs),
    organisation: valueWords(settings('organisation'), registerSettingsFields.organisation, asIs),
    timeZone: valueWords(settings('timeZone'), registerSettingsFields.timeZone, asIs),
    example: valueWords(t('fields.example'), registerSettingsFields.example, (example) =>
      t(example ? 'values.yes' : 'values.no'),
    ),
  };
}
