import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelPages, type LabelText } from '#renderer/documents/label-pages.tsx';
import { fitsOnPaper, labelSheets } from '#renderer/documents/label-sheet.ts';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { PrintFrame } from '#renderer/entity-ui/printing/print-frame.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LabelChoice, LabelledThing } from './label-choice.ts';
import { LabelOptions, type LabelPrint } from './label-options.tsx';
import { useLabelSheet } from './use-label-sheet.ts';
import { useChosenForLabels, useLabelledThings } from './use-labelled-things.ts';

/** Labels in one print at most: beyond, the pages would weigh on the screen. */
export const LABEL_LIMIT = 2_000;

/** What the address asks to label; null = whatever it is. */
export type AskedLabels = {
  /** An item or a kit. */
  readonly oneId: string | null;
  readonly fromList: boolean;
  readonly loanPointId: string | null;
  readonly category: string | null;
  readonly lotId: string | null;
};

type Props = { readonly asked: AskedLabels; readonly onBack: () => void };

/** *Étiquettes d'inventaire*: number, QR code, name and owner, on a sheet that is sold or one's own. */
export function LabelsScreen({ asked, onBack }: Props) {
  const { t } = useTranslation('equipmentPapers');
  const { t: printing } = useTranslation('printing');
  const { settings } = useRegister();
  const chosen = useChosenForLabels();
  const [choice, setChoice] = useState<LabelChoice>({
    source: asked.oneId !== null ? 'one' : asked.fromList && chosen !== null ? 'list' : 'all',
    loanPointId: asked.loanPointId,
    category: asked.category,
    lotId: asked.lotId,
    withKits: true,
  });
  const [sheetChoice, setSheetChoice] = useLabelSheet();
  const [print, setPrint] = useState<LabelPrint>({ start: 1, copies: 1, withEdges: false });
  const things = useLabelledThings(choice, chosen, asked.oneId);
  const sheet = sheetChoice.code === 'own' ? sheetChoice.own : labelSheets[sheetChoice.code];
  const perSheet = sheet.columns * sheet.rows;
  const start = Math.min(print.start, perSheet);
  const owner = settings.organisation ?? '';
  const labels = useMemo(() => labelsOf(things ?? [], print.copies, owner), [things, print.copies, owner]);
  const pageName = useCallback(
    (page: number, pages: number) => printing('bar.page', { page, pages }),
    [printing],
  );
  const shown = labels.slice(0, LABEL_LIMIT);
  const withoutNumber = (things ?? []).filter(({ number }) => number === null).length;
  const notice = things?.length === 0 ? t('labels.empty') : fitsOnPaper(sheet) ? null : t('labels.own.wrong');
  return (
    <PrintFrame
      title={t('labels.title')}
      fileName={`${t('labels.file')}-${todayIn(settings.timeZone)}`}
      back={t('labels.back')}
      onBack={onBack}
      wide
      options={
        <>
          <LabelOptions
            choice={choice}
            onChoice={setChoice}
            sources={[
              'all',
              ...(chosen === null ? [] : (['list'] as const)),
              ...(asked.oneId === null ? [] : (['one'] as const)),
            ]}
            sheet={sheetChoice}
            onSheet={setSheetChoice}
            perSheet={perSheet}
            print={{ ...print, start }}
            onPrint={setPrint}
          />
          <p>
            {t('labels.count', { count: shown.length })}. {t('labels.tip')}
            {withoutNumber > 0 &&
              choice.withKits &&
              ` ${t('labels.withoutNumber', { count: withoutNumber })}`}
            {labels.length > LABEL_LIMIT && ` ${t('labels.tooMany', { limit: LABEL_LIMIT })}`}
          </p>
        </>
      }
      notice={notice}
      pages={things === undefined ? null : Math.ceil((shown.length + start - 1) / perSheet)}
      draw={(scale) =>
        shown.length > 0 && (
          <LabelPages
            labels={shown}
            sheet={sheet}
            start={start}
            withEdges={print.withEdges}
            language="fr"
            scale={scale}
            pageName={pageName}
          />
        )
      }
    />
  );
}

/** The copies of a label follow each other. */
function labelsOf(things: readonly LabelledThing[], copies: number, owner: string): readonly LabelText[] {
  return things.flatMap(({ id, number, name }) =>
    Array.from({ length: copies }, (_, copy) => ({ key: `${id} ${copy}`, code: number, name, owner })),
  );
}
