import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { useReview } from '#renderer/features/quality/use-quality.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { reviewPaperItems } from './review-paper-items.ts';

type Props = { readonly reviewId: string; readonly onBack: () => void };

/** A review on paper: what was looked at, what was answered, what was agreed, and room to sign. */
export function ReviewPaperScreen({ reviewId, onBack }: Props) {
  const { t, i18n } = useTranslation('quality');
  const { organisation } = useRegister().settings;
  const whole = useReview(reviewId);
  const items = useMemo(
    () =>
      whole === undefined || whole === null
        ? null
        : reviewPaperItems(whole, { t, language: i18n.language, organisation }),
    [whole, t, i18n.language, organisation],
  );
  const title = t('paper.title', { place: whole?.placeName ?? '' });
  const name = [t('paper.file'), whole?.placeName ?? '', whole == null ? '' : dayText(whole.review.day)];
  return (
    <PrintScreen
      title={title}
      fileName={name.join('-').replaceAll(/[^\p{L}\p{N}]+/gu, '-')}
      back={t('paper.back')}
      onBack={onBack}
      options={null}
      notice={whole === null ? t('page.gone') : null}
      document={usePrintedDocument(title, items)}
    />
  );
}
