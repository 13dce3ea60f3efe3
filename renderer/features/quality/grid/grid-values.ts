import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { QualityGridInput } from '#shared/domain/quality/quality-grid.ts';
import { qualityGridProblems } from '#shared/domain/quality/quality-rules.ts';
import { z } from '#shared/schema.ts';

const questionValuesSchema = z.object({
  id: z.string(),
  text: z.string(),
  help: z.string().nullable(),
  retired: z.boolean(),
});
export type QuestionValues = z.infer<typeof questionValuesSchema>;

const themeValuesSchema = z.object({
  id: z.string(),
  name: z.string(),
  questions: z.array(questionValuesSchema),
});
export type ThemeValues = z.infer<typeof themeValuesSchema>;

/** What is typed in the form of a grid: questions stand under their theme. */
export const gridValuesSchema = z.object({
  name: z.string(),
  intro: z.string(),
  stepLabels: z.array(z.string()),
  themes: z.array(themeValuesSchema),
});
export type GridValues = z.infer<typeof gridValuesSchema>;

/** What was typed about a grid and is not in the register. */
export const gridDraftSchema = z.object({
  savedAt: z.string(),
  basedOn: z.string().nullable(),
  values: gridValuesSchema,
});
export type GridDraft = z.infer<typeof gridDraftSchema>;

/** The form of a grid as it stands. */
export function gridValues({ name, intro, stepLabels, themes, questions }: QualityGridInput): GridValues {
  return {
    name,
    intro: intro ?? '',
    stepLabels: [...stepLabels],
    themes: themes.map((theme) => ({
      ...theme,
      questions: questions
        .filter(({ themeId }) => themeId === theme.id)
        .map(({ id, text, help, retired }) => ({ id, text, help, retired })),
    })),
  };
}

/** A theme with one question to write. @param newId gives another id at each call */
export function newTheme(newId: () => string): ThemeValues {
  return { id: newId(), name: '', questions: [newQuestion(newId)] };
}

/** A question to write. */
export function newQuestion(newId: () => string): QuestionValues {
  return { id: newId(), text: '', help: null, retired: false };
}

/** Reads what was typed as a grid; each breach names its field. */
export function readGridValues(values: GridValues): Outcome<QualityGridInput> {
  const read = new FieldReader();
  if (values.name.trim() === '') read.refuse('name', 'quality/name-missing');
  if (values.stepLabels.some((label) => label.trim() === ''))
    read.refuse('stepLabels', 'quality/step-missing');
  if (values.themes.some(({ name }) => name.trim() === ''))
    read.refuse('themes', 'quality/theme-name-missing');
  for (const { name, questions } of values.themes)
    if (questions.some(({ text }) => text.trim() === ''))
      read.refuse('themes', 'quality/question-text-missing', { name: name.trim() });
  if (read.problems.length > 0) return { ok: false, problems: read.problems };
  const input: QualityGridInput = {
    name: values.name.trim(),
    intro: read.text(values.intro),
    stepLabels: values.stepLabels.map((label) => label.trim()),
    themes: values.themes.map(({ id, name }) => ({ id, name: name.trim() })),
    questions: values.themes.flatMap((theme) =>
      theme.questions.map(({ id, text, help, retired }) => ({
        id,
        themeId: theme.id,
        text: text.trim(),
        help,
        retired,
      })),
    ),
  };
  const broken = qualityGridProblems(input).map((problem) => ({
    ...problem,
    field: problem.field === 'stepLabels' ? 'stepLabels' : 'themes',
  }));
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, value: input };
}

/** A list with an entry moved by one place; the same where it cannot be. */
export function moved<T>(list: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const entry = list[index];
  const target = index + by;
  if (entry === undefined || target < 0 || target >= list.length) return list;
  const others = list.filter((_, at) => at !== index);
  return [...others.slice(0, target), entry, ...others.slice(target)];
}
