import { Anchor, Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { OpeningHoursTable } from '#renderer/entity-ui/opening-hours-table.tsx';
import pageClasses from '#renderer/entity-ui/record-page.module.css';
import { type Fact, FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Closure, LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import { LoanPointLoadView } from './loan-point-load-view.tsx';
import classes from './loan-points.module.css';

type Props = {
  readonly point: LoanPoint;
  readonly onEdit: () => void;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onOpenAnimator: (animatorId: string) => void;
};

/** The facts of a loan point: how busy it is, whom to reach, when it is open. */
export function LoanPointSheet({ point, onEdit, onOpenPlace, onOpenAnimator }: Props) {
  const { t } = useTranslation('loanPoints');
  const { database } = useRegister();
  const { placeId, animatorId } = point;
  const named = useLiveQuery(
    async () => ({
      place: placeId === null ? undefined : await database.accessPoints.get(placeId),
      animator: animatorId === null ? undefined : await database.animators.get(animatorId),
    }),
    [database, placeId, animatorId],
  );
  const place = named?.place;
  const animator = named?.animator;
  const reach: readonly Fact[] = [
    fact(
      t('fields.place'),
      place === undefined ? null : (
        <Anchor component="button" type="button" ta="start" onClick={() => onOpenPlace(place.id)}>
          {place.name}
        </Anchor>
      ),
    ),
    fact(
      t('fields.manager'),
      animator === undefined ? (
        point.managerName
      ) : (
        <Anchor component="button" type="button" ta="start" onClick={() => onOpenAnimator(animator.id)}>
          {animatorName(animator)}
        </Anchor>
      ),
    ),
    fact(t('fields.phone'), point.phone === null ? null : readableNumber(point.phone)),
    fact(t('fields.emails'), point.emails.length === 0 ? null : point.emails.join(', ')),
  ];
  const service: readonly Fact[] = [
    fact(t('fields.from'), point.from === null ? null : dayText(point.from)),
    fact(t('fields.to'), point.to === null ? null : dayText(point.to)),
  ];
  const unknown = [
    ...(named === undefined ? [] : reach.filter(({ content }) => content === null).map(({ label }) => label)),
    ...(point.openingHours === null ? [t('fields.openingHours')] : []),
    ...(point.epciCodes.length === 0 ? [t('fields.epciCodes')] : []),
  ];
  return (
    <>
      <RecordSection title={t('page.sections.load')}>
        <LoanPointLoadView loanPointId={point.id} />
      </RecordSection>
      <FactSectionView title={t('page.sections.reach')} facts={reach} />
      {point.openingHours !== null && (
        <RecordSection title={t('page.sections.hours')}>
          <OpeningHoursTable text={point.openingHours} caption={t('fields.openingHours')} />
        </RecordSection>
      )}
      <Closures closures={point.closures} />
      <FactSectionView title={t('page.sections.service')} facts={service} />
      {point.notes !== null && (
        <FactSectionView
          title={t('page.sections.notes')}
          facts={[{ label: t('fields.notes'), content: point.notes, wide: true }]}
        />
      )}
      {unknown.length > 0 && (
        <RecordSection title={t('page.sections.unknown')}>
          <p className={pageClasses.unknown}>
            {unknown.join(', ')}.{' '}
            <Button variant="subtle" size="compact-sm" onClick={onEdit}>
              {t('page.complete')}
            </Button>
          </p>
        </RecordSection>
      )}
    </>
  );
}

function fact(label: string, content: Fact['content']): Fact {
  return { label, content, wide: false };
}

/** The closures that run or come, soonest first; past ones are counted. */
function Closures({ closures }: { readonly closures: readonly Closure[] }) {
  const { t } = useTranslation('loanPoints');
  const today = useToday();
  if (closures.length === 0) return null;
  const coming = closures.filter(({ to }) => to >= today).sort((a, b) => (a.from < b.from ? -1 : 1));
  const past = closures.length - coming.length;
  return (
    <RecordSection title={t('page.sections.closures')}>
      <ul className={classes.closures}>
        {coming.map(({ id, from, to, reason }) => (
          <li key={id}>
            {t(from === to ? 'page.closureDay' : 'page.closureRun', { from: dayText(from), to: dayText(to) })}{' '}
            <small>{reason ?? t('page.noReason')}</small>
          </li>
        ))}
      </ul>
      {past > 0 && <p className={pageClasses.unknown}>{t('page.pastClosures', { count: past })}</p>}
    </RecordSection>
  );
}
