import type { Report } from '#shared/domain/report/report.ts';
import { type ComparedValue, sameValue } from '#shared/report/report-differences.ts';
import type { ReportKeyFigure, ReportModel } from '#shared/report/report-model.ts';
import { z } from '#shared/schema.ts';

const number = z.number().nullable();

/** The key figures as they were last seen on this PC, and of which months and places. */
export const lastLookSchema = z.object({
  question: z.string(),
  figures: z.record(z.string(), z.object({ value: number, reported: number, expected: number })),
});
export type LastLook = z.infer<typeof lastLookSchema>;

/** What the figures of a report answer: its months and its places. */
export function questionOf({ period, perimeter }: Pick<Report, 'period' | 'perimeter'>): string {
  return JSON.stringify([period, perimeter]);
}

/** The key figures of some chapters, by id. */
export function keyFiguresOf(
  model: ReportModel,
  chapters: Report['chapters'],
): ReadonlyMap<string, ReportKeyFigure> {
  return new Map(
    model.sections
      .filter(({ chapter }) => chapters.includes(chapter))
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'keyFigure' ? [[block.id, block] as const] : [])),
      ),
  );
}

/** What would be kept if the figures were looked at now. */
export function lookAt(question: string, figures: ReadonlyMap<string, ReportKeyFigure>): LastLook {
  return {
    question,
    figures: Object.fromEntries(
      [...figures].map(
        ([
          id,
          {
            figure: { value, reported, expected },
          },
        ]) => [id, { value, reported, expected }],
      ),
    ),
  };
}

/** The figures that are not what they were at the last look; none where it was about other months or places. */
export function changedSinceLook(
  look: LastLook,
  question: string,
  figures: ReadonlyMap<string, ReportKeyFigure>,
): ReadonlyMap<string, ComparedValue> {
  const changed = new Map<string, ComparedValue>();
  if (look.question !== question) return changed;
  for (const [id, { figure }] of figures) {
    const before = look.figures[id];
    // A figure that was never looked at, of a chapter switched on since, is not one that changed.
    if (before !== undefined && !sameValue(before, figure)) changed.set(id, before);
  }
  return changed;
}
