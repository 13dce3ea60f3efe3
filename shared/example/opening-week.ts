/** Opening hours of a term week, in the notation of OpenStreetMap, with what they come to in minutes. */
export type OpeningWeek = { readonly hours: string; readonly minutes: number };

/** Weeks of small places (town halls, village clubs): a few half-days. */
export const smallWeeks: readonly [OpeningWeek, ...OpeningWeek[]] = [
  { hours: 'Tu,Th 14:00-17:00', minutes: 360 },
  { hours: 'Mo,We,Fr 09:00-12:00', minutes: 540 },
  { hours: 'Mo-Fr 09:00-12:00', minutes: 900 },
  { hours: 'Tu 16:30-19:00; Sa 10:00-12:00', minutes: 270 },
  { hours: 'Mo,Tu,Th,Fr 08:30-12:00; We 14:00-17:30', minutes: 1_050 },
];

/** Weeks of places with staff. */
export const largeWeeks: readonly [OpeningWeek, ...OpeningWeek[]] = [
  { hours: 'Mo-Fr 09:00-12:00,14:00-17:30', minutes: 1_950 },
  { hours: 'Tu-Fr 10:00-12:30,14:00-18:00; Sa 10:00-17:00', minutes: 1_980 },
  { hours: 'Tu,Th,Fr 14:00-18:30; We 09:30-12:30,14:00-18:30; Sa 10:00-12:30', minutes: 1_410 },
  { hours: 'Mo 13:30-18:00; Tu-Th 09:00-12:00,13:30-18:00; Fr 09:00-12:00', minutes: 1_800 },
  { hours: 'We,Sa 10:00-12:30,14:00-18:00; Tu,Fr 16:00-19:00', minutes: 1_140 },
];

/** The week of the largest place. */
export const flagshipWeek: OpeningWeek = {
  hours: 'Mo 14:00-19:00; Tu-Sa 10:00-19:00; Su 14:00-18:00; PH off',
  minutes: 3_240,
};
