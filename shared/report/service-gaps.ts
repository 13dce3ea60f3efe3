import { overdueOn } from '#shared/figures/loan-counts.ts';
import { wasOut } from '#shared/figures/loan-ground.ts';
import { ticketTimes } from '#shared/figures/ticket-times.ts';
import { wholeEquipment } from './equipment-ground.ts';
import { type Gap, recordSources } from './gap.ts';
import { wholeHotline } from './hotline-ground.ts';
import type { ReportGround } from './report-input.ts';
import { asWritten, date, say } from './report-text.ts';

/** What is lacking of the services: loans that are late on the last day, tickets of the period past their target. */
export function serviceGaps(ground: ReportGround): readonly Gap[] {
  const { equipment, hotline } = ground.facts;
  return [
    ...(equipment.loans.size > 0 ? [overdueGap(ground)] : []),
    ...(hotline.tickets.size > 0 ? [ticketGap(ground)] : []),
  ];
}

function overdueGap(ground: ReportGround): Gap {
  const laid = wholeEquipment(ground);
  const { last } = laid.current;
  const late = overdueOn(laid.ground, last);
  const out = laid.ground.loans.filter((loan) => wasOut(loan, last));
  return {
    kind: 'overdue',
    title: say('gap.overdue', { day: date(last) }),
    count: late.length,
    outOf: out.length,
    unit: 'count',
    sources: recordSources(
      'loan',
      late.map(({ loan }) => loan.id),
    ),
    records: late.map(({ loan }) => ({ name: loan.number, detail: say('gap.due', { day: date(loan.due) }) })),
  };
}

/** Tickets opened in the period that went past the target of their resolution, solved since or not (data.md, figure 8). */
function ticketGap(ground: ReportGround): Gap {
  const { current } = wholeHotline(ground);
  const { missed, judged } = ticketTimes(current.tickets).resolution;
  const late = new Set(missed);
  return {
    kind: 'tickets',
    title: say('gap.tickets'),
    count: missed.length,
    outOf: judged,
    unit: 'count',
    sources: recordSources('ticket', missed),
    records: current.tickets
      .filter(({ ticket }) => late.has(ticket.id))
      .map(({ ticket, place }) => ({
        name: ticket.number,
        detail: place === null ? say('gap.noPlace') : asWritten(place.name),
      })),
  };
}
