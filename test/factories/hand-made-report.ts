import { makeReportWording } from '#renderer/documents/report-wording.ts';
import type { ReportSpec } from '#renderer/documents/word-report.ts';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import { reportChapters } from '#shared/domain/report/report.ts';
import type { RichText } from '#shared/domain/rich-text/rich-text.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { HAND_MADE_DAY, handMadeRegister } from './hand-made-register.ts';
import { makeReportSpec } from './report-model.ts';

/** Words with every look that the officer has, and text that is no markup and no formula. */
const narrative: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Ce que l’année a changé' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Nous avons compté ' },
        { type: 'figure', attrs: { id: 'usage-visits' } },
        { type: 'text', text: ' passages, ', marks: [{ type: 'bold' }] },
        {
          type: 'text',
          text: 'voir l’enquête',
          marks: [{ type: 'link', attrs: { href: 'https://exemple.fr/enquete' } }],
        },
        { type: 'text', text: '. <script>alert(1)</script> =1+1' },
      ],
    },
    {
      type: 'orderedList',
      content: ['Ouvrir un point à Saintes', 'Former'].map((text) => ({
        type: 'listItem' as const,
        content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
      })),
    },
  ],
};

/** The report of 2024 of the register counted by hand, whole, with what its documents take. */
export function handMadeReport(): {
  readonly model: ReportModel;
  readonly spec: ReportSpec;
  readonly settings: {
    readonly officer: string;
    readonly organisation: string;
    readonly example: boolean;
    readonly timeZone: string;
  };
  readonly wording: ReturnType<typeof makeReportWording>;
} {
  return {
    model: buildReportModel({
      facts: handMadeRegister(),
      period: yearPeriod(2024),
      perimeter: { kind: 'all' },
      today: HAND_MADE_DAY,
      computedAt: `${HAND_MADE_DAY}T09:00:00.000Z`,
    }),
    spec: makeReportSpec({
      period: yearPeriod(2024),
      chapters: [...reportChapters],
      narratives: { keyFigures: narrative },
      notes: { usage: 'Relevés de mai corrigés en juin.' },
      objectives: { 'usage-visits': 500 },
    }),
    settings: {
      officer: 'Camille Vasseur',
      organisation: 'Département de l’Aure',
      example: false,
      timeZone: 'Europe/Paris',
    },
    wording: makeReportWording('fr'),
  };
}
