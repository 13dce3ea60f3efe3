import type { Migration } from './migration.ts';

/** Tickets and their events, who answers them, knowledge sheets; notes and documents about tickets. */
export const hotline: Migration = {
  version: 6,
  stores: {
    answeringLevels: 'id, accessPointId, organisationId',
    tickets: 'id, number, accessPointId, organisationId, animatorId, itemId, loanId, duplicateOfId',
    ticketEvents: 'id, ticketId, levelId, articleId',
    articles: 'id, ticketId',
    hotlineSettings: 'id, firstLevelId',
    hotlineColumns: 'key',
    hotlineDelta: 'id',
    followUps: 'id, accessPointId, organisationId, animatorId, nextOn, itemId, loanId, ticketId',
    attachments: 'id, accessPointId, organisationId, animatorId, itemId, loanId, ticketId',
  },
  upgrade: async (transaction) => {
    for (const table of ['followUps', 'attachments'])
      await transaction
        .table(table)
        .toCollection()
        .modify((row: Record<string, unknown>) => {
          row.ticketId ??= null;
        });
  },
  mapChange: ([table, id, field, before, after, stamp]) => [
    table,
    id,
    field,
    field === '' ? withTicket(table, before) : before,
    field === '' ? withTicket(table, after) : after,
    stamp,
  ],
};

/** A whole note or document of a version before, which could be about no ticket. */
function withTicket(table: string, record: unknown): unknown {
  const lacks = table === 'followUp' || table === 'attachment';
  return lacks && typeof record === 'object' && record !== null ? { ticketId: null, ...record } : record;
}
