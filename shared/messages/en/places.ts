import type { Translated } from '#shared/messages/catalogue.ts';
import type { placesFr } from '#shared/messages/fr/places.ts';

/** What is tied to a place: stops, hubs, networks, its past. */
export const placesEn: Translated<typeof placesFr> = {
  picker: {
    placeholder: 'Name, commune or postcode',
    clear: 'Remove: {{label}}',
    nothing: 'No place of the register matches.',
  },
};
