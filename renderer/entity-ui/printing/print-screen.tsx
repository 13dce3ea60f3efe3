import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedDocument } from '#renderer/documents/printed-item.ts';
import { PrintedPages } from '#renderer/documents/printed-pages.tsx';
import { PrintFrame, type PrintFrameProps } from './print-frame.tsx';

type Props = Omit<PrintFrameProps, 'pages' | 'draw'> & {
  /** Null while it is made. */
  readonly document: PrintedDocument | null;
};

/** A document as it will print: its options, its pages, and the button that prints them. */
export function PrintScreen({ document, ...frame }: Props) {
  const { t } = useTranslation('printing');
  const [laid, setLaid] = useState(0);
  const pageName = useCallback((page: number, count: number) => t('bar.page', { page, pages: count }), [t]);
  return (
    <PrintFrame
      {...frame}
      pages={document === null ? null : laid}
      draw={(scale) =>
        document !== null &&
        document.items.length > 0 && (
          <PrintedPages document={document} scale={scale} pageName={pageName} onLaid={setLaid} />
        )
      }
    />
  );
}
