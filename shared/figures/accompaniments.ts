import type { Figure } from './figure.ts';
import type { HeldReturns } from './held-returns.ts';
import { measureTotal } from './totals.ts';

/**
 * Accompaniments as returns tell them (data.md, figure 7): people helped one by one, and people in workshops. A
 * workshop without a count stays not reported. Sessions logged in detail are another source, never added to these.
 */
export type Accompaniments = { readonly individual: Figure; readonly workshopAttended: Figure };

/** Totals of a period from its returns. */
export function accompaniments(held: HeldReturns): Accompaniments {
  return {
    individual: measureTotal(held, 'activity.individual'),
    workshopAttended: measureTotal(held, 'workshopAttended'),
  };
}
