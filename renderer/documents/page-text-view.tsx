import { type LineStarts, slicesOfLines } from './page-lines.ts';
import classes from './report-pages.module.css';
import { plainRuns, sliceRuns } from './rich-runs.ts';
import { RichRunsView } from './rich-runs-view.tsx';
import type { WordedBlock, WordedRun } from './worded-report.ts';

type Block<Kind extends WordedBlock['kind']> = Extract<WordedBlock, { readonly kind: Kind }>;

type LinesProps = {
  /** Which lines stand here, up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Where the lines of each text begin; null while they are being measured: everything stands here. */
  readonly entries: readonly LineStarts[] | null;
};

type ShownText = {
  readonly entry: number;
  readonly runs: readonly WordedRun[];
  /** Whether the text begins here, not on the page before. */
  readonly isStart: boolean;
};

/** What of some texts stands on this page. */
function shownTexts(
  texts: readonly (readonly WordedRun[])[],
  { from, to, entries }: LinesProps,
): readonly ShownText[] {
  if (entries === null) return texts.map((runs, entry) => ({ entry, runs, isStart: true }));
  return slicesOfLines(entries, from, to).map(({ entry, start, end, isStart }) => ({
    entry,
    runs: sliceRuns(texts[entry] ?? [], start, end),
    isStart,
  }));
}

/** A paragraph of the report or of the officer. */
export function ParagraphView({
  paragraph,
  ...lines
}: LinesProps & { readonly paragraph: Block<'paragraph'> }) {
  const runs = paragraph.runs.length === 0 ? plainRuns(paragraph.text) : paragraph.runs;
  return shownTexts([runs], lines).map((shown) => (
    <p
      key={shown.entry}
      className={classes.paragraph}
      data-narrative={paragraph.narrative || undefined}
      data-entry
    >
      <RichRunsView runs={shown.runs} />
    </p>
  ));
}

/** A list of the officer; an entry that goes on from the page before has no mark of its own. */
export function ListView({ list, ...lines }: LinesProps & { readonly list: Block<'list'> }) {
  const List = list.ordered ? 'ol' : 'ul';
  return (
    <List className={classes.list}>
      {shownTexts(list.items, lines).map(({ entry, runs, isStart }) => (
        <li
          key={entry}
          data-continued={isStart ? undefined : true}
          {...(list.ordered ? { value: entry + 1 } : {})}
          data-entry
        >
          <RichRunsView runs={runs} />
        </li>
      ))}
    </List>
  );
}

/** The officer's notes at the end of a chapter, in small type. */
export function NotesView({ notes, ...lines }: LinesProps & { readonly notes: Block<'notes'> }) {
  const texts = notes.lines.map(plainRuns);
  return (
    <div className={classes.notes}>
      {lines.from === 0 && <p className={classes.notesTitle}>{notes.title}</p>}
      {shownTexts(texts, lines).map(({ entry, runs }) => (
        <p key={entry} className={classes.note} data-entry>
          <RichRunsView runs={runs} />
        </p>
      ))}
    </div>
  );
}
