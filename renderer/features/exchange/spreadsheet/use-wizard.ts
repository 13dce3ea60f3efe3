import { useCallback, useState } from 'react';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { OpenedSpreadsheet, TableChoice } from '#renderer/workers/spreadsheet-api.ts';
import type { ColumnMapping, ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { type MappingFault, mappingFaults } from '#shared/exchange/spreadsheet/mapping-faults.ts';
import type { SpreadsheetOptions } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import {
  askedBy,
  currentPlan,
  draftFrom,
  draftKey,
  draftOf,
  setupOf,
  type TableDraft,
  type WizardState,
  type WizardStep,
  type WizardTask,
  wizardStart,
} from './wizard-state.ts';

const noFaults: readonly MappingFault[] = [];
const begun = (kind: WizardTask['kind']): WizardTask => ({ kind, progress: { done: 0, total: 0 } });

/** The wizard of one file: its choices, and the acts that lead from step to step. Going back loses nothing. */
export function useWizard(opened: OpenedSpreadsheet, initialTarget: ImportTarget | null) {
  const { api } = useRegister();
  const [state, setState] = useState<WizardState>(() => wizardStart(opened, initialTarget));
  const change = useCallback((part: Partial<WizardState>) => setState((now) => ({ ...now, ...part })), []);
  const onProgress = useCallback(
    (progress: WizardTask['progress']) =>
      setState((now) => (now.task === null ? now : { ...now, task: { ...now.task, progress } })),
    [],
  );

  /** Reads the columns of the table, unless that was done. */
  const readColumns = useCallback(
    async (from: WizardState, target: ImportTarget | null, afresh: boolean): Promise<void> => {
      const known = target === null ? undefined : from.drafts.get(draftKey(from.choice, target));
      if (known !== undefined && target !== null && !afresh) {
        change({ step: 'columns', target, problems: [] });
        return;
      }
      change({ task: begun('proposing'), problems: [] });
      const outcome = await api.proposeSpreadsheet(opened.id, from.choice, target, !afresh);
      if (!outcome.ok) {
        change({ task: null, problems: outcome.problems });
        return;
      }
      const { value } = outcome;
      setState((now) => ({
        ...now,
        task: null,
        step: 'columns',
        target: value.target,
        drafts: new Map(now.drafts).set(draftKey(from.choice, value.target), draftFrom(value)),
      }));
    },
    [api, opened.id, change],
  );

  /** Makes the plan of what is chosen, unless it is there. `next` tells where to go with it. */
  const makePlan = useCallback(
    async (from: WizardState, next: (hasQuestions: boolean) => WizardStep): Promise<void> => {
      const setup = setupOf(from);
      const draft = draftOf(from);
      if (setup === null || draft === null) return;
      const ready = currentPlan(from);
      if (ready !== null) {
        change({ step: next(hasQuestions(draft)), problems: [] });
        return;
      }
      change({ task: begun('planning'), problems: [] });
      const outcome = await api.planSpreadsheet(opened.id, setup, onProgress);
      if (!outcome.ok) {
        change({ task: null, problems: withoutCancelled(outcome.problems) });
        return;
      }
      const plan = outcome.value;
      const asked = askedBy(draft, plan);
      setState((now) => ({
        ...now,
        task: null,
        step: next(hasQuestions(asked)),
        planned: { setup, plan },
        drafts: new Map(now.drafts).set(draftKey(from.choice, from.target), asked),
      }));
    },
    [api, opened.id, change, onProgress],
  );

  const setDraft = (mapping: readonly ColumnMapping[]): void =>
    setState((now) => {
      const draft = draftOf(now);
      if (draft === null) return now;
      return {
        ...now,
        problems: [],
        drafts: new Map(now.drafts).set(draftKey(now.choice, now.target), { ...draft, mapping }),
      };
    });

  const apply = async (): Promise<void> => {
    const plan = currentPlan(state);
    if (plan === null) return;
    change({ task: begun('writing'), problems: [] });
    const outcome = await api.applySpreadsheet(plan.id, onProgress);
    if (outcome.ok) change({ task: null, written: { changeSetId: outcome.value.changeSetId } });
    else change({ task: null, problems: withoutCancelled(outcome.problems) });
  };

  const draft = draftOf(state);
  return {
    state,
    /** The table that is looked at; null until its columns were read. */
    draft,
    plan: currentPlan(state),
    /** Where *back* leads; null from the first step. */
    stepBefore: stepBefore(state.step, draft),
    /** What keeps the columns from being read as they are mapped. */
    faults: draft === null ? noFaults : mappingFaults(state.target, draft.mapping),
    choose: (choice: TableChoice) => change({ choice, problems: [] }),
    setTarget: (target: ImportTarget) => {
      change({ asked: target });
      void readColumns(state, target, false);
    },
    reguess: () => void readColumns(state, state.target, true),
    setMapping: setDraft,
    /** Options that change the plan: it is made again at once when the preview is on the screen. */
    setOptions: (options: SpreadsheetOptions) => {
      const next = { ...state, options };
      change({ options });
      if (state.step === 'preview') void makePlan(next, () => 'preview');
    },
    goTo: (step: WizardStep) => {
      if (step === 'file') change({ step, problems: [] });
      else if (step === 'columns')
        // A table already looked at is found again as it was left.
        void readColumns(state, draftOf(state) === null ? state.asked : state.target, false);
      else void makePlan(state, () => step);
    },
    /** From the columns on: to the values where some are unknown, else to the preview. */
    leaveColumns: () => void makePlan(state, (asks) => (asks ? 'values' : 'preview')),
    planAgain: () => {
      const next = { ...state, planned: null };
      change({ planned: null });
      void makePlan(next, () => 'preview');
    },
    apply: () => void apply(),
    stop: () => void api.cancel(),
  };
}

export type Wizard = ReturnType<typeof useWizard>;

function hasQuestions({ questions, networks, organisations }: TableDraft): boolean {
  return questions.length + networks.length + organisations.length > 0;
}

function stepBefore(step: WizardStep, draft: TableDraft | null): WizardStep | null {
  if (step === 'preview') return draft !== null && hasQuestions(draft) ? 'values' : 'columns';
  if (step === 'values') return 'columns';
  return step === 'columns' ? 'file' : null;
}

function withoutCancelled(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code !== 'task/cancelled');
}
