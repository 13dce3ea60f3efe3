/** A fact of a printed sheet. */
export type PrintedFact = { readonly term: string; readonly text: string };

/** What stands in a cell: lines one under the other, the first one heavier where `strong`. */
export type PrintedCell = { readonly lines: readonly string[]; readonly strong: boolean };

/** A row of a printed table; `key` is what the index leads to. */
export type PrintedRow = {
  readonly key: string;
  readonly cells: readonly PrintedCell[];
  /** A sum of the rows above. */
  readonly total?: true;
};

/** A column of a printed table; `share` of the width, in hundredths. */
export type PrintedColumn = {
  readonly title: string;
  readonly share: number;
  /** Numbers stand at the end. */
  readonly align?: 'end';
};

/** Something laid on printed pages, in reading order; keys are its own. */
export type PrintedItem =
  | {
      readonly kind: 'title';
      readonly key: string;
      readonly text: string;
      readonly lines: readonly string[];
      /** Begins a page: the next copy of a sheet. */
      readonly startsPage?: true;
    }
  /** Whose paper it is: a name, and what the organisation says of itself. */
  | {
      readonly kind: 'letterhead';
      readonly key: string;
      readonly name: string;
      readonly lines: readonly string[];
    }
  /** Room to sign, side by side. */
  | {
      readonly kind: 'signatures';
      readonly key: string;
      readonly boxes: readonly { readonly title: string; readonly lines: readonly string[] }[];
    }
  /** Facts to write by hand, or already written: a name, then a line. */
  | {
      readonly kind: 'blanks';
      readonly key: string;
      readonly blanks: readonly { readonly label: string; readonly text: string | null }[];
    }
  /** A question to answer by hand: boxes to tick, or lines to write on. */
  | {
      readonly kind: 'question';
      readonly key: string;
      readonly text: string;
      /** How it is answered; null where that is plain. */
      readonly hint: string | null;
      readonly boxes: readonly string[];
      /** Whether the boxes stand side by side, as a scale. */
      readonly isScale: boolean;
      readonly lines: number;
    }
  /** The first page of a booklet. */
  | {
      readonly kind: 'cover';
      readonly key: string;
      readonly title: string;
      readonly subtitle: string;
      readonly organisation: string | null;
      /** Said where the register is the example; null elsewhere. */
      readonly example: string | null;
    }
  /** Begins a page. */
  | { readonly kind: 'chapter'; readonly key: string; readonly text: string }
  /** An entry of the contents, with the page of the chapter or heading whose key is `target`. */
  | {
      readonly kind: 'contents';
      readonly key: string;
      readonly text: string;
      readonly target: string;
      readonly level: 1 | 2;
    }
  | { readonly kind: 'heading'; readonly key: string; readonly text: string; readonly startsPage: boolean }
  | { readonly kind: 'facts'; readonly key: string; readonly facts: readonly PrintedFact[] }
  /** What the paragraphs below it say. */
  | { readonly kind: 'label'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly key: string;
      readonly text: string;
      readonly isQuiet?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly key: string;
      /** Number of the first entry; null where they have none. */
      readonly start: number | null;
      readonly entries: readonly string[];
    }
  | {
      readonly kind: 'table';
      readonly key: string;
      /** Said to those who hear the page; the heading above says it to those who see it. */
      readonly caption: string;
      readonly columns: readonly PrintedColumn[];
      readonly rows: readonly PrintedRow[];
    }
  /** Names with the pages of the rows that they lead to. */
  | {
      readonly kind: 'index';
      readonly key: string;
      readonly entries: readonly { readonly label: string; readonly rows: readonly string[] }[];
    };

/** A document to print, in words of one language. */
export type PrintedDocument = {
  readonly language: string;
  /** Said at the top of each page. */
  readonly title: string;
  readonly owner: string;
  /** Said at the bottom of each page: the day it was made. */
  readonly made: string;
  readonly items: readonly PrintedItem[];
};
