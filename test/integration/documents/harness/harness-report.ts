import type { DocumentSettings, ReportSpec } from '#renderer/documents/word-report.ts';
import { richTextOf } from '#shared/domain/rich-text/rich-text.ts';

const sentence =
  'L’année a été marquée par la réouverture des espaces de la vallée et par l’arrivée de deux animateurs itinérants, qui ont tenu leurs permanences dans quatorze communes. ';

/** The report of the harness: a narrative long enough to run over a page. */
export const harnessReport: ReportSpec = {
  period: { from: '2023-01', to: '2023-12' },
  title: null,
  notes: {},
  objectives: {},
  chapters: ['network', 'usage', 'method'],
  narratives: {
    network: richTextOf(`${sentence.repeat(3)}\n\n${sentence}`),
    usage: richTextOf(`${sentence.repeat(30)}\n\nUne ligne\nsuivie d’une autre dans le même paragraphe.`),
  },
};

export const harnessSettings: DocumentSettings = {
  officer: 'Camille Vasseur',
  organisation: 'Région Val-de-Brume',
  example: true,
  timeZone: 'Europe/Paris',
};
