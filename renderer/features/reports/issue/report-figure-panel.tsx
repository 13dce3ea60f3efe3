import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { FigurePanel } from '#renderer/features/reports/figure/figure-panel.tsx';
import type { RecordPage } from '#renderer/workers/report-issue-api.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import type { useReportMarks } from './use-report-marks.ts';

type Props = {
  readonly report: Report;
  readonly model: ReportModel | undefined;
  readonly wording: ReportWording;
  readonly marks: ReturnType<typeof useReportMarks>;
  readonly onOpenRecord: (page: RecordPage) => void;
};

/** The figure of a draft that is open, with what the latest version and the last look said of it. */
export function ReportFigurePanel({ report, model, wording, marks, onOpenRecord }: Props) {
  const { figureId, figures, issued, looked, issues, close } = marks;
  const block = figureId === null ? undefined : figures.get(figureId);
  if (block === undefined || model === undefined) return null;
  const difference = issued.get(block.id);
  const before = looked.get(block.id);
  return (
    <FigurePanel
      block={block}
      model={model}
      wording={wording}
      report={report}
      issued={
        difference === undefined ? null : { value: difference.before, version: issues[0]?.version ?? null }
      }
      looked={before === undefined ? null : { value: before, version: null }}
      onOpenRecord={onOpenRecord}
      onClose={close}
    />
  );
}
