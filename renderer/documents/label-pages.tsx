import type { CSSProperties } from 'react';
import classes from './label-pages.module.css';
import { type LabelPlace, type LabelSheet, labelPlaces } from './label-sheet.ts';
import { QR_QUIET, qrPath } from './qr-path.ts';
import reportClasses from './report-pages.module.css';

/** What a label says. */
export type LabelText = {
  readonly key: string;
  /** What the QR code holds; null where there is no number to hold. */
  readonly code: string | null;
  readonly name: string;
  readonly owner: string;
};

type Props = {
  readonly labels: readonly LabelText[];
  readonly sheet: LabelSheet;
  /** First label on the first sheet, 1 = the top left. */
  readonly start: number;
  /** Whether the edges of the labels print too, to try a sheet on plain paper. */
  readonly withEdges: boolean;
  /** Language of what the labels say. */
  readonly language: string;
  /** 1 = as large as paper. Printing ignores it. */
  readonly scale: number;
  /** Words of a page's name (« Page 3 sur 12 »). */
  readonly pageName: (page: number, pages: number) => string;
};

type Lengths = CSSProperties & Readonly<Record<`--${string}`, string | number>>;

/** Labels on sheets, each where the paper has one: lengths are millimetres, on the screen as on paper. */
export function LabelPages({ labels, sheet, start, withEdges, language, scale, pageName }: Props) {
  const pages: (LabelText & LabelPlace)[][] = [];
  labelPlaces(sheet, labels.length, start).forEach((place, index) => {
    const label = labels[index];
    if (label === undefined) return;
    const page = pages[place.page];
    if (page === undefined) pages[place.page] = [{ ...label, ...place }];
    else page.push({ ...label, ...place });
  });
  const lengths: Lengths = { '--page-scale': scale, ...labelLengths(sheet) };
  return (
    <div className={reportClasses.paper} lang={language}>
      <div className={reportClasses.pages} style={lengths}>
        {pages.map((placed, index) => (
          <div key={placed[0]?.key} className={reportClasses.sheet}>
            <section
              className={`${reportClasses.page} ${classes.page}`}
              aria-label={pageName(index + 1, pages.length)}
              data-page
            >
              {placed.map((label) => (
                <LabelView key={label.key} label={label} withEdges={withEdges} />
              ))}
            </section>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Everything on a label follows from its size. */
function labelLengths({ width, height }: LabelSheet): Lengths {
  const padding = Math.min(2.5, height * 0.08);
  const code = Math.min(height - 2 * padding, width * 0.45, 34);
  return {
    '--label-width': `${width}mm`,
    '--label-height': `${height}mm`,
    '--label-padding': `${padding}mm`,
    '--label-code': `${code}mm`,
    '--label-text': `${Math.min(4.2, Math.max(1.9, height * 0.1))}mm`,
  };
}

function LabelView({
  label,
  withEdges,
}: {
  readonly label: LabelText & LabelPlace;
  readonly withEdges: boolean;
}) {
  const { code, name, owner, x, y } = label;
  const place: Lengths = { left: `${x}mm`, top: `${y}mm` };
  return (
    <div className={classes.label} style={place} data-edges={withEdges || undefined} data-label>
      {code !== null && <Code text={code} />}
      <div className={classes.text}>
        {code !== null && <p className={classes.number}>{code}</p>}
        <p className={classes.name}>{name}</p>
        {owner !== '' && <p className={classes.owner}>{owner}</p>}
      </div>
    </div>
  );
}

function Code({ text }: { readonly text: string }) {
  const { size, path } = qrPath(text);
  const side = size + 2 * QR_QUIET;
  return (
    <svg
      className={classes.code}
      viewBox={`${-QR_QUIET} ${-QR_QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
