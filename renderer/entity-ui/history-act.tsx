import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { FieldChange, RecordAct } from '#shared/domain/change-set/record-history.ts';
import type { HistoryTools } from './field-words.ts';
import { type HistoryLine, type HistoryWording, instantText, reasonText } from './history-wording.ts';
import classes from './record-history.module.css';

type Props = {
  readonly act: RecordAct;
  readonly wording: HistoryWording;
  readonly tools: HistoryTools;
  readonly onPutBack: (act: RecordAct, change: FieldChange) => void;
};

/** One act of the history of a record: when, why, who, and each field that it changed. */
export function HistoryAct({ act, wording, tools, onPutBack }: Props) {
  const { t } = useTranslation('history');
  const { timeZone } = useRegister().settings;
  const when = (instant: string) => instantText(instant, timeZone, tools);
  return (
    <li className={classes.act} data-undone={act.undone || undefined}>
      <div className={classes.when}>
        <time dateTime={act.at}>{when(act.at)}</time>
        <span>{act.officer === '' ? t('byNobody') : t('by', { officer: act.officer })}</span>
      </div>
      <div className={classes.what}>
        <p className={classes.reason}>
          {reasonText(act, tools, when)}
          {act.undone && <span className={classes.undone}>{t('undone')}</span>}
        </p>
        <ul className={classes.lines}>
          {act.changes.map((change) => (
            <li key={`${change.id} ${change.field}`} className={classes.line}>
              <HistoryLineText line={wording.line(change)} />
              {change.standing !== null && (
                <PutBackButton change={change} wording={wording} onClick={() => onPutBack(act, change)} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function HistoryLineText({ line }: { readonly line: HistoryLine }) {
  const { t } = useTranslation('history');
  if (line.kind === 'record') return <span className={classes.text}>{line.label}</span>;
  return (
    <span className={classes.text}>
      <span className={classes.label}>{t('label', { label: line.label })}</span>
      {line.kind === 'changed' ? (
        <>
          <Value name={t('before')} text={line.before} quiet />
          <span aria-hidden>→</span>
          <Value name={t('after')} text={line.after} />
        </>
      ) : (
        <>
          {line.removed.length > 0 && (
            <span>
              <span className={classes.sign}>{t('removed')}</span> <s>{line.removed.join(', ')}</s>
            </span>
          )}
          {line.added.length > 0 && (
            <span>
              <span className={classes.sign}>{t('added')}</span> {line.added.join(', ')}
            </span>
          )}
        </>
      )}
    </span>
  );
}

function Value({
  name,
  text,
  quiet = false,
}: {
  readonly name: string;
  readonly text: string | null;
  readonly quiet?: boolean;
}) {
  const { t } = useTranslation('history');
  return (
    <span className={classes.value} data-quiet={quiet || undefined}>
      <span className="visually-hidden">{name} </span>
      {text ?? <i>{t('notSaid')}</i>}
    </span>
  );
}

function PutBackButton({
  change,
  wording,
  onClick,
}: {
  readonly change: FieldChange;
  readonly wording: HistoryWording;
  readonly onClick: () => void;
}) {
  const { t } = useTranslation('history');
  const line = wording.line(change);
  const act = putBackKey(change);
  const value = wording.value(change, change.before) ?? wording.value(change, change.after) ?? t('notSaid');
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      className={classes.button ?? ''}
      aria-label={t('putBackNamed', { act: t(act), label: line.label, value })}
      onClick={onClick}
    >
      {t(act)}
    </Button>
  );
}

/** What putting back comes to: an entry is taken out or put in again, a field gets its former value. */
function putBackKey({
  field,
  before,
  after,
}: FieldChange): 'takeOut' | 'putIn' | 'putBack' | 'putBackNothing' {
  if (field.includes('/') && before === null) return 'takeOut';
  if (field.includes('/') && after === null) return 'putIn';
  return before === null ? 'putBackNothing' : 'putBack';
}
