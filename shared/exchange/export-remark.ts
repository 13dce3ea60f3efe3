import type { Problem } from '#shared/domain/problem.ts';

/**
 * What an export to the national standard has to say of a value, in the order in which the screen groups it, and what
 * becomes of the value: `unfit` = the place cannot meet the standard; `dropped` = optional, not written; `adapted` =
 * written otherwise than the register has it; `kept` = written as it is, worth a look.
 */
export const exportRemarks = {
  'export/missing-value': 'unfit',
  'export/pattern': 'unfit',
  'export/phone': 'dropped',
  'export/summary-too-long': 'dropped',
  'export/url': 'dropped',
  'export/commune-code': 'dropped',
  'export/position': 'dropped',
  'export/unknown-value': 'dropped',
  'export/separator': 'dropped',
  'export/pivot-unknown': 'adapted',
  'export/update-day-verified': 'adapted',
  'export/update-day-edited': 'adapted',
  'export/former-commune': 'adapted',
  'export/id-taken': 'adapted',
  'export/formula': 'adapted',
  'export/hours': 'kept',
  'export/siret': 'kept',
  'export/commune-postcode': 'kept',
  'export/outside-france': 'kept',
  'export/typology': 'kept',
} as const;
export type ExportRemarkCode = keyof typeof exportRemarks;
export type ExportEffect = (typeof exportRemarks)[ExportRemarkCode];

/** Effects from the gravest on. */
export const exportEffects = [
  'unfit',
  'dropped',
  'adapted',
  'kept',
] as const satisfies readonly ExportEffect[];

/** Every code of a remark, in order. */
export const exportRemarkCodes: readonly ExportRemarkCode[] =
  Object.keys(exportRemarks).filter(isExportRemark);

/** Whether a code is one of an export's remarks. */
export function isExportRemark(code: string): code is ExportRemarkCode {
  return Object.hasOwn(exportRemarks, code);
}

/** A remark on one field of one place. */
export type ExportRemark = {
  readonly placeId: string;
  readonly name: string;
  readonly communeName: string;
  readonly code: ExportRemarkCode;
  /** Its sentence's code and data; `field` is that of the standard. */
  readonly problem: Problem;
};
