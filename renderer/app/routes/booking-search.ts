import { daySchema } from '#shared/domain/calendar/day.ts';
import type { BookingWish } from '#shared/domain/loan/booking-wish.ts';
import type { WantedThing } from '#shared/domain/loan/loan-wish.ts';

/**
 * A {@link BookingWish} as the address of the booking form says it. `materiel` and `malle` hold ids separated by commas;
 * `id:3` wants three of what is counted.
 */
export type BookingSearch = {
  readonly du?: string;
  readonly au?: string;
  readonly point?: string;
  readonly materiel?: string;
  readonly malle?: string;
};

/** Reads it from the address; whatever else stands there is left out. */
export function readBookingSearch(search: Readonly<Record<string, unknown>>): BookingSearch {
  const { du, au, point, materiel, malle } = search;
  return {
    ...(typeof du === 'string' && daySchema.safeParse(du).success ? { du } : {}),
    ...(typeof au === 'string' && daySchema.safeParse(au).success ? { au } : {}),
    ...(typeof point === 'string' ? { point } : {}),
    ...(typeof materiel === 'string' ? { materiel } : {}),
    ...(typeof malle === 'string' ? { malle } : {}),
  };
}

/** The booking that an address asks for. */
export function wishedBooking({ du, au, point, materiel, malle }: BookingSearch): BookingWish {
  return {
    from: du ?? null,
    due: au ?? null,
    loanPointId: point ?? null,
    things: [
      ...listed(malle).map(({ id }): WantedThing => ({ itemId: null, kitId: id, quantity: 1 })),
      ...listed(materiel).map(({ id, quantity }): WantedThing => ({ itemId: id, kitId: null, quantity })),
    ],
  };
}

/** The address that asks for a booking, the inverse of {@link wishedBooking}. */
export function bookingSearch({ from, due, loanPointId, things }: BookingWish): BookingSearch {
  const items = things.flatMap(({ itemId, quantity }) =>
    itemId === null ? [] : [quantity === 1 ? itemId : `${itemId}:${quantity}`],
  );
  const kits = things.flatMap(({ itemId, kitId }) => (itemId !== null || kitId === null ? [] : [kitId]));
  return {
    ...(from === null ? {} : { du: from }),
    ...(due === null ? {} : { au: due }),
    ...(loanPointId === null ? {} : { point: loanPointId }),
    ...(items.length === 0 ? {} : { materiel: items.join(',') }),
    ...(kits.length === 0 ? {} : { malle: kits.join(',') }),
  };
}

function listed(text: string | undefined): readonly { readonly id: string; readonly quantity: number }[] {
  return (text ?? '').split(',').flatMap((part) => {
    const [id, count] = part.split(':');
    const quantity = count === undefined ? 1 : Number(count);
    return id === undefined || id === '' || !Number.isInteger(quantity) || quantity < 1
      ? []
      : [{ id, quantity }];
  });
}
