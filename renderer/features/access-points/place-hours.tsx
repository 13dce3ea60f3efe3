import { useTranslation } from 'react-i18next';
import { OpeningHoursTable } from '#renderer/entity-ui/opening-hours-table.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import type { Fact } from '#renderer/entity-ui/record-section.tsx';
import { FactList, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useOpeningHours } from '#renderer/entity-ui/use-opening-hours.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';

type Props = { readonly place: AccessPoint; readonly facts: readonly Fact[] };

/** The weeks of a place, in term and in school holidays, and its weekly totals; nothing when none is known. */
export function PlaceHours({ place, facts }: Props) {
  const { openingHours, openingHoursHolidays } = place;
  const { t } = useTranslation('accessPoints');
  const read = useOpeningHours();
  const reading = read === null || openingHours === null ? null : read(openingHours);
  // The week's table already ends with this total.
  const told = reading?.ok === true && reading.minutes === place.weeklyOpening;
  const nothing = openingHours === null && openingHoursHolidays === null;
  if (nothing && facts.every(({ content }) => content === null)) return null;
  return (
    <RecordSection title={t('place.sections.hours')}>
      {!nothing && (
        <div className={classes.hours}>
          {openingHours !== null && (
            <div>
              {openingHoursHolidays !== null && <h3>{t('hours.term')}</h3>}
              <OpeningHoursTable text={openingHours} caption={t('hours.label')} />
            </div>
          )}
          {openingHoursHolidays !== null && (
            <div>
              <h3>{t('hours.schoolHolidays')}</h3>
              <OpeningHoursTable text={openingHoursHolidays} caption={t('hours.schoolHolidays')} />
            </div>
          )}
        </div>
      )}
      <FactList facts={told ? facts.slice(1) : facts} />
    </RecordSection>
  );
}
