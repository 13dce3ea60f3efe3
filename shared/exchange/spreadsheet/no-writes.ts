import type { SpreadsheetWrites } from './spreadsheet-plan.ts';

const none = { created: [], changed: [] };

/** What an import writes that writes nothing: each target fills its own tables. */
export const noWrites: SpreadsheetWrites = {
  networks: none,
  organisations: none,
  accessPoints: none,
  animators: none,
  items: none,
  loans: none,
  loanLines: none,
  tickets: none,
  ticketEvents: none,
  sessions: none,
};
