import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import type { HistoryWording } from './history-wording.ts';
import classes from './record-history.module.css';
import type { AskedPutBack } from './use-put-back.ts';

type Props = {
  readonly asked: AskedPutBack | null;
  readonly wording: HistoryWording;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Says which value would be replaced by an older one, and asks. */
export function PutBackDialog({ asked, wording, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('history');
  const { t: app } = useTranslation('app');
  return (
    <ConfirmDialog
      opened={asked !== null}
      title={t('confirmTitle')}
      confirm={t('putIn')}
      cancel={app('cancel')}
      danger={false}
      busy={false}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {asked !== null && (
        <>
          <p>{t('confirmBody')}</p>
          <p className={classes.asked}>{wording.line(asked.change).label}</p>
          <dl className={classes.compared}>
            <dt>{t('confirmNow')}</dt>
            <dd>{wording.value(asked.change, asked.change.standing?.value ?? null) ?? t('notSaid')}</dd>
            <dt>{t('confirmThen')}</dt>
            <dd>{wording.value(asked.change, asked.change.before) ?? t('notSaid')}</dd>
          </dl>
        </>
      )}
    </ConfirmDialog>
  );
}
