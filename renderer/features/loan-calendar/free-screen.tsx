import { Anchor, Button, Checkbox } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import { useLoanPoints } from '#renderer/entity-ui/use-loan-points.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { BookingWish } from '#shared/domain/loan/booking-wish.ts';
import { ThingFilters } from './calendar-toolbar.tsx';
import type { FreeAsked } from './free-asked.ts';
import { FreeDates } from './free-dates.tsx';
import { FreeList } from './free-list.tsx';
import type { FreeFilter } from './free-rows.ts';
import classes from './loan-calendar.module.css';

type Props = {
  readonly asked: FreeAsked;
  readonly onAsk: (asked: FreeAsked) => void;
  readonly onBook: (wish: BookingWish) => void;
  /** Opens the page of an item or a kit. */
  readonly onOpenThing: (thing: { readonly itemId: string | null; readonly kitId: string | null }) => void;
  readonly onCalendar: () => void;
  readonly onBack: () => void;
};

/** `/prets/libre`: what is free between two days, and until when what is not; what is chosen is booked. */
export function FreeScreen(props: Props) {
  const { asked, onBack, onCalendar } = props;
  const { t } = useTranslation('loanCalendar');
  useWindowTitle(t('free.title'));
  const today = useToday();
  const settings = useEquipmentSettings();
  const from = asked.from ?? today;
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div>
          <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
            <IconArrowLeft size={15} aria-hidden />
            {t('back')}
          </Anchor>
          <h1>{t('free.title')}</h1>
        </div>
        <div className={classes.actions}>
          <Button size="xs" variant="default" onClick={onCalendar}>
            {t('open')}
          </Button>
        </div>
      </header>
      {settings !== undefined && (
        <FreeBetween {...props} from={from} due={asked.due ?? addDays(from, settings.loanDays)} />
      )}
    </div>
  );
}

/** What is free between two days that are known. */
function FreeBetween({
  asked,
  from,
  due,
  onAsk,
  onBook,
  onOpenThing,
}: Props & { readonly from: Day; readonly due: Day }) {
  const { t } = useTranslation('loanCalendar');
  const { loanPointId } = asked;
  const [filter, setFilter] = useState<FreeFilter>({ search: '', category: '', onlyFree: false });
  const points = useLoanPoints();
  const read = useCallback(
    (api: RegisterApi) => api.freeBetween({ from, fromTime: null, due, dueTime: null }, loanPointId, null),
    [from, due, loanPointId],
  );
  const things = useRegisterQuery(read, ['loan', 'loanLine', 'item', 'kit', 'maintenance']);
  const shownPoints = useMemo(() => (loanPointId === null ? (points ?? []) : null), [points, loanPointId]);
  return (
    <>
      <FreeDates
        key={`${from} ${due} ${loanPointId ?? ''}`}
        from={from}
        due={due}
        loanPointId={loanPointId}
        onAsk={onAsk}
      />
      <div className={classes.tools}>
        <div className={classes.narrow}>
          <ThingFilters filter={filter} onFilter={setFilter} />
          <Checkbox
            className={classes.only}
            size="xs"
            label={t('free.onlyFree')}
            checked={filter.onlyFree}
            onChange={(event) => setFilter({ ...filter, onlyFree: event.currentTarget.checked })}
          />
        </div>
      </div>
      {things !== undefined && (
        <FreeList
          things={things}
          filter={filter}
          points={shownPoints}
          onOpenThing={onOpenThing}
          onBook={(chosen) => onBook({ from, due, ...chosen })}
        />
      )}
    </>
  );
}
