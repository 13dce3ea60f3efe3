import type { PrintedItem } from './printed-item.ts';
import classes from './printed-pages.module.css';
import { Cover } from './report-cover.tsx';
import reportClasses from './report-pages.module.css';

type Props = {
  readonly item: PrintedItem;
  /** Which lines or rows of it stand here, up to, not including, `to`; all of them when both are 0. */
  readonly from: number;
  readonly to: number;
  /** Offsets at which the lines of a paragraph begin; empty while it is being measured. */
  readonly lines: readonly number[];
  /** The pages of some rows, in words; null while they are unknown. */
  readonly pagesOf: ((rows: readonly string[]) => string) | null;
};

/** An item of printed pages, whole or the piece of it that stands on one page. */
export function PrintedItemView({ item, from, to, lines, pagesOf }: Props) {
  switch (item.kind) {
    case 'title':
      return (
        <>
          <h2 className={reportClasses.chapter}>{item.text}</h2>
          {item.lines.map((line) => (
            <p key={line} className={classes.under}>
              {line}
            </p>
          ))}
        </>
      );
    case 'cover':
      return <Cover {...item} facts={[]} />;
    case 'chapter':
      return (
        <h2 className={reportClasses.chapter} id={pagesOf === null ? undefined : anchorOf(item.key)}>
          {item.text}
        </h2>
      );
    case 'contents':
      return (
        <p className={reportClasses.contentsEntry} data-level={item.level}>
          <a href={`#${anchorOf(item.target)}`}>
            <span>{item.text}</span>
            <span className={reportClasses.leader} aria-hidden="true" />
            <span>{pagesOf?.([item.target]) ?? '00'}</span>
          </a>
        </p>
      );
    case 'label':
      return <p className={classes.label}>{item.text}</p>;
    case 'list':
      return <ListView list={item} from={from} to={to} />;
    case 'letterhead':
      return (
        <div className={classes.letterhead}>
          <p className={classes.letterheadName}>{item.name}</p>
          {item.lines.length > 0 && <p className={classes.letterheadText}>{item.lines.join('\n')}</p>}
        </div>
      );
    case 'blanks':
      return (
        <div className={classes.blanks}>
          {item.blanks.map(({ label, text }) => (
            <p key={label}>
              {label}
              {text === null ? <span className={classes.blank} /> : <strong>{text}</strong>}
            </p>
          ))}
        </div>
      );
    case 'question':
      return <QuestionView question={item} />;
    case 'signatures':
      return (
        <div className={classes.signatures}>
          {item.boxes.map(({ title, lines: said }) => (
            <div key={title} className={classes.signature}>
              <p className={classes.signatureTitle}>{title}</p>
              {said.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ))}
        </div>
      );
    case 'heading':
      return (
        <h3 className={reportClasses.heading} id={pagesOf === null ? undefined : anchorOf(item.key)}>
          {item.text}
        </h3>
      );
    case 'facts':
      return (
        <dl className={classes.facts}>
          {item.facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'paragraph':
      return (
        <p className={classes.paragraph} data-quiet={item.isQuiet || undefined}>
          {lines.length === 0 ? item.text : item.text.slice(lines[from], lines[to]).trim()}
        </p>
      );
    case 'table':
      return <TableView table={item} from={from} to={to} />;
    case 'index':
      return (
        <ul className={classes.index}>
          {item.entries.map(({ label, rows }) => (
            <li key={label}>
              <span>{label}</span>
              <span className={reportClasses.leader} aria-hidden="true" />
              <span>{pagesOf?.(rows) ?? '00'}</span>
            </li>
          ))}
        </ul>
      );
  }
}

/** Where an entry of the contents leads: a name that no other part of the page has. */
function anchorOf(key: string): string {
  return `printed-${key}`;
}

type ListProps = Pick<Props, 'from' | 'to'> & {
  readonly list: Extract<PrintedItem, { readonly kind: 'list' }>;
};

function ListView({ list: { start, entries }, from, to }: ListProps) {
  const shown = to > from ? entries.slice(from, to) : entries;
  const lines = shown.map((text, index) => ({ key: `${from + index} ${text}`, text }));
  const drawn = lines.map(({ key, text }) => <li key={key}>{text}</li>);
  return start === null ? (
    <ul className={classes.list}>{drawn}</ul>
  ) : (
    <ol className={classes.list} start={start + from}>
      {drawn}
    </ol>
  );
}

type QuestionProps = { readonly question: Extract<PrintedItem, { readonly kind: 'question' }> };

function QuestionView({ question: { text, hint, boxes, isScale, lines } }: QuestionProps) {
  return (
    <>
      <p className={classes.questionText}>
        {text}
        {hint !== null && <span className={classes.questionHint}> {hint}</span>}
      </p>
      {boxes.length > 0 && (
        <ul className={classes.boxes} data-scale={isScale || undefined}>
          {boxes.map((box) => (
            <li key={box}>
              <span className={classes.box} />
              {box}
            </li>
          ))}
        </ul>
      )}
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on are all alike
        <span key={line} className={classes.writingLine} />
      ))}
    </>
  );
}

type TableProps = Pick<Props, 'from' | 'to'> & {
  readonly table: Extract<PrintedItem, { readonly kind: 'table' }>;
};

function TableView({ table, from, to }: TableProps) {
  const rows = to > from ? table.rows.slice(from, to) : table.rows;
  return (
    <table className={`${reportClasses.table} ${classes.table}`} data-fixed>
      <caption className="visually-hidden">{table.caption}</caption>
      <colgroup>
        {table.columns.map(({ title, share }) => (
          <col key={title} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title, align }) => (
            <th key={title} scope="col" data-align={align}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, total }) => (
          <tr key={key} data-total={total}>
            {cells.map(({ lines, strong }, at) => {
              const Cell = at === 0 ? 'th' : 'td';
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their place
                <Cell key={at} {...(at === 0 ? { scope: 'row' } : {})} data-align={table.columns[at]?.align}>
                  {[...new Set(lines)].map((line, place) => (
                    <span
                      key={line}
                      className={classes.line}
                      data-strong={(strong && place === 0) || undefined}
                    >
                      {line}
                    </span>
                  ))}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
