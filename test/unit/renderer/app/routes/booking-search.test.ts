import { describe, expect, it } from 'vitest';
import { bookingSearch, readBookingSearch, wishedBooking } from '#renderer/app/routes/booking-search.ts';
import type { BookingWish } from '#shared/domain/loan/booking-wish.ts';

const nothing: BookingWish = { from: null, due: null, loanPointId: null, things: [] };

describe('the address of the booking form', () => {
  it('says days, loan point, items with their quantity, kits, and reads the same again', () => {
    const wish: BookingWish = {
      from: '2026-03-02',
      due: '2026-03-06',
      loanPointId: 'point-1',
      things: [
        { itemId: null, kitId: 'kit-1', quantity: 1 },
        { itemId: 'item-1', kitId: null, quantity: 1 },
        { itemId: 'item-2', kitId: null, quantity: 3 },
      ],
    };
    const search = bookingSearch(wish);
    expect(search).toEqual({
      du: '2026-03-02',
      au: '2026-03-06',
      point: 'point-1',
      materiel: 'item-1,item-2:3',
      malle: 'kit-1',
    });
    expect(wishedBooking(readBookingSearch({ ...search, onglet: 'x' }))).toEqual(wish);
  });

  it('leaves out what is no day, no quantity or no text', () => {
    expect(bookingSearch(nothing)).toEqual({});
    expect(readBookingSearch({ du: '2026-02-30', au: 20260306, point: 4, materiel: ['a'] })).toEqual({});
    expect(wishedBooking({ materiel: 'a:0,,b:x,c' }).things).toEqual([
      { itemId: 'c', kitId: null, quantity: 1 },
    ]);
  });
});
