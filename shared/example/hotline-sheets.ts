import type { TicketCategory } from '#shared/domain/ticket/ticket.ts';

/** The knowledge sheets of the example, with their categories; `operator` is the officer's own. */
export const hotlineSheets = {
  printer: 'technical',
  noInternet: 'operator',
  wifi: 'technical',
  slowStation: 'technical',
  session: 'technical',
  update: 'technical',
  alert: 'technical',
  sound: 'technical',
  scanner: 'technical',
  lending: 'logistic',
  firstClicks: 'pedagogical',
  procedures: 'pedagogical',
  children: 'pedagogical',
  skills: 'pedagogical',
  lowVision: 'pedagogical',
  label: 'project',
  monthlyReturn: 'project',
  logs: 'legal',
  personalData: 'legal',
  credentials: 'legal',
} as const satisfies Readonly<Record<string, TicketCategory | 'operator'>>;
export type HotlineSheetKey = keyof typeof hotlineSheets;
