import type { DocumentSettings, ReportSpec } from '#renderer/documents/word-report.ts';

const sentence =
  'L’année a été marquée par la réouverture des espaces de la vallée et par l’arrivée de deux animateurs itinérants, qui ont tenu leurs permanences dans quatorze communes. ';

/** The report of the harness: a narrative long enough to run over a page. */
export const harnessReport: ReportSpec = {
  period: { from: '2023-01', to: '2023-12' },
  chapters: ['network', 'usage', 'method'],
  narratives: {
    network: `${sentence.repeat(3)}\n\n${sentence}`,
    usage: `${sentence.repeat(30)}\n\nUne ligne\nsuivie d’une autre dans le même paragraphe.`,
  },
};

export const harnessSettings: DocumentSettings = {
  officer: 'Camille Vasseur',
  organisation: 'Région Val-de-Brume',
  example: true,
  timeZone: 'Europe/Paris',
};
