import classes from './report-pages.module.css';
import type { WordedReport } from './worded-report.ts';

/** The mesh of linked nodes, as a band across the cover: drawn in the ink of the page, so that it prints in black. */
function Mesh() {
  const nodes = [
    [30, 92],
    [96, 38],
    [150, 104],
    [228, 52],
    [296, 112],
    [352, 34],
    [430, 84],
    [500, 30],
    [556, 100],
    [618, 56],
  ] as const;
  const links = [
    [0, 1],
    [1, 2],
    [0, 2],
    [1, 3],
    [2, 3],
    [2, 4],
    [3, 4],
    [3, 5],
    [4, 6],
    [5, 6],
    [5, 7],
    [6, 7],
    [6, 8],
    [7, 9],
    [8, 9],
  ] as const;
  return (
    <svg className={classes.mesh} viewBox="0 0 642 140" aria-hidden="true">
      {links.map(([from, to]) => (
        <line
          key={`${from}-${to}`}
          x1={nodes[from][0]}
          y1={nodes[from][1]}
          x2={nodes[to][0]}
          y2={nodes[to][1]}
        />
      ))}
      {nodes.map(([x, y], index) => (
        <circle key={x} cx={x} cy={y} r={index % 3 === 0 ? 7 : 4.5} />
      ))}
    </svg>
  );
}

type CoverProps = Pick<WordedReport, 'organisation' | 'title' | 'subtitle' | 'example' | 'facts'>;

/** The first page: what the report is, of whom, about which months and places. */
export function ReportCover({ report }: { readonly report: WordedReport }) {
  return <Cover {...report} />;
}

/** The first page of a report or a booklet. */
export function Cover({ organisation, title, subtitle, example, facts }: CoverProps) {
  return (
    <div className={classes.cover}>
      <p className={classes.coverOrganisation}>{organisation}</p>
      <Mesh />
      <h1 className={classes.coverTitle}>{title}</h1>
      <p className={classes.coverSubtitle}>{subtitle}</p>
      {example !== null && <p className={classes.example}>{example}</p>}
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.map((fact) => (
            <div key={fact.term}>
              <dt>{fact.term}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
