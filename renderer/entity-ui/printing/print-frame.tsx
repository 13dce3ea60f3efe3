import { Anchor, Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { usePrintsToPdf } from '#renderer/shell/use-prints-to-pdf.ts';
import classes from './print-screen.module.css';

/** Room beside the pages, so that their edges show. */
const PREVIEW_MARGIN = 56;
const PAGE_WIDTH = 794;

export type PrintFrameProps = {
  readonly title: string;
  /** Suggested name of the file, without its extension. */
  readonly fileName: string;
  readonly back: string;
  readonly onBack: () => void;
  /** What may be left out or taken in. */
  readonly options: ReactNode;
  /** Whether the options are many, and take a line of their own. */
  readonly wide?: boolean;
  /** Other ways out than paper, beside the button that prints. */
  readonly actions?: ReactNode;
  /** What is said instead of the pages; null where there are pages. */
  readonly notice: string | null;
  /** How many pages there are; null while they are laid. */
  readonly pages: number | null;
  /** The pages as they will print. @param scale 1 = as large as paper */
  readonly draw: (scale: number) => ReactNode;
};

/** What stands around pages to print: their options, and the button that prints them. */
export function PrintFrame(props: PrintFrameProps) {
  const { title, fileName, back, onBack, options, wide = false, actions, notice, pages, draw } = props;
  const { t } = useTranslation('printing');
  const shell = useShell();
  const printsToPdf = usePrintsToPdf();
  useWindowTitle(title);
  const { ref, width } = useElementSize<HTMLElement>();
  const [busy, setBusy] = useState(false);
  const scale = width === 0 ? 1 : Math.min(1.2, Math.max(0.4, (width - PREVIEW_MARGIN) / PAGE_WIDTH));
  const print = async (): Promise<void> => {
    setBusy(true);
    try {
      const printed = await shell.print(`${fileName}.pdf`);
      if (printed?.kind === 'file') notifications.show({ message: t('bar.saved', { name: printed.name }) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.screen}>
      <header className={classes.bar} data-wide={wide || undefined}>
        <div>
          <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
            <IconArrowLeft size={15} aria-hidden />
            {back}
          </Anchor>
          <h1>
            {title}{' '}
            {pages !== null && pages > 0 && (
              <span className={classes.count}>{t('bar.pages', { count: pages })}</span>
            )}
          </h1>
        </div>
        <fieldset className={classes.options}>
          <legend className="visually-hidden">{t('bar.options')}</legend>
          {options}
        </fieldset>
        <div className={classes.actions}>
          {actions}
          <Button
            size="sm"
            leftSection={<IconPrinter size={16} aria-hidden />}
            disabled={pages === null || pages === 0 || notice !== null}
            loading={busy}
            onClick={() => void print()}
          >
            {t(printsToPdf ? 'bar.pdf' : 'bar.print')}
          </Button>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages scroll, so the keyboard must reach them */}
      <section ref={ref} className={classes.preview} aria-label={t('bar.preview')} tabIndex={0}>
        {notice !== null && <p className={classes.notice}>{notice}</p>}
        {notice === null && pages === null && (
          <p className={classes.notice} role="status">
            {t('bar.laying')}
          </p>
        )}
        {notice === null && draw(scale)}
      </section>
    </div>
  );
}
