import { personalTraces } from '#shared/domain/article/personal-traces.ts';

/** What may tell who somebody is in the words of a user: addresses, telephone numbers, names after a title. */
export function wordTraces(words: string): readonly string[] {
  return personalTraces({ title: '', problem: null, answer: words, keywords: [] }, []).map(
    ({ text }) => text,
  );
}

/** The words with each of those replaced by a mark. */
export function maskedWords(words: string, mark: string): string {
  return wordTraces(words).reduce((text, trace) => text.split(trace).join(mark), words);
}
