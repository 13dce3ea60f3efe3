import { type ReportChapter, reportChapters } from './report.ts';

/** A model of report that every register offers: its chapters in their order. */
export type BuiltInTemplate = {
  readonly code: 'whole' | 'elected' | 'place';
  readonly chapters: readonly ReportChapter[];
};

/** The models that are offered before the officer has saved any, the most complete first. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  { code: 'whole', chapters: reportChapters },
  { code: 'elected', chapters: ['keyFigures', 'network', 'usage', 'publics', 'proposals', 'method'] },
  { code: 'place', chapters: ['keyFigures', 'usage', 'publics', 'activities', 'quality', 'method'] },
];
