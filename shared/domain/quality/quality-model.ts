import type { Translated } from '#shared/messages/catalogue.ts';
import type { qualityModelFr } from '#shared/messages/fr/quality-model.ts';
import type { QualityGridInput } from './quality-grid.ts';

/** The words of the grid that an officer may begin from. */
export type QualityModelWords = Translated<typeof qualityModelFr>;

/** The grid that an officer may begin from. @param newId gives another id at each call */
export function modelGrid(words: QualityModelWords, newId: () => string): QualityGridInput {
  const themes = Object.values(words.themes).map(({ name, questions }) => ({
    theme: { id: newId(), name },
    texts: Object.values(questions),
  }));
  return {
    name: words.name,
    intro: words.intro,
    stepLabels: Object.values(words.steps),
    themes: themes.map(({ theme }) => theme),
    questions: themes.flatMap(({ theme, texts }) =>
      texts.map((text) => ({ id: newId(), themeId: theme.id, text, help: null, retired: false })),
    ),
  };
}
