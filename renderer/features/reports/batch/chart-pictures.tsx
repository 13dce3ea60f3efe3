import { createRoot } from 'react-dom/client';
import type { DocxPicture } from '#renderer/documents/report-docx.ts';
import { ReportPages } from '#renderer/documents/report-pages.tsx';
import { reportPictures } from '#renderer/documents/report-pictures.ts';
import type { WordedReport } from '#renderer/documents/worded-report.ts';
import classes from './batch.module.css';

/** The charts of a report that is on no screen, drawn out of sight as its pages draw them. */
export async function chartPictures(report: WordedReport): Promise<readonly DocxPicture[]> {
  const charts: WordedReport = {
    ...report,
    chapters: report.chapters.map((chapter) => ({
      ...chapter,
      blocks: chapter.blocks.filter(({ kind }) => kind === 'chart'),
    })),
  };
  const place = document.createElement('div');
  place.className = classes.unseen ?? '';
  place.inert = true;
  document.body.append(place);
  const root = createRoot(place);
  try {
    await new Promise<void>((resolve) => {
      root.render(
        <ReportPages report={charts} scale={1} pageName={(page) => String(page)} onLaid={() => resolve()} />,
      );
    });
    return await reportPictures(place);
  } finally {
    root.unmount();
    place.remove();
  }
}
