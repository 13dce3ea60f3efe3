import {
  countOfTicketNumber,
  nextTicketNumbers,
  TEXT_ORDER_LIMIT,
  ticketNumberPrefix,
} from '#shared/domain/ticket/ticket-number.ts';
import type { Register } from './register.ts';
import type { Act } from './write-path.ts';

/**
 * The numbers of some new tickets opened in one year: those that follow the last one that this device gave for it,
 * deleted ones too.
 */
export async function newTicketNumbers(
  { database }: Register,
  act: Act,
  year: string,
  count: number,
): Promise<readonly string[]> {
  const prefix = ticketNumberPrefix(year, act.by.device);
  const given = database.tickets.where('number').startsWith(prefix);
  const [last] = await given.clone().reverse().limit(1).keys();
  let counted = countOfTicketNumber(String(last ?? ''), prefix);
  // As text, `9999` comes after `10000`, and after what was typed or imported under the prefix.
  if (last !== undefined && (counted === 0 || counted >= TEXT_ORDER_LIMIT))
    for (const number of await given.keys())
      counted = Math.max(counted, countOfTicketNumber(String(number), prefix));
  return nextTicketNumbers(prefix, counted, count);
}
