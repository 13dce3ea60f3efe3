import { transfer } from 'comlink';
import { useState } from 'react';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import { readWholeFile } from '#renderer/workers/list-file.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { Sheet, Workbook } from '#shared/exchange/spreadsheet/sheet.ts';
import { guessSurveyColumns, type SurveyMapping } from '#shared/exchange/survey-sheet/survey-columns.ts';
import { isIdentitySheet, readIdentity } from '#shared/exchange/survey-sheet/survey-identity.ts';

/** A file that was opened: its sheet of answers, and what its columns hold. */
export type OpenedAnswers = {
  readonly fileName: string;
  readonly sheet: Sheet;
  /** Whether the program itself wrote it for this survey. */
  readonly isOwn: boolean;
  readonly mapping: SurveyMapping;
};

/** Chooses a file and reads it in a worker. */
export function useReadFile(survey: Survey): {
  readonly busy: boolean;
  readonly opened: OpenedAnswers | null;
  readonly problems: readonly Problem[];
  readonly choose: () => Promise<void>;
  readonly setMapping: (mapping: SurveyMapping) => void;
  readonly close: () => void;
} {
  const shell = useShell();
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState<OpenedAnswers | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const choose = async (): Promise<void> => {
    const file = await shell.openFile(['xlsx', 'ods', 'csv']);
    if (file === null) return;
    setBusy(true);
    setOpened(null);
    try {
      const bytes = await readWholeFile(file, new AbortController().signal);
      const read = bytes.ok ? await openAnswers(bytes.value, file.name, survey) : bytes;
      setProblems(read.ok ? [] : read.problems);
      if (read.ok) setOpened(read.value);
    } finally {
      await file.close();
      setBusy(false);
    }
  };
  return {
    busy,
    opened,
    problems,
    choose,
    setMapping: (mapping) => setOpened(opened === null ? null : { ...opened, mapping }),
    close: () => setOpened(null),
  };
}

async function openAnswers(
  bytes: Uint8Array,
  fileName: string,
  survey: Survey,
): Promise<Outcome<OpenedAnswers>> {
  const workbook = await withDocumentWorker<Outcome<Workbook>>(async (api) =>
    api.readWorkbook(transfer(bytes, [bytes.buffer]), fileName),
  );
  if (!workbook.ok) return workbook;
  const { sheets } = workbook.value;
  const identity = readIdentity(sheets);
  if (identity?.isNewer === true) return refused('survey/file-newer');
  if (identity !== null && identity.surveyId !== survey.id) return refused('survey/file-of-another');
  // The sheet whose headings say most is that of the answers, whatever its name.
  const read = sheets
    .filter((sheet) => !isIdentitySheet(sheet) && !sheet.hidden)
    .map((sheet) => ({ sheet, mapping: guessSurveyColumns(sheet.rows, survey, identity) }))
    .sort((a, b) => held(b.mapping) - held(a.mapping))[0];
  return read === undefined
    ? refused('survey/file-empty')
    : accepted({ fileName, ...read, isOwn: identity !== null });
}

function held({ holds }: SurveyMapping): number {
  return holds.filter((one) => one !== null).length;
}
