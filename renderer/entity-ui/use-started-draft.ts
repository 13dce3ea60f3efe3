import { useCallback, useState } from 'react';
import type { DraftStart } from './use-draft-start.ts';
import { useKeptDraft } from './use-kept-draft.ts';

/** The draft that a form begins with, and how it is given up. */
export type StartedDraft<Draft> = {
  /** Null once the draft is given up, and where there was none. */
  readonly draft: Draft | null;
  /** Key of the form: another one once the draft is given up, so that the form is made again from the record. */
  readonly turn: number;
  readonly discard: () => void;
};

/** Keeps the draft of a form that was started, and makes the form again from the record when the draft is given up. */
export function useStartedDraft<Draft>({
  draft: left,
  keeper,
}: Pick<DraftStart<unknown, Draft>, 'draft' | 'keeper'>): StartedDraft<Draft> {
  const [draft, setDraft] = useState(left);
  const [turn, setTurn] = useState(0);
  useKeptDraft(keeper);
  const discard = useCallback(() => {
    void keeper.forget();
    setDraft(null);
    setTurn((before) => before + 1);
  }, [keeper]);
  return { draft, turn, discard };
}
