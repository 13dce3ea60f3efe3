import type { WordedRun } from './worded-report.ts';

/** Words with their looks: bold, slanted, and links that a PDF keeps. */
export function RichRunsView({ runs }: { readonly runs: readonly WordedRun[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs are known by their place
  return runs.map((run, index) => <RunView key={index} run={run} />);
}

function RunView({ run }: { readonly run: WordedRun }) {
  const slanted = run.italic ? <em>{run.text}</em> : run.text;
  const words = run.bold ? <strong>{slanted}</strong> : slanted;
  if (run.href === null) return words;
  return (
    <a href={run.href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
