import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { type ExportRemark, type ExportRemarkCode, exportRemarks } from '#shared/exchange/export-remark.ts';
import { checkValue } from './check-value.ts';
import { ruleOf } from './field-rules.ts';
import { type NationalField, nationalFields } from './fields.ts';
import { shortened } from './raw-list.ts';

/** A row of the standard as text; a field without a value is not there. */
export type NationalRow = Readonly<Partial<Record<NationalField, string>>>;

/** The writing of one row: its texts, and what was found on the way. */
export type RowWriting = {
  readonly row: NationalRow;
  readonly remarks: readonly ExportRemark[];
  /** Gives a field its text where it fits; else tells why not. */
  readonly set: (field: NationalField, text: string | null) => void;
  /** The same for a list: each value is checked, those that fit are written, each once. */
  readonly setSeveral: (field: NationalField, values: readonly string[]) => void;
  readonly tell: (
    code: ExportRemarkCode,
    field: NationalField,
    value: string,
    more?: Problem['values'],
  ) => void;
  /** Tells the required fields that were given no text at all. */
  readonly tellMissing: () => void;
};

/** Begins the row of a place. */
export function startWriting(
  { id: placeId, name }: Pick<AccessPoint, 'id' | 'name'>,
  communeName: string,
): RowWriting {
  const row: Partial<Record<NationalField, string>> = {};
  const remarks: ExportRemark[] = [];
  const told = new Set<NationalField>();
  const tell: RowWriting['tell'] = (code, field, value, more = {}) => {
    told.add(field);
    remarks.push({
      placeId,
      name,
      communeName,
      code,
      problem: {
        code,
        values: { field, value: shortened(value), ...more },
        severity: exportRemarks[code] === 'unfit' ? 'error' : 'warning',
        row: null,
        field,
      },
    });
  };
  const fits = (field: NationalField, value: string): boolean => {
    const fault = checkValue(field, value);
    if (fault !== null) tell(fault.code, field, value, fault.values);
    return fault === null;
  };
  return {
    row,
    remarks,
    tell,
    set: (field, text) => {
      const clean = text?.trim() ?? '';
      if (clean !== '' && fits(field, clean)) row[field] = clean;
    },
    setSeveral: (field, values) => {
      const fitting = [...new Set(values)].filter((value) => fits(field, value));
      if (fitting.length > 0) row[field] = fitting.join('|');
    },
    tellMissing: () => {
      for (const field of nationalFields)
        if (ruleOf(field).required && row[field] === undefined && !told.has(field))
          tell('export/missing-value', field, '');
    },
  };
}
