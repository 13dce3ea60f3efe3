import { BorderStyle, type IStylesOptions, LineRuleType, UnderlineType } from 'docx';
import type { Language } from '#shared/domain/setting/register-settings.ts';

const FONT = 'Calibri';
const INK = '16201F';
const QUIET = '4A5755';
const ACCENT = '0B5F66';

/** A style of the text, on top of Normal. */
function style(
  id: string,
  name: string,
  run: { readonly size: number; readonly bold?: boolean; readonly color?: string },
  space: { readonly before?: number; readonly after?: number; readonly line?: number },
) {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { color: INK, ...run },
    paragraph: { spacing: { ...space, lineRule: LineRuleType.AUTO } },
  };
}

const underline = { bottom: { style: BorderStyle.SINGLE, size: 12, color: ACCENT, space: 4 } };

/** The styles of the text file: Word's own names, so that they stay the officer's to change. Sizes in half points. */
export function docxStyles(language: Language): IStylesOptions {
  const spoken = language === 'fr' ? 'fr-FR' : 'en-GB';
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: { value: spoken, eastAsia: spoken } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: 68, bold: true, color: INK },
        paragraph: {
          spacing: { before: 3800, after: 120, line: 240, lineRule: LineRuleType.AUTO },
          border: { top: { style: BorderStyle.SINGLE, size: 24, color: ACCENT, space: 16 } },
        },
      },
      heading1: {
        run: { font: FONT, size: 38, bold: true, color: INK },
        paragraph: {
          keepNext: true,
          spacing: { before: 0, after: 280 },
          border: underline,
        },
      },
      heading2: {
        run: { font: FONT, size: 26, bold: true, color: ACCENT },
        paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
      },
      heading3: {
        run: { font: FONT, size: 23, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
      },
      heading4: {
        run: { font: FONT, size: 22, bold: true, italics: false, color: QUIET },
        paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
      },
      hyperlink: { run: { color: ACCENT, underline: { type: UnderlineType.SINGLE } } },
    },
    paragraphStyles: [
      style('CoverOrganisation', 'Cover Organisation', { size: 24, bold: true }, { after: 0 }),
      style('Subtitle', 'Subtitle', { size: 30, color: QUIET }, { after: 600 }),
      style('Example', 'Example', { size: 24, bold: true }, { after: 600 }),
      style('CoverFact', 'Cover Fact', { size: 22 }, { before: 60, after: 60 }),
      style('ContentsTitle', 'Contents Title', { size: 38, bold: true }, { after: 280 }),
      style('Narrative', 'Narrative', { size: 22 }, { after: 160, line: 288 }),
      style('ListBullet', 'List Bullet', { size: 22 }, { after: 60, line: 288 }),
      style('ListNumber', 'List Number', { size: 22 }, { after: 60, line: 288 }),
      style('NotesTitle', 'Notes Title', { size: 19, bold: true }, { before: 160, after: 40 }),
      {
        ...style('Caption', 'caption', { size: 21, bold: true }, { before: 240, after: 80 }),
        paragraph: {
          keepNext: true,
          spacing: { before: 240, after: 80, line: 252, lineRule: LineRuleType.AUTO },
        },
      },
      style('ChartUnit', 'Chart Unit', { size: 18, color: QUIET }, { after: 60 }),
      style('Picture', 'Picture', { size: 21 }, { after: 240, line: 240 }),
      style('TableText', 'Table Text', { size: 19 }, { before: 30, after: 30, line: 240 }),
      style('FigureValue', 'Figure Value', { size: 40, bold: true, color: ACCENT }, { after: 0, line: 240 }),
      style('Note', 'Note', { size: 17, color: QUIET }, { before: 80, after: 120, line: 250 }),
      style('Definition', 'Definition', { size: 20 }, { after: 100 }),
      style('Header', 'header', { size: 17, color: QUIET }, { after: 0, line: 240 }),
      style('Footer', 'footer', { size: 17, color: QUIET }, { after: 0, line: 240 }),
    ],
  };
}
