import { useTranslation } from 'react-i18next';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { Accreditation, Training } from '#shared/domain/animator/animator.ts';
import { endsSoon, isOver } from '#shared/domain/animator/ending-soon.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import classes from './animators.module.css';
import { runText } from './run-text.ts';

/** Titles and certificates, those that end marked. */
export function AccreditationList({ accreditations }: { readonly accreditations: readonly Accreditation[] }) {
  const { t } = useTranslation('animators');
  const today = useToday();
  return (
    <ul className={classes.entries}>
      {accreditations.map(({ id, name, issuer, from, to }) => (
        <li key={id} className={classes.line}>
          <span className={classes.name}>{name}</span>
          {issuer !== null && <span>{issuer}</span>}
          {(from !== null || to !== null) && (
            <span className={classes.quiet}>{runText({ from, to }, today, t)}</span>
          )}
          {endsSoon(to, today) && <span className={classes.warn}>{t('page.endsSoon')}</span>}
          {isOver(to, today) && <span className={classes.warn}>{t('page.over')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Trainings followed, latest first. */
export function TrainingList({ trainings }: { readonly trainings: readonly Training[] }) {
  const { i18n } = useTranslation('animators');
  const sorted = [...trainings].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return (
    <ul className={classes.entries}>
      {sorted.map(({ id, title, theme, provider, from, minutes }) => (
        <li key={id} className={classes.line}>
          <span className={classes.name}>{title}</span>
          <span>{[theme, provider].filter(Boolean).join(' · ')}</span>
          <span className={classes.quiet}>
            {[
              from === null ? null : dayInWords(from, i18n.language),
              minutes === null ? null : hoursText(minutes),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
