import type { FteShare } from '#shared/figures/fte.ts';
import type { ReportCell } from './report-model.ts';
import { numeric } from './report-text.ts';

/** A cell with full-time equivalents and the posts whose share is known; nothing is told of no post. */
export function fteCell({ value, told, posts }: FteShare): ReportCell {
  return numeric(value, 'fte', posts === 0 ? {} : { reported: told, expected: posts });
}
