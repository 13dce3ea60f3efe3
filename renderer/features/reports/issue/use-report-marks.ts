import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureMark, FigureOpening } from '#renderer/documents/figure-opening.ts';
import { useLastLook } from '#renderer/features/reports/figure/use-last-look.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { ownFigureId } from '#shared/report/key-figures-chapter.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { useChangesSince, useIssues } from './use-issues.ts';

/** What changed of a report's figures since it was issued and since it was last looked at, and which one is open. */
export function useReportMarks(report: Report, model: ReportModel | undefined) {
  const { t } = useTranslation('reportIssues');
  const issues = useIssues(report.id) ?? [];
  const last = issues[0];
  const changes = useChangesSince(last?.id ?? null);
  const { figures, changed: looked, see } = useLastLook(report, model);
  const [figureId, open] = useState<string | null>(null);

  const issued = useMemo(
    () => new Map((changes?.figures ?? []).map((difference) => [difference.id, difference])),
    [changes],
  );
  const opening = useMemo<FigureOpening>(() => {
    const marks = new Map<string, FigureMark>();
    for (const id of new Set([...issued.keys(), ...looked.keys()]))
      marks.set(id, { sinceIssue: issued.has(id), sinceLook: looked.has(id) });
    return {
      open,
      marks,
      label: (title, mark) =>
        [
          t('figure.open', { title }),
          ...(mark?.sinceIssue === true ? [t('figure.changedSinceIssue')] : []),
          ...(mark?.sinceLook === true ? [t('figure.changedSinceLook')] : []),
        ].join(', '),
    };
  }, [issued, looked, t]);

  // A figure of the chapter of key figures is one of its own chapter too: it counts once.
  const unseen = new Set([...looked.keys()].map(ownFigureId)).size;
  return {
    issues,
    changes,
    figures,
    issued,
    looked,
    unseen,
    see,
    opening,
    figureId,
    close: () => open(null),
  };
}
