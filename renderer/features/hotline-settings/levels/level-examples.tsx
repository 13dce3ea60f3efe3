import { useTranslation } from 'react-i18next';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import { useDueExample } from '#renderer/features/hotline-settings/use-due-example.ts';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { priorities } from '#shared/domain/ticket/ticket.ts';

/** What each target comes to by a calendar: a call of a Friday at 16:00, as the hours are typed. */
export function LevelExamples({ calendar }: { readonly calendar: WorkingCalendar }) {
  const { t } = useTranslation('hotlineSettings');
  const settings = useHotlineSettings();
  const example = useDueExample(calendar);
  if (settings === undefined) return null;
  if (calendar.week.every((day) => day.length === 0)) return <p>{t('example.needsHours')}</p>;
  const minutes = new Set(
    priorities
      .flatMap((priority) => [
        settings.targets[priority].firstResponse,
        settings.targets[priority].resolution,
      ])
      .filter((target) => target !== null),
  );
  return (
    <ul className={classes.examples} aria-live="polite">
      {[...minutes]
        .sort((a, b) => a - b)
        .map((target) => (
          <li key={target}>{example.sentence(target)}</li>
        ))}
    </ul>
  );
}
