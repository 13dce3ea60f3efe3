import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { followEntry } from './follow-entry.ts';
import { usePageFonts } from './page-fonts.ts';
import { layOnPages, type PagePiece } from './page-layout.ts';
import type { ItemMeasure } from './page-measure.ts';
import { TEXT_HEIGHTS } from './page-size.ts';
import type { PrintedDocument, PrintedItem } from './printed-item.ts';
import { PrintedItemView } from './printed-item-view.tsx';
import { measurePrinted } from './printed-measure.ts';
import classes from './printed-pages.module.css';
import reportClasses from './report-pages.module.css';

type Layout = {
  readonly document: PrintedDocument;
  readonly measures: readonly ItemMeasure[];
  readonly pages: readonly (readonly PagePiece[])[];
};

type Props = {
  readonly document: PrintedDocument;
  /** 1 = as large as paper. Printing ignores it. */
  readonly scale: number;
  /** Words of a page's name (« Page 3 sur 12 »). */
  readonly pageName: (page: number, pages: number) => string;
  /** Told each time the pages are laid, with their count. */
  readonly onLaid: (pages: number) => void;
};

/**
 * A document as A4 pages, the same on the screen and on paper: everything is measured at the width of the paper, laid
 * on pages (no cut row, no orphan heading), and drawn; printing prints these very pages.
 */
export function PrintedPages({ document: printed, scale, pageName, onLaid }: Props) {
  const fonts = usePageFonts();
  const measuring = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const laid = layout?.document === printed;
  useLayoutEffect(() => {
    const frame = measuring.current;
    if (frame === null || !fonts || laid) return;
    const measures = printed.items.flatMap((item, index) => {
      const element = frame.children[index];
      return element === undefined ? [] : [measurePrinted(item, element)];
    });
    const pages = layOnPages(
      measures.map(({ flow }) => flow),
      TEXT_HEIGHTS,
    );
    setLayout({ document: printed, measures, pages });
    onLaid(pages.length);
  }, [printed, fonts, laid, onLaid]);
  const scaled: CSSProperties & { '--page-scale': number } = { '--page-scale': scale };
  const pagesOf = layout === null ? null : pageWords(layout);
  return (
    <div className={reportClasses.paper} lang={printed.language}>
      {!laid && (
        <div className={reportClasses.measuring} ref={measuring} aria-hidden="true">
          {printed.items.map((item) => (
            <ItemFrame key={item.key} item={item}>
              <PrintedItemView item={item} from={0} to={0} lines={[]} pagesOf={null} />
            </ItemFrame>
          ))}
        </div>
      )}
      {layout !== null && (
        // A delegated click: each entry is a link that the keyboard follows by itself.
        // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements
        // biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by keyboard also clicks
        <div className={reportClasses.pages} style={scaled} onClick={followEntry}>
          {layout.pages.map((pieces, index) => (
            <div
              key={pieces.map(({ item, from }) => `${item} ${from}`).join()}
              className={reportClasses.sheet}
            >
              <section
                className={reportClasses.page}
                aria-label={pageName(index + 1, layout.pages.length)}
                data-page
              >
                <header
                  className={`${reportClasses.header} ${classes.head}`}
                  data-bare={isCover(layout, pieces) || undefined}
                >
                  <span>{layout.document.title}</span>
                  <span>{layout.document.owner}</span>
                </header>
                <div>
                  {pieces.map((piece) => {
                    const item = layout.document.items[piece.item];
                    if (item === undefined) return null;
                    return (
                      <ItemFrame key={item.key} item={item}>
                        <PrintedItemView
                          item={item}
                          from={piece.from}
                          to={piece.to}
                          lines={layout.measures[piece.item]?.entries[0] ?? []}
                          pagesOf={pagesOf}
                        />
                      </ItemFrame>
                    );
                  })}
                </div>
                <footer className={reportClasses.footer}>
                  <span>{layout.document.made}</span>
                  <span>
                    {index + 1} / {layout.pages.length}
                  </span>
                </footer>
              </section>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** A cover says what the head of a page would. */
function isCover({ document: printed }: Layout, pieces: readonly PagePiece[]): boolean {
  return pieces.some(({ item }) => printed.items[item]?.kind === 'cover');
}

function ItemFrame({ item, children }: { readonly item: PrintedItem; readonly children: React.ReactNode }) {
  return (
    <div className={classes.item} data-kind={item.kind}>
      {children}
    </div>
  );
}

/** The pages on which some rows, chapters or headings stand, in words: « 3, 5 ». */
function pageWords({ document: printed, pages }: Layout): (rows: readonly string[]) => string {
  const pageOf = new Map<string, number>();
  pages.forEach((pieces, index) => {
    for (const piece of pieces) {
      const item = printed.items[piece.item];
      if (item?.kind === 'chapter' || item?.kind === 'heading') pageOf.set(item.key, index + 1);
      if (item?.kind !== 'table') continue;
      const rows = piece.to > piece.from ? item.rows.slice(piece.from, piece.to) : item.rows;
      for (const { key } of rows) pageOf.set(key, index + 1);
    }
  });
  return (rows) => [...new Set(rows.flatMap((key) => pageOf.get(key) ?? []))].join(', ');
}
