import type { FteShare } from '#shared/figures/fte.ts';
import type { ReportCell } from './report-model.ts';
import { numeric } from './report-text.ts';

/** A cell with full-time equivalents; its n of N is shown only where a share is not known. */
export function fteCell({ value, told, posts }: FteShare): ReportCell {
  return numeric(value, 'fte', told === posts ? {} : { reported: told, expected: posts });
}
