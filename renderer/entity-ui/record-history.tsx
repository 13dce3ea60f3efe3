import { Alert, Button } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { RecordHistory as History } from '#shared/domain/change-set/record-history.ts';
import { HistoryAct } from './history-act.tsx';
import { instantText, makeHistoryWording } from './history-wording.ts';
import { ProblemList } from './problem-list.tsx';
import { PutBackDialog } from './put-back-dialog.tsx';
import classes from './record-history.module.css';
import { useHistoryTools } from './use-history-tools.ts';
import { usePutBack } from './use-put-back.ts';

/** Acts read at first, and more at each click. */
const ACTS = 10;

type Props = {
  readonly table: ChangeTable;
  /** The record; for `usageReturn`, the place whose returns are meant. */
  readonly id: string;
};

/** Who changed what of a record when, latest first, with a way to put a value back. Nothing is read before it is seen. */
export function RecordHistory(props: Props) {
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (inViewport) setSeen(true);
  }, [inViewport]);
  return (
    <div ref={ref} className={classes.history}>
      {seen && <SeenHistory key={`${props.table} ${props.id}`} {...props} />}
    </div>
  );
}

function SeenHistory({ table, id }: Props) {
  const { t } = useTranslation('history');
  const [limit, setLimit] = useState(ACTS);
  const history = useHistory(table, id, limit);
  const acts = history?.acts ?? noActs;
  const tools = useHistoryTools(acts);
  const wording = useMemo(() => makeHistoryWording(table, tools), [table, tools]);
  const { problems, asked, ask, confirm, giveUp } = usePutBack(table, wording);
  if (history === undefined) return null;
  return (
    <>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={t('refused')} mb="sm">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {acts.length === 0 ? (
        <p className={classes.note}>{t('nothing')}</p>
      ) : (
        <ol className={classes.acts}>
          {acts.map((act) => (
            <HistoryAct key={act.id} act={act} wording={wording} tools={tools} onPutBack={ask} />
          ))}
        </ol>
      )}
      {history.next === null ? (
        <HistoryStart history={history} />
      ) : (
        <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + ACTS)}>
          {t('older')}
        </Button>
      )}
      <PutBackDialog asked={asked} wording={wording} onConfirm={confirm} onCancel={giveUp} />
    </>
  );
}

const noActs: History['acts'] = [];

/** What was read last stays on screen while more is read. */
function useHistory(table: ChangeTable, id: string, limit: number): History | undefined {
  const read = useCallback(
    (api: RegisterApi) => api.recordHistory(table, id, null, limit),
    [table, id, limit],
  );
  const answer = useRegisterQuery(read, [table]);
  const last = useRef<History | undefined>(undefined);
  if (answer !== undefined) last.current = answer;
  return answer ?? last.current;
}

/** Why there is nothing older, where the record is older than the history. */
function HistoryStart({ history: { acts, start } }: { readonly history: History }) {
  const { t, i18n } = useTranslation('history');
  const { settings } = useRegister();
  const made = acts.at(-1)?.changes.some(({ field, after }) => field === '' && after !== null);
  if (!start.filled || made) return null;
  const date = instantText(start.at, settings.timeZone, { t, language: i18n.language });
  return (
    <p className={classes.note}>
      {settings.example ? t('startsExample', { date }) : t('startsFile', { date })}
    </p>
  );
}
