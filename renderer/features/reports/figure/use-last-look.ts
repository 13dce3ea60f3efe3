import { useCallback, useEffect, useMemo, useState } from 'react';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Report } from '#shared/domain/report/report.ts';
import type { ComparedValue } from '#shared/report/report-differences.ts';
import type { ReportKeyFigure, ReportModel } from '#shared/report/report-model.ts';
import {
  changedSinceLook,
  keyFiguresOf,
  type LastLook,
  lastLookSchema,
  lookAt,
  questionOf,
} from './last-look.ts';

/** The key figures that changed since they were last seen on this PC. */
export type SeenFigures = {
  readonly figures: ReadonlyMap<string, ReportKeyFigure>;
  /** What each changed one was, by its id. */
  readonly changed: ReadonlyMap<string, ComparedValue>;
  /** Takes the figures as they are for seen. */
  readonly see: () => void;
};

const noFigures: ReadonlyMap<string, ReportKeyFigure> = new Map();
const noChange: ReadonlyMap<string, ComparedValue> = new Map();

/**
 * Compares the key figures of a report with what they were when the officer last marked them as seen; the first
 * opening of a report marks them all. It is kept on this PC, no part of the register.
 */
export function useLastLook(report: Report, model: ReportModel | undefined): SeenFigures {
  const { database } = useRegister();
  const key = `seen-figures:${report.id}`;
  const question = questionOf(report);
  const [look, setLook] = useState<LastLook | null | undefined>(undefined);
  const figures = useMemo(
    () => (model === undefined ? noFigures : keyFiguresOf(model, report.chapters)),
    [model, report.chapters],
  );

  useEffect(() => {
    let here = true;
    void makeDraftStore(database)
      .read(key)
      .then((kept) => {
        const parsed = lastLookSchema.safeParse(kept);
        if (here) setLook(parsed.success ? parsed.data : null);
      });
    return () => {
      here = false;
    };
  }, [database, key]);

  const keep = useCallback(
    (next: LastLook) => {
      setLook(next);
      void makeDraftStore(database).put(key, next, new Date().toISOString());
    },
    [database, key],
  );
  const answered = model !== undefined && questionOf(model) === question;
  const see = useCallback(() => {
    if (answered) keep(lookAt(question, figures));
  }, [answered, figures, keep, question]);
  // Other months or other places: a first look.
  const first = look === null || (look !== undefined && look.question !== question);
  useEffect(() => {
    if (first) see();
  }, [first, see]);

  const changed = useMemo(
    () =>
      look === null || look === undefined || !answered ? noChange : changedSinceLook(look, question, figures),
    [look, answered, question, figures],
  );
  return { figures, changed, see };
}
