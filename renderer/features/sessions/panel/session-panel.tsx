import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { SessionTable } from '#renderer/features/sessions/session-table.tsx';
import { SessionTotalsLine } from '#renderer/features/sessions/session-totals-line.tsx';
import classes from '#renderer/features/sessions/sessions.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { addMonths } from '#shared/domain/calendar/month.ts';

type Props = {
  /** Whose sessions: one of the two is given, the other empty. */
  readonly placeId: string;
  readonly animatorId: string;
  readonly onOpen: (sessionId: string) => void;
  readonly onAdd: () => void;
  readonly onAll: () => void;
};

const SHOWN = 25;

/** The sessions of a place or of an animator: what twelve months come to, and the latest ones. */
export function SessionPanel({ placeId, animatorId, onOpen, onAdd, onAll }: Props) {
  const { t } = useTranslation('sessions');
  const month = useToday().slice(0, 7);
  const read = useCallback(
    async (api: RegisterApi) => {
      const question = {
        period: { from: addMonths(month, -11), to: month },
        placeIds: placeId === '' ? null : [placeId],
        animatorId: animatorId === '' ? null : animatorId,
      };
      const [page, totals] = await Promise.all([
        api.sessions({ ...question, offset: 0, limit: SHOWN }),
        api.sessionTotals(question),
      ]);
      return { ...page, totals };
    },
    [month, placeId, animatorId],
  );
  const answer = useRegisterQuery(read, ['session', 'accessPoint', 'animator']);
  return (
    <RecordSection title={t('panel.title')}>
      <Group gap="xs" mb="sm">
        <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
          {t('panel.add')}
        </Button>
        <Button size="xs" variant="default" onClick={onAll}>
          {t('panel.all')}
        </Button>
      </Group>
      {answer !== undefined &&
        (answer.total === 0 ? (
          <p>{t('panel.empty')}</p>
        ) : (
          <>
            <h3 className={classes.subtitle}>{t('panel.lastYear')}</h3>
            <SessionTotalsLine totals={answer.totals} />
            <div className={classes.wideTable}>
              <SessionTable
                sessions={answer.sessions}
                without={placeId === '' ? 'animator' : 'place'}
                onOpen={onOpen}
              />
            </div>
          </>
        ))}
    </RecordSection>
  );
}
