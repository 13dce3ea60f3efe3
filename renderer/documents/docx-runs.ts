import { ExternalHyperlink, type ParagraphChild, SimpleField, TextRun } from 'docx';
import type { WordedRun } from './worded-report.ts';

/** The officer's words with their looks and links; a line end inside of them stays one. */
export function docxRuns(runs: readonly WordedRun[]): ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.href === null) return lines(run);
    return [new ExternalHyperlink({ link: run.href, children: lines(run, 'Hyperlink') })];
  });
}

function lines({ text, bold, italic }: WordedRun, style?: string): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        bold,
        italics: italic,
        ...(index > 0 ? { break: 1 } : {}),
        ...(style === undefined ? {} : { style }),
      }),
  );
}

/**
 * « Tableau 3 » before a caption: the number is a field of its own sequence, so that what the office adds or removes
 * renumbers the rest.
 */
export function captionNumber(number: string): ParagraphChild[] {
  const [, label, count] = /^(.*?)\s*(\d+)$/.exec(number) ?? [];
  if (label === undefined || count === undefined) return [new TextRun({ text: `${number}  `, bold: false })];
  return [
    new TextRun({ text: `${label} `, bold: false }),
    new SimpleField(`SEQ ${label} \\* ARABIC`, count),
    new TextRun({ text: '  ', bold: false }),
  ];
}
