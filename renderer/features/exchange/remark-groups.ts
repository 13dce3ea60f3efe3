import {
  type ExportRemark,
  type ExportRemarkCode,
  exportRemarkCodes,
} from '#shared/exchange/export-remark.ts';

/** Remarks of one kind, in the order of the places. */
export type RemarkGroup = { readonly code: ExportRemarkCode; readonly remarks: readonly ExportRemark[] };

/** The remarks of an export by kind: what makes a place unfit comes first. */
export function remarkGroups(remarks: readonly ExportRemark[]): readonly RemarkGroup[] {
  const byCode = new Map<ExportRemarkCode, ExportRemark[]>();
  for (const remark of remarks) {
    const list = byCode.get(remark.code);
    if (list === undefined) byCode.set(remark.code, [remark]);
    else list.push(remark);
  }
  return exportRemarkCodes.flatMap((code) => {
    const list = byCode.get(code);
    return list === undefined ? [] : [{ code, remarks: list }];
  });
}

/** Columns of the exported remarks, in order. */
export const remarkColumns = ['name', 'commune', 'effect', 'field', 'value', 'sentence'] as const;
export type RemarkColumn = (typeof remarkColumns)[number];

export type RemarkWords = {
  readonly heading: (column: RemarkColumn) => string;
  readonly effect: (remark: ExportRemark) => string;
  readonly sentence: (remark: ExportRemark) => string;
};

/** The remarks as a table: a heading, then a line for each. */
export function remarkTable(
  remarks: readonly ExportRemark[],
  words: RemarkWords,
): readonly (readonly (string | number)[])[] {
  return [
    remarkColumns.map((column) => words.heading(column)),
    ...remarks.map((remark) => [
      remark.name,
      remark.communeName,
      words.effect(remark),
      remark.problem.field ?? '',
      remark.problem.values.value ?? '',
      words.sentence(remark),
    ]),
  ];
}
