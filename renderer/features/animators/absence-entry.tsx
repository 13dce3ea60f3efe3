import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { Absence } from '#shared/domain/absence/absence.ts';
import { isOver } from '#shared/domain/animator/ending-soon.ts';
import { absenceCover } from './absence-cover.ts';
import classes from './animators.module.css';
import { CoverLine } from './cover-line.tsx';
import { runText } from './run-text.ts';
import type { DatedRecords } from './use-animator-time.ts';

type Props = {
  readonly absence: Absence;
  readonly time: DatedRecords;
  readonly nameOf: (id: string) => string;
  readonly onEdit: () => void;
  readonly onAsk: (placeId: string, ftePercent: number | null) => void;
  readonly onOpenReplacement: (replacementId: string) => void;
};

/** One absence of an animator: its days and reason, and how each place is covered. */
export function AbsenceEntry({ absence, time, nameOf, onEdit, onAsk, onOpenReplacement }: Props) {
  const { t } = useTranslation('animators');
  const today = useToday();
  const { from, to, reason, notes } = absence;
  const days = runText(absence, today, t);
  const moment = isOver(to, today) ? 'over' : from > today ? 'toCome' : 'running';
  const covers = absenceCover(absence, time);
  return (
    <li>
      <div className={classes.line}>
        <span className={classes.name}>{days}</span>
        <span>{reason === null ? t('absences.reasonUnknown') : t(`reasons.${reason}`)}</span>
        <span className={classes.quiet}>{t(`absences.${moment}`)}</span>
        <span className={classes.act}>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('absences.editNamed', { days })}
            onClick={onEdit}
          >
            {t('absences.edit')}
          </Button>
        </span>
      </div>
      {covers.length === 0 && <p className={classes.note}>{t('absences.noPlace')}</p>}
      <ul className={classes.below}>
        {covers.map((cover) => (
          <li key={cover.placeId}>
            <CoverLine
              cover={cover}
              name={nameOf(cover.placeId)}
              nameOf={nameOf}
              onAsk={() => onAsk(cover.placeId, cover.ftePercent)}
              onOpenReplacement={onOpenReplacement}
            />
          </li>
        ))}
      </ul>
      {notes !== null && <p className={classes.note}>{notes}</p>}
    </li>
  );
}
