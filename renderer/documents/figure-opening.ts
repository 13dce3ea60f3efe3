import { createContext, useContext } from 'react';

/** Why a figure of the preview is marked. */
export type FigureMark = { readonly sinceIssue: boolean; readonly sinceLook: boolean };

/** How the figures of printed pages answer on the screen; nowhere on paper. */
export type FigureOpening = {
  readonly open: (figureId: string) => void;
  /** The figures that changed, by their id. */
  readonly marks: ReadonlyMap<string, FigureMark>;
  /** Name of the button that opens a figure. */
  readonly label: (title: string, mark: FigureMark | undefined) => string;
};

const FigureOpeningContext = createContext<FigureOpening | null>(null);

/** Makes the figures of the pages below open and show their marks. */
export const FigureOpeningProvider = FigureOpeningContext.Provider;

/** How a figure of a page answers; null where pages only print. */
export function useFigureOpening(): FigureOpening | null {
  return useContext(FigureOpeningContext);
}
