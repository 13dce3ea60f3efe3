import { useLiveQuery } from 'dexie-react-hooks';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { carriedChapters } from '#shared/domain/report/carried-report.ts';
import type { Report, ReportChapter } from '#shared/domain/report/report.ts';
import { z } from '#shared/schema.ts';

const readSchema = z.array(z.string());

/**
 * The chapters whose text is still the one of last year's report, and that nobody marked as read again. The marks are
 * kept on this PC; a text that is changed is no longer carried over.
 */
export function useCarriedChapters(report: Report) {
  const { database } = useRegister();
  const key = `report:${report.id}:read-again`;
  const marks = useLiveQuery(async () => {
    const read = readSchema.safeParse(await makeDraftStore(database).read(key));
    return read.success ? read.data : [];
  }, [database, key]);
  const reports = useLiveQuery(() => database.reports.toArray(), [database]);
  const carried =
    marks === undefined || reports === undefined
      ? []
      : carriedChapters(report, reports).filter((chapter) => !marks.includes(chapter));
  return {
    carried,
    markRead: (chapter: ReportChapter): void => {
      void makeDraftStore(database).put(key, [...(marks ?? []), chapter], new Date().toISOString());
    },
  };
}
