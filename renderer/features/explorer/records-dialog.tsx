import { Modal, UnstyledButton } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { ExploreRecord } from '#shared/figures/explore/explore-records.ts';
import type { FigureUnit } from '#shared/figures/figure.ts';
import type { ChosenSpot } from './answer-table.tsx';
import { exploreTables } from './explore-tables.ts';
import classes from './explorer.module.css';

const SHOWN = 200;

type Props = {
  readonly question: ExplorationQuestion;
  readonly unit: FigureUnit;
  /** The number whose records are shown; null = none. */
  readonly spot: ChosenSpot | null;
  readonly wording: ReportWording;
  readonly onClose: () => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** Over the answer: the returns or sessions behind one number, each leading to its place. */
export function RecordsDialog({ spot, onClose, ...shared }: Props) {
  const { t } = useTranslation('explorer');
  const { t: app } = useTranslation('app');
  return (
    <Modal
      opened={spot !== null}
      onClose={onClose}
      size="xl"
      title={spot === null ? '' : `${t('records.title')} : ${spot.title}`}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {spot !== null && <Records spot={spot} {...shared} />}
    </Modal>
  );
}

type RecordsProps = Omit<Props, 'spot' | 'onClose'> & { readonly spot: ChosenSpot };

function Records({ question, unit, spot, wording, onOpenPlace }: RecordsProps) {
  const { t } = useTranslation('explorer');
  const { t: sessions } = useTranslation('sessions');
  const read = useCallback(
    (api: RegisterApi) => api.exploreRecords(question, { row: spot.row, column: spot.column }, SHOWN),
    [question, spot],
  );
  const answer = useRegisterQuery(read, exploreTables);
  if (answer === undefined) return null;
  if (answer.total === 0) return <p className={classes.quiet}>{t('records.none')}</p>;
  // A share has no value of one return: its part stands alone.
  const valueUnit = unit === 'ratio' ? 'count' : unit;
  const when = (record: ExploreRecord): string => {
    if (record.kind === 'session') return wording.day(record.day, 'short');
    return record.from === record.to
      ? wording.month(record.from)
      : t('records.run', { from: wording.month(record.from), to: wording.month(record.to) });
  };
  return (
    <>
      <p className={classes.quiet}>
        {t('records.count', { count: answer.total })}
        {answer.total > answer.records.length && ` · ${t('records.more', { shown: answer.records.length })}`}
      </p>
      <table className={classes.table}>
        <caption className="visually-hidden">{spot.title}</caption>
        <thead>
          <tr>
            {(['place', 'when', 'what', 'value'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`records.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.records.map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sessions of a day may be alike; rows never move
            <tr key={index}>
              <th scope="row">
                <UnstyledButton className={classes.spot} onClick={() => onOpenPlace(record.placeId)}>
                  {record.placeName}
                </UnstyledButton>
              </th>
              <td>{when(record)}</td>
              <td>
                {record.kind === 'return' ? t('records.return') : sessions(`kinds.${record.sessionKind}`)}
              </td>
              <td>{wording.number(record.value, valueUnit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
