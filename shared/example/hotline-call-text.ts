import type { HotlineCallKey } from './hotline-calls.ts';
import type { HotlineSheetKey } from './hotline-sheets.ts';

/** Wordings of which one is drawn. */
export type Texts = readonly [string, ...string[]];

/** What is said of one kind of call. */
export type HotlineCallText = {
  readonly subjects: Texts;
  readonly description: string | null;
  readonly cause: string | null;
  readonly solution: string;
};
export type HotlineCallTexts = Readonly<Record<HotlineCallKey, HotlineCallText>>;

/** What a knowledge sheet says. */
export type HotlineSheetText = {
  readonly title: string;
  readonly problem: string;
  readonly answer: string;
  readonly keywords: readonly string[];
};
export type HotlineSheetTexts = Readonly<Record<HotlineSheetKey, HotlineSheetText>>;
