import type { AnswerBlock } from '#shared/domain/article/answer-blocks.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';

/** A sheet as a booklet tells it: what everybody may read, and nothing of who called. */
export type BookletSheet = {
  readonly id: string;
  readonly title: string;
  readonly problem: readonly AnswerBlock[];
  readonly answer: readonly AnswerBlock[];
  readonly links: readonly string[];
  /** When it was checked, in words; null where the booklet does not tell. */
  readonly checked: string | null;
};

/** A booklet of knowledge sheets in words of one language, for its pages and its text file alike. */
export type WordedBooklet = {
  readonly language: Language;
  readonly title: string;
  /** How many sheets, on which day. */
  readonly subtitle: string;
  readonly organisation: string | null;
  /** Said where the register is the example; null elsewhere. */
  readonly example: string | null;
  readonly words: { readonly contents: string; readonly problem: string; readonly links: string };
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly sheets: readonly BookletSheet[];
  }[];
};
