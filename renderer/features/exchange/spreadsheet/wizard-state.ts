import type { Progress } from '#renderer/workers/register-api.ts';
import type {
  OpenedSpreadsheet,
  SpreadsheetProposal,
  SpreadsheetSetup,
  SpreadsheetSummary,
  TableChoice,
} from '#renderer/workers/spreadsheet-api.ts';
import type { ColumnMapping, ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Problem } from '#shared/domain/problem.ts';
import {
  defaultSpreadsheetOptions,
  type SpreadsheetOptions,
  type UnknownValue,
} from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';

/** The steps of the wizard, in order. */
export const wizardSteps = ['file', 'columns', 'values', 'preview'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** What was chosen for one table read as one kind of record. Kept when another table is looked at. */
export type TableDraft = {
  readonly proposal: SpreadsheetProposal;
  readonly mapping: readonly ColumnMapping[];
  /** Values that closed lists did not know, in every plan made so far. */
  readonly questions: readonly UnknownValue[];
  /** Names of networks and structures that the register lacked, in every plan made so far. */
  readonly networks: readonly string[];
  readonly organisations: readonly string[];
};

/** A long task under way. */
export type WizardTask = { readonly kind: 'proposing' | 'planning' | 'writing'; readonly progress: Progress };

export type WizardState = {
  readonly step: WizardStep;
  readonly choice: TableChoice;
  /** What a row is, as the officer said; null = as it is guessed. */
  readonly asked: ImportTarget | null;
  readonly target: ImportTarget;
  readonly drafts: ReadonlyMap<string, TableDraft>;
  readonly options: SpreadsheetOptions;
  /** The plan last made, and what it was made from: other choices ask for another plan. */
  readonly planned: { readonly setup: SpreadsheetSetup; readonly plan: SpreadsheetSummary } | null;
  readonly task: WizardTask | null;
  /** Why the last step was refused. */
  readonly problems: readonly Problem[];
  /** Once it was written. */
  readonly written: { readonly changeSetId: string | null } | null;
};

/** Where the wizard begins with a file. */
export function wizardStart(opened: OpenedSpreadsheet, target: ImportTarget | null): WizardState {
  return {
    step: 'file',
    choice: { sheet: opened.sheet, headerRow: opened.sheets[opened.sheet]?.headerRow ?? -1 },
    asked: target,
    target: target ?? 'accessPoint',
    drafts: new Map(),
    // The names that the register lacks are shown before anything is written, and can be left out then.
    options: { ...defaultSpreadsheetOptions, createOrganisations: true },
    planned: null,
    task: null,
    problems: [],
    written: null,
  };
}

/** The key of a draft. */
export function draftKey({ sheet, headerRow }: TableChoice, target: ImportTarget): string {
  return `${sheet} ${headerRow} ${target}`;
}

/** The draft of the table that is looked at; null until its columns were read. */
export function draftOf({ drafts, choice, target }: WizardState): TableDraft | null {
  return drafts.get(draftKey(choice, target)) ?? null;
}

/** A draft that begins with what is proposed. */
export function draftFrom(proposal: SpreadsheetProposal): TableDraft {
  return {
    proposal,
    mapping: proposal.columns.map(({ header, field, values }) => ({ header, field, values: [...values] })),
    questions: [],
    networks: [],
    organisations: [],
  };
}

/** All that is chosen now; null until the columns were read. */
export function setupOf(state: WizardState): SpreadsheetSetup | null {
  const draft = draftOf(state);
  return draft === null
    ? null
    : { ...state.choice, target: state.target, mapping: draft.mapping, options: state.options };
}

/** The plan, where it is still that of the choices made. */
export function currentPlan(state: WizardState): SpreadsheetSummary | null {
  const setup = setupOf(state);
  const { planned } = state;
  if (setup === null || planned === null) return null;
  // Choices are never changed in place: the same object is the same choice.
  return planned.setup.mapping === setup.mapping && planned.setup.options === setup.options
    ? planned.plan
    : null;
}

/** A draft with what a new plan asks besides what those before asked. */
export function askedBy(draft: TableDraft, plan: SpreadsheetSummary): TableDraft {
  return {
    ...draft,
    questions: mergedQuestions(draft.questions, plan.unknownValues),
    networks: [...new Set([...draft.networks, ...plan.newNetworks])],
    organisations: [...new Set([...draft.organisations, ...plan.newOrganisations])],
  };
}

function mergedQuestions(
  known: readonly UnknownValue[],
  found: readonly UnknownValue[],
): readonly UnknownValue[] {
  const key = ({ column, text }: UnknownValue): string => `${column} ${text}`;
  const met = new Set(known.map(key));
  return [...known, ...found.filter((value) => !met.has(key(value)))];
}

/** Maps a column to another field; values chosen for the former field no longer mean anything. */
export function withField(
  mapping: readonly ColumnMapping[],
  column: number,
  field: string | null,
): readonly ColumnMapping[] {
  return mapping.map((one, index) =>
    index === column && one.field !== field ? { ...one, field, values: [] } : one,
  );
}

/** Says what a value of a column means; undefined = no more said. */
export function withValue(
  mapping: readonly ColumnMapping[],
  column: number,
  from: string,
  to: string | null | undefined,
): readonly ColumnMapping[] {
  return mapping.map((one, index) => {
    if (index !== column) return one;
    const others = one.values.filter((value) => value.from !== from);
    return { ...one, values: to === undefined ? others : [...others, { from, to }] };
  });
}
