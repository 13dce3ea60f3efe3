import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { ThemeRadar } from '#renderer/features/quality/theme-radar.tsx';
import { useReview, type WholeReview } from '#renderer/features/quality/use-quality.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { ReviewAnswers } from './review-answers.tsx';

type Acts = {
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onPrint: () => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The page of a review: where the place stands against its own former review, each answer, what was agreed. */
export function ReviewScreen({ reviewId, ...acts }: Acts & { readonly reviewId: string }) {
  const { t } = useTranslation('quality');
  const whole = useReview(reviewId);
  useWindowTitle(
    whole === undefined ? null : whole === null ? t('page.gone') : (whole.placeName ?? t('title')),
  );
  if (whole === undefined) return null;
  return (
    <div className={recordClasses.page}>
      <Anchor component="button" type="button" size="sm" className={recordClasses.back} onClick={acts.onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      {whole === null ? <p>{t('page.gone')}</p> : <Living whole={whole} {...acts} />}
    </div>
  );
}

function Living({ whole, ...acts }: Acts & { readonly whole: WholeReview }) {
  const { t } = useTranslation('quality');
  const { t: history } = useTranslation('history');
  const { review, grid, former } = whole;
  return (
    <>
      <Header whole={whole} {...acts} />
      <FactSectionView
        title={t('page.agreed')}
        facts={[
          { label: t('fields.actions'), content: review.actions, wide: true },
          { label: t('fields.participants'), content: review.participants, wide: true },
          { label: t('fields.comment'), content: review.comment, wide: true },
        ]}
      />
      <RecordSection title={t('page.themes')}>
        <div style={{ maxWidth: '36rem' }}>
          <ThemeRadar grid={grid} review={review} former={former} />
        </div>
        <p className={recordClasses.legend}>{t(former === null ? 'page.first' : 'page.compared')}</p>
      </RecordSection>
      <RecordSection title={t('page.answers')}>
        <ReviewAnswers whole={whole} />
      </RecordSection>
      <RecordSection title={history('title')}>
        <RecordHistory table="qualityReview" id={review.id} />
      </RecordSection>
    </>
  );
}

function Header({ whole, onBack, onEdit, onPrint, onOpenPlace }: Acts & { readonly whole: WholeReview }) {
  const { t } = useTranslation('quality');
  const { review, grid, placeName } = whole;
  return (
    <header className={recordClasses.head}>
      <div className={recordClasses.title}>
        <h1>{placeName ?? t('gonePlace')}</h1>
        <p className={recordClasses.line}>
          <span>{t('page.line', { day: dayText(review.day), grid: grid.name })}</span>
        </p>
      </div>
      <div className={recordClasses.actions}>
        <Button onClick={onEdit}>{t('page.edit')}</Button>
        <Button variant="default" onClick={onPrint}>
          {t('page.print')}
        </Button>
        {placeName !== null && (
          <Button variant="default" onClick={() => onOpenPlace(review.placeId)}>
            {t('page.openPlace')}
          </Button>
        )}
        <Deletion whole={whole} onDeleted={onBack} />
      </div>
    </header>
  );
}

type DeletionProps = { readonly whole: WholeReview; readonly onDeleted: () => void };

function Deletion({ whole: { review, placeName }, onDeleted }: DeletionProps) {
  const { t } = useTranslation('quality');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteQualityReview(review.id);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    setAsking(false);
    notice(t('page.deleted'), outcome.value);
    onDeleted();
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('page.delete')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('page.deleteTitle')}
        confirm={t('page.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('page.deleteBody', { day: dayText(review.day), place: placeName ?? t('gonePlace') })}</p>
        {problems.length > 0 && <ProblemList problems={problems} />}
      </ConfirmDialog>
    </>
  );
}
