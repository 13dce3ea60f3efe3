import { ActionIcon, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import type { Period } from '#shared/domain/calendar/period.ts';
import { monthsText } from '#shared/domain/usage-return/return-rules.ts';
import type { CellChange } from '#shared/exchange/questionnaire/compare-column.ts';
import type { ReviewDecisions, ReviewedFile } from '#shared/exchange/questionnaire/review.ts';
import { ChangeTable } from './change-table.tsx';
import { StateMark } from './state-mark.tsx';

type Props = {
  readonly file: ReviewedFile;
  readonly decisions: ReviewDecisions;
  readonly onTake: (file: ReviewedFile, taken: boolean) => void;
  readonly onChoice: (change: CellChange, choice: 'keep' | 'replace') => void;
};

/** A file that came back: whether it is taken, what became of it, and under it both values of what differs. */
export function ReviewedFileRow({ file, decisions, onTake, onChoice }: Props) {
  const { t } = useTranslation('questionnaires');
  const [isOpen, setIsOpen] = useState(false);
  const conflicts = file.changes.filter(({ kind }) => kind === 'conflict');
  const news = file.changes.length - conflicts.length;
  const [first, ...others] = file.owners.map(({ name }) => name);
  const facts = [
    news > 0 ? t('back.news', { count: news }) : null,
    conflicts.length > 0 ? t('back.conflicts', { count: conflicts.length }) : null,
    file.problems.length > 0 ? t('back.remarks', { count: file.problems.length }) : null,
  ].filter((fact) => fact !== null);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes.file} data-open={isOpen || undefined}>
      <div className={classes.fileHead}>
        <Checkbox
          aria-label={t('back.take', { name: file.name })}
          checked={file.accepted}
          disabled={!file.canAccept}
          onChange={(event) => onTake(file, event.currentTarget.checked)}
        />
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'back.closeFile' : 'back.openFile', { name: file.name })}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Chevron size={16} />
        </ActionIcon>
        <StateMark state={file.state} />
        <span className={classes.fileName}>
          {first === undefined ? (
            file.name
          ) : (
            <>
              <strong>{others.length === 0 ? first : t('back.more', { first, count: others.length })}</strong>
              <span className={classes.quiet}>{file.name}</span>
            </>
          )}
        </span>
        <span className={classes.quiet}>{file.period === null ? '' : shortPeriod(file.period)}</span>
        <span className={classes.facts}>{facts.join(' · ')}</span>
      </div>
      {file.state === 'refused' && !isOpen && (
        <div className={classes.why}>
          <ProblemList problems={file.problems} />
        </div>
      )}
      {isOpen && <FileDetail file={file} conflicts={conflicts} decisions={decisions} onChoice={onChoice} />}
    </li>
  );
}

/** A calendar year by its number: every file of a batch is often of one. */
function shortPeriod({ from, to }: Period): string {
  const isYear = from.endsWith('-01') && to === `${from.slice(0, 4)}-12`;
  return isYear ? from.slice(0, 4) : monthsText(from, to);
}

type DetailProps = Pick<Props, 'file' | 'decisions' | 'onChoice'> & {
  readonly conflicts: readonly CellChange[];
};

function FileDetail({ file, conflicts, decisions, onChoice }: DetailProps) {
  const { t } = useTranslation('questionnaires');
  const news = file.changes.filter(({ kind }) => kind === 'new');
  const names = new Map(file.owners.map(({ placeId, stopId, name }) => [`${placeId} ${stopId ?? ''}`, name]));
  const nameOf =
    names.size < 2
      ? null
      : ({ placeId, stopId }: CellChange): string => names.get(`${placeId} ${stopId ?? ''}`) ?? '';
  return (
    <div className={classes.detail}>
      {file.problems.length > 0 && (
        <section>
          <h2>{t('back.remarks', { count: file.problems.length })}</h2>
          <ProblemList problems={file.problems} />
        </section>
      )}
      {conflicts.length > 0 && (
        <ChangeTable
          title={t('back.differs')}
          changes={conflicts}
          nameOf={nameOf}
          decisions={decisions}
          onChoice={onChoice}
        />
      )}
      {news.length > 0 && (
        <ChangeTable
          title={t('back.newValues')}
          changes={news}
          nameOf={nameOf}
          decisions={decisions}
          onChoice={null}
        />
      )}
      {file.changes.length + file.problems.length === 0 && (
        <p className={classes.quiet}>{t('back.nothing')}</p>
      )}
    </div>
  );
}
