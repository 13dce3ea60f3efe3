import type { Remote } from 'comlink';
import type { HotlineFiguresApi } from './hotline-figures-api.ts';

/** The verbs of the figures of the hotline, across to the worker. */
export function hotlineFiguresVerbsOf(remote: Remote<HotlineFiguresApi>): HotlineFiguresApi {
  return {
    hotlineModel: (...given) => remote.hotlineModel(...given),
    placeTicketYears: (...given) => remote.placeTicketYears(...given),
    ticketYears: (...given) => remote.ticketYears(...given),
  };
}
