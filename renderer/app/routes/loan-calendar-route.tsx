import { useNavigate, useSearch } from '@tanstack/react-router';
import { FreeScreen } from '#renderer/features/loan-calendar/free-screen.tsx';
import { LoanCalendarScreen } from '#renderer/features/loan-calendar/loan-calendar-screen.tsx';
import { bookingSearch } from './booking-search.ts';
import { askedCalendar, askedFree, calendarSearch, freeSearch } from './loan-calendar-search.ts';

/** `/prets/calendrier`: `?vue=` `jour`, `semaine`, else the month; `?jour=` a day in view; `?point=` a loan point. */
export function LoanCalendarRoute() {
  const navigate = useNavigate();
  const asked = askedCalendar(useSearch({ from: '/prets/calendrier' }));
  const openThing = useOpenThing();
  return (
    <LoanCalendarScreen
      asked={asked}
      onAsk={(next) =>
        void navigate({ to: '/prets/calendrier', search: calendarSearch(next), replace: true })
      }
      onBook={(wish) => void navigate({ to: '/prets/nouveau', search: bookingSearch(wish) })}
      onOpenLoan={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
      onOpenThing={openThing}
      onFree={() =>
        void navigate({
          to: '/prets/libre',
          search: freeSearch({ from: null, due: null, loanPointId: asked.loanPointId }),
        })
      }
      onItems={() => void navigate({ to: '/materiel' })}
      onBack={() => void navigate({ to: '/prets' })}
    />
  );
}

/** `/prets/libre`: `?du=` and `?au=` the days, `?point=` a loan point. */
export function FreeRoute() {
  const navigate = useNavigate();
  const asked = askedFree(useSearch({ from: '/prets/libre' }));
  const openThing = useOpenThing();
  return (
    <FreeScreen
      asked={asked}
      onAsk={(next) => void navigate({ to: '/prets/libre', search: freeSearch(next), replace: true })}
      onBook={(wish) => void navigate({ to: '/prets/nouveau', search: bookingSearch(wish) })}
      onOpenThing={openThing}
      onCalendar={() =>
        void navigate({
          to: '/prets/calendrier',
          search: calendarSearch({ view: 'month', day: asked.from, loanPointId: asked.loanPointId }),
        })
      }
      onBack={() => void navigate({ to: '/prets' })}
    />
  );
}

/** Opens the page of an item or of a kit. */
function useOpenThing(): (thing: { readonly itemId: string | null; readonly kitId: string | null }) => void {
  const navigate = useNavigate();
  return ({ itemId, kitId }) => {
    if (itemId !== null) void navigate({ to: '/materiel/$itemId', params: { itemId } });
    else if (kitId !== null) void navigate({ to: '/materiel/malles/$kitId', params: { kitId } });
  };
}
