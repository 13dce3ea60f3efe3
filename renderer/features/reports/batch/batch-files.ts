import { foldText } from '#shared/search/fold-text.ts';

/** Files that a report is written to, in the order in which they are made. */
export const batchFormats = ['pdf', 'summary', 'docx', 'xlsx', 'ods', 'csv'] as const;
export type BatchFormat = (typeof batchFormats)[number];

/** A file to make. */
export type PlannedFile = { readonly format: BatchFormat; readonly name: string };

const NAME_LIMIT = 60;

const endings: Readonly<Record<Exclude<BatchFormat, 'summary'>, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  xlsx: '.xlsx',
  ods: '.ods',
  csv: '-csv.zip',
};

/**
 * Names of the files of some reports, `bilan-2025-<name>.pdf`: letters without accents, so that any system and any
 * mailbox takes them; two of one name are told apart by a number. A null name is the report of everything asked.
 *
 * @param base what every name begins with, `bilan-2025`
 * @param summaryWord what tells the summary from the report
 */
export function plannedFiles(
  base: string,
  names: readonly (string | null)[],
  formats: readonly BatchFormat[],
  summaryWord: string,
): readonly (readonly PlannedFile[])[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const stem = freeStem(name === null ? base : `${base}-${namePart(name)}`, taken);
    return formats.map((format) => ({
      format,
      name: format === 'summary' ? `${stem}-${namePart(summaryWord)}.pdf` : `${stem}${endings[format]}`,
    }));
  });
}

function freeStem(wanted: string, taken: Set<string>): string {
  let stem = wanted;
  for (let turn = 2; taken.has(stem); turn += 1) stem = `${wanted}-${turn}`;
  taken.add(stem);
  return stem;
}

function namePart(text: string): string {
  return (
    foldText(text)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+/g, '')
      .slice(0, NAME_LIMIT)
      .replace(/-+$/, '') || 'sans-nom'
  );
}
