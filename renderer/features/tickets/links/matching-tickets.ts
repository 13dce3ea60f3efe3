import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { foldedWords, foldText } from '#shared/search/fold-text.ts';

/** The rows that have every word typed in their number, subject, place or caller, in the order given; all without words. */
export function matchingTickets<Row extends Pick<TicketRow, 'number' | 'subject' | 'placeName' | 'caller'>>(
  rows: readonly Row[],
  typed: string,
): readonly Row[] {
  const words = foldedWords(typed);
  if (words.length === 0) return rows;
  return rows.filter(({ number, subject, placeName, caller }) => {
    const said = foldText([number, subject, placeName, caller].filter(Boolean).join(' '));
    return words.every((word) => said.includes(word));
  });
}
