import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '#renderer/workers/progress.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import {
  noDecisions,
  type QuestionnaireReview,
  type ReviewDecisions,
} from '#shared/exchange/questionnaire/review.ts';

/** Where the reading of a batch stands. */
export type BatchStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'review';
      readonly review: QuestionnaireReview;
      readonly decisions: ReviewDecisions;
      /** Why the last attempt to write was refused. */
      readonly problems: readonly Problem[];
      readonly isWriting: boolean;
    }
  | {
      readonly kind: 'done';
      readonly review: QuestionnaireReview;
      readonly decisions: ReviewDecisions;
      readonly returns: number;
      readonly changeSetId: string | null;
    };

/** Reading files that came back, deciding, writing: one batch at a time. */
export function useBatch() {
  const { api, onChange } = useRegister();
  const [stage, setStage] = useState<BatchStage>({ kind: 'idle' });
  /** The last question asked: an answer to an earlier one comes too late. */
  const turn = useRef(0);

  const read = useCallback(
    async (files: readonly File[]): Promise<void> => {
      setStage({ kind: 'reading', progress: { done: 0, total: files.length } });
      const outcome = await api.readQuestionnaires(files, (progress) =>
        setStage((now) => (now.kind === 'reading' ? { kind: 'reading', progress } : now)),
      );
      if (outcome.ok)
        setStage({
          kind: 'review',
          review: outcome.value,
          decisions: noDecisions,
          problems: [],
          isWriting: false,
        });
      else if (outcome.problems.some(({ code }) => code === 'task/cancelled')) setStage({ kind: 'idle' });
      else setStage({ kind: 'refused', problems: outcome.problems });
    },
    [api],
  );

  const compare = useCallback(
    async (batchId: string, decisions: ReviewDecisions): Promise<void> => {
      turn.current += 1;
      const own = turn.current;
      const outcome = await api.reviewQuestionnaires(batchId, decisions);
      if (own !== turn.current) return;
      setStage((now) => {
        if (now.kind !== 'review') return now;
        return outcome.ok
          ? { ...now, review: outcome.value }
          : { kind: 'refused', problems: outcome.problems };
      });
    },
    [api],
  );

  const decide = useCallback(
    (review: QuestionnaireReview, decisions: ReviewDecisions): void => {
      setStage((now) =>
        now.kind === 'review'
          ? { ...now, review: withTicks(now.review, now.decisions, decisions), decisions, problems: [] }
          : now,
      );
      void compare(review.id, decisions);
    },
    [compare],
  );

  // What the register says may change under the review: another screen, an undo.
  const held = stage.kind === 'review' && !stage.isWriting ? stage : null;
  const batchId = held?.review.id ?? null;
  const decisions = held?.decisions ?? null;
  useEffect(() => {
    if (batchId === null || decisions === null) return;
    return onChange(({ tables }) => {
      if (tables.some((table) => watched.has(table))) void compare(batchId, decisions);
    });
  }, [batchId, decisions, onChange, compare]);

  const apply = useCallback(
    async (review: QuestionnaireReview, taken: ReviewDecisions): Promise<void> => {
      setStage((now) => (now.kind === 'review' ? { ...now, isWriting: true, problems: [] } : now));
      const outcome = await api.applyQuestionnaires(review.id, taken);
      if (outcome.ok) {
        const { returns, changeSetId } = outcome.value;
        setStage({ kind: 'done', review, decisions: taken, returns, changeSetId });
        return;
      }
      setStage((now) =>
        now.kind === 'review' ? { ...now, isWriting: false, problems: outcome.problems } : now,
      );
      void compare(review.id, taken);
    },
    [api, compare],
  );

  const stop = useCallback(() => void api.cancel(), [api]);
  const reset = useCallback(() => {
    setStage({ kind: 'idle' });
    void api.closeQuestionnaires();
  }, [api]);
  return { stage, read, decide, apply, stop, reset };
}

/** The review with the boxes just ticked or unticked: the box answers the hand, what it leads to comes after. */
function withTicks(
  review: QuestionnaireReview,
  before: ReviewDecisions,
  after: ReviewDecisions,
): QuestionnaireReview {
  const files = review.files.map((file) => {
    const tick = after.files[file.index];
    return tick === undefined || tick === before.files[file.index] ? file : { ...file, accepted: tick };
  });
  return { ...review, files };
}

const watched: ReadonlySet<string> = new Set(['usageReturn', 'accessPoint', 'usageSettings']);
