import { useCallback, useState } from 'react';
import { type LabelSheet, labelSheetCodes, labelSheets } from '#renderer/documents/label-sheet.ts';
import { z } from '#shared/schema.ts';

const STORAGE_KEY = 'maillage-label-sheet';

const length = z.number().min(0).max(300);
const ownSheetSchema = z.object({
  columns: z.int().min(1).max(20),
  rows: z.int().min(1).max(50),
  width: length.min(5),
  height: length.min(5),
  left: length,
  top: length,
  pitchX: length,
  pitchY: length,
});
const keptSchema = z.object({ code: z.enum([...labelSheetCodes, 'own']), own: ownSheetSchema });

/** The sheet in use: one of those that are sold, or the officer's own. */
export type SheetChoice = z.infer<typeof keptSchema>;

/** The lengths of a sheet of one's own, in the order in which one measures them. */
export const ownSheetFields = [
  'columns',
  'rows',
  'width',
  'height',
  'left',
  'top',
  'pitchX',
  'pitchY',
] as const satisfies readonly (keyof LabelSheet)[];

/** The sheet chosen on this PC, where the sheets are; it is no matter of the register. */
export function useLabelSheet(): readonly [SheetChoice, (choice: SheetChoice) => void] {
  const [choice, setChoice] = useState(readChoice);
  const change = useCallback((next: SheetChoice) => {
    setChoice(next);
    localStorage.setItem(STORAGE_KEY, JSON.stringify(next));
  }, []);
  return [choice, change];
}

function readChoice(): SheetChoice {
  const first: SheetChoice = { code: '24', own: { ...labelSheets['24'] } };
  try {
    return keptSchema.catch(first).parse(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null'));
  } catch {
    return first;
  }
}
