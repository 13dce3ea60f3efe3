import { createContext } from 'react';

/** A figure that can stand in a sentence: its name, its value in words and the chapter that it comes from. */
export type OfferedFigure = {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly chapter: string;
};

export type FigureWords = {
  /** Every figure of the report, in its order. */
  readonly offered: readonly OfferedFigure[];
  /** The value of a figure; what stands for one that the report no longer has. */
  readonly wordsOf: (id: string) => string;
  /** The name of a figure; null for one that the report no longer has. */
  readonly titleOf: (id: string) => string | null;
};

/** The figures of the report whose texts are on the screen: those in a sentence follow them as they are computed. */
export const FigureWordsContext = createContext<FigureWords>({
  offered: [],
  wordsOf: () => '…',
  titleOf: () => null,
});
