import type { Translated } from '#shared/messages/catalogue.ts';
import type { hotlineFiguresFr } from '#shared/messages/fr/hotline-figures.ts';

/** English of {@link hotlineFiguresFr}. */
export const hotlineFiguresEn: Translated<typeof hotlineFiguresFr> = {
  title: 'Hotline figures',
};
