import {
  type CSSProperties,
  type ReactNode,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { followEntry } from './follow-entry.ts';
import { usePageFonts } from './page-fonts.ts';
import { PageItemView } from './page-item-view.tsx';
import { type PageItem, pageItems } from './page-items.ts';
import { layOnPages, type PagePiece } from './page-layout.ts';
import { type ItemMeasure, measureItem } from './page-measure.ts';
import { TEXT_HEIGHTS } from './page-size.ts';
import { ReportCover } from './report-cover.tsx';
import classes from './report-pages.module.css';
import type { WordedReport } from './worded-report.ts';

/** Pages before the first laid one: the cover. */
const COVER = 1;

type Layout = {
  readonly items: readonly PageItem[];
  readonly measures: readonly ItemMeasure[];
  readonly pages: readonly (readonly PagePiece[])[];
};

type ReportPagesProps = {
  readonly report: WordedReport;
  /** 1 = as large as paper. Printing ignores it. */
  readonly scale: number;
  /** Words of a page's name (« Page 3 sur 12 »). */
  readonly pageName: (page: number, pages: number) => string;
  /** Told each time the pages are laid and drawn, with their count. */
  readonly onLaid?: (pages: number) => void;
};

function pageOf(layout: Layout, target: string): number | null {
  const item = layout.items.findIndex((candidate) => candidate.key === target);
  const page = layout.pages.findIndex((pieces) => pieces.some((piece) => piece.item === item));
  return page === -1 ? null : page + COVER + 1;
}

/**
 * The report as A4 pages, the same on the screen and on paper: everything is measured at the width of the paper, laid
 * on pages (no cut row, no orphan heading), and drawn; printing prints these very pages.
 */
export function ReportPages({ report, scale, pageName, onLaid }: ReportPagesProps) {
  const fonts = usePageFonts();
  const items = useMemo(() => pageItems(report), [report]);
  const [measured] = useState(() => new WeakMap<PageItem, ItemMeasure>());
  const unmeasured = useMemo(() => items.filter((item) => !measured.has(item)), [items, measured]);
  const measuring = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);

  useLayoutEffect(() => {
    const frame = measuring.current;
    if (frame === null || !fonts) return;
    unmeasured.forEach((item, index) => {
      const element = frame.children[index];
      if (element instanceof HTMLElement) measured.set(item, measureItem(item, element));
    });
    const measures = items.flatMap((item) => measured.get(item) ?? []);
    const pages = layOnPages(
      measures.map((measure) => measure.flow),
      TEXT_HEIGHTS,
    );
    // Drawing the pages gives way to typing.
    startTransition(() => setLayout({ items, measures, pages }));
  }, [items, unmeasured, measured, fonts]);
  useEffect(() => {
    if (layout !== null) onLaid?.(layout.pages.length + COVER);
  }, [layout, onLaid]);

  const scaled: CSSProperties & { '--page-scale': number } = { '--page-scale': scale };
  const total = (layout?.pages.length ?? 0) + COVER;
  return (
    <div className={classes.paper} lang={report.language}>
      <div className={classes.measuring} ref={measuring} aria-hidden="true">
        {unmeasured.map((item) => (
          <div
            key={item.key}
            className={classes.item}
            data-kind={kindOf(item)}
            data-landscape={item.landscape || undefined}
          >
            <PageItemView item={item} from={0} to={0} measure={null} pageNumber={null} />
          </div>
        ))}
      </div>
      {layout !== null && (
        // A delegated click: each entry is a link that the keyboard follows by itself.
        // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements
        // biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by keyboard also clicks
        <div className={classes.pages} style={scaled} onClick={followEntry}>
          <PageFrame name={pageName(1, total)} landscape={false}>
            <ReportCover report={report} />
          </PageFrame>
          {layout.pages.map((pieces, index) => (
            <PageFrame
              key={pageKey(layout, pieces)}
              name={pageName(index + COVER + 1, total)}
              landscape={isLandscape(layout, pieces)}
            >
              <div className={classes.header} aria-hidden="true">
                <span>{report.title}</span>
                <span>{report.example ?? report.organisation}</span>
              </div>
              <div className={classes.text}>
                {pieces.map((piece) => (
                  <PieceView key={piece.item} layout={layout} piece={piece} />
                ))}
              </div>
              <footer className={classes.footer} aria-hidden="true">
                <span>{report.facts.find((_, at) => at === 2)?.value}</span>
                <span>
                  {index + COVER + 1} / {total}
                </span>
              </footer>
            </PageFrame>
          ))}
        </div>
      )}
    </div>
  );
}

function kindOf(item: PageItem): string {
  return item.kind === 'block' ? item.block.kind : item.kind;
}

/** A page is known by what it begins with, so that pages pushed further are moved, not drawn again. */
function pageKey(layout: Layout, pieces: readonly PagePiece[]): string {
  const first = pieces[0];
  return first === undefined ? '' : `${layout.items[first.item]?.key} ${first.from}`;
}

function PieceView({ layout, piece }: { readonly layout: Layout; readonly piece: PagePiece }) {
  const item = layout.items[piece.item];
  const measure = layout.measures[piece.item];
  if (item === undefined || measure === undefined) return null;
  return (
    <div className={classes.item} data-kind={kindOf(item)}>
      <PageItemView
        item={item}
        from={piece.from}
        to={piece.to}
        measure={measure}
        pageNumber={item.kind === 'contentsEntry' ? pageOf(layout, item.target) : null}
      />
    </div>
  );
}

function isLandscape({ items }: Layout, [first]: readonly PagePiece[]): boolean {
  return first !== undefined && items[first.item]?.landscape === true;
}

type PageFrameProps = {
  readonly name: string;
  readonly landscape: boolean;
  readonly children: ReactNode;
};

function PageFrame({ name, landscape, children }: PageFrameProps) {
  return (
    <div className={classes.sheet} data-landscape={landscape || undefined}>
      <section className={classes.page} aria-label={name} data-page>
        {children}
      </section>
    </div>
  );
}
