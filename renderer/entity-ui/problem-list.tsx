import { useTranslation } from 'react-i18next';
import type { Problem } from '#shared/domain/problem.ts';
import { problemSentence } from './problem-sentence.ts';

/** The sentences of some problems: one as a paragraph, several as a list. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  // The hook makes the sentences follow the language.
  useTranslation();
  const sentences = [...new Set(problems.map((problem) => problemSentence(problem)))];
  if (sentences.length === 1) return <p style={{ margin: 0 }}>{sentences[0]}</p>;
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
