import { type ExportEffect, type ExportRemark, exportRemarks } from '#shared/exchange/export-remark.ts';
import type { ExportTreatment, NationalExportCheck } from '#shared/exchange/national-export.ts';

/** Whether a treatment writes a place of which these remarks were made. */
export function takes(treatment: ExportTreatment, remarks: readonly ExportRemark[]): boolean {
  if (treatment === 'all') return true;
  if (has(remarks, 'unfit')) return false;
  return treatment === 'conforming' || !has(remarks, 'dropped');
}

/** Counts what each treatment would write, place by place. */
export function tallyExport(): {
  readonly add: (remarks: readonly ExportRemark[]) => void;
  readonly result: () => NationalExportCheck;
} {
  const counts = { conforming: 0, faultless: 0, all: 0 };
  const all: ExportRemark[] = [];
  let clean = 0;
  return {
    add: (remarks) => {
      counts.all += 1;
      if (takes('conforming', remarks)) counts.conforming += 1;
      if (takes('faultless', remarks)) counts.faultless += 1;
      if (remarks.length === 0) clean += 1;
      all.push(...remarks);
    },
    result: () => ({ counts, clean, remarks: all }),
  };
}

function has(remarks: readonly ExportRemark[], effect: ExportEffect): boolean {
  return remarks.some(({ code }) => exportRemarks[code] === effect);
}
