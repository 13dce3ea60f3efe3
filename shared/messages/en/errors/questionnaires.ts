import type { Translated } from '#shared/messages/catalogue.ts';
import type { questionnairesErrorsFr } from '#shared/messages/fr/errors/questionnaires.ts';

/** What is wrong with questionnaires. */
export const questionnairesErrorsEn: Translated<typeof questionnairesErrorsFr> = {
  'questionnaire/not-one': '“{{file}}” is not a Maillage questionnaire: its identity page is missing.',
  'questionnaire/newer':
    '“{{file}}” was written by a newer Maillage (format {{version}}, known up to {{known}}). Update the program to read it.',
  'questionnaire/no-figures':
    '“{{file}}” is a Maillage questionnaire, but none of its pages of figures can be recognised.',
  'questionnaire/other-register':
    '“{{file}}” comes from another register: its places are not those here. Nothing of it is read.',
  'questionnaire/unreadable': '“{{file}}” can no longer be read: it was moved or deleted meanwhile.',
  'questionnaire/too-large-a-file':
    'The file weighs {{megabytes}} MB, far more than a questionnaire ({{limit}} MB at most): it is not opened.',
  'questionnaire/no-file': 'There is no file to read in this choice.',
  'questionnaire/unknown-place':
    '{{place}}: this place is no longer in the register (deleted or merged). Enter its figures in the grid.',
  'questionnaire/unknown-stop': '{{place}}: this stop is no longer on the record of the place.',
  'questionnaire/other-place':
    'The questionnaire was written for {{place}}, but its page now says “{{value}}”. Check which place these figures are of.',
  'questionnaire/other-year': '“{{file}}” is about {{year}}, not {{asked}}.',
  'questionnaire/duplicate':
    '“{{other}}” answers for the same place and months too, with other figures. Tick the one that counts.',
  'questionnaire/locked-year':
    '{{place}}, {{months}}: the year {{year}} is closed, its figures no longer change. Open it again to take them.',
  'questionnaire/not-over': '{{place}}, {{months}}: these months are not over.',
  'questionnaire/sheet-lost': '{{place}}: the page of this place is no longer in the workbook.',
  'questionnaire/column-lost': '{{place}}: the column {{months}} is no longer in the page.',
  'questionnaire/stray-row':
    '{{place}}: row {{row}} (“{{value}}”) is not of the questionnaire; its figures are not read.',
  'questionnaire/stray-column':
    '{{place}}: column {{column}} (“{{value}}”) is none of the months asked; its figures are not read.',
  'questionnaire/row-twice':
    '{{place}}, {{months}}, “{{label}}” stands twice in the page with different values; the first (cell {{cell}}) is read, not “{{value}}”.',
  'questionnaire/not-a-number':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}): “{{value}}” is not a number. The cell is not read.',
  'questionnaire/not-whole':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}): {{value}} is not a whole number. The cell is not read.',
  'questionnaire/negative':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}): {{value}} is negative. The cell is not read.',
  'questionnaire/too-large':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}): {{value}} is too large. The cell is not read.',
  'questionnaire/a-date':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}): the spreadsheet made a date or a time of it ({{value}}), not a number. The cell is not read.',
  'questionnaire/not-a-choice':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}): “{{value}}” is not in the list. The cell is not read.',
  'questionnaire/odd-hours':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}): {{value}} hours. A time like 12:30 may have been typed for 12.5.',
  'questionnaire/formula':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}) is a formula; its result ({{value}}) is taken.',
  'questionnaire/formula-empty':
    '{{place}}, {{months}}, “{{label}}” (cell {{cell}}) is a formula without a stored result. The cell is not read.',
  'questionnaire/no-place': 'Choose at least one place.',
  'questionnaire/no-measure': 'Choose at least one figure to ask for.',
  'questionnaire/period-too-long': 'A questionnaire covers twelve months at most.',
  'questionnaire/too-many-sheets':
    'A single workbook holds {{limit}} places at most, and {{count}} are chosen. Choose “A workbook for each place”.',
  'questionnaire/batch-gone': 'These files are no longer in memory: give them again.',
  'questionnaire/outdated':
    'The register changed since the files were read. The values are compared again: check them, then try again.',
  'questionnaire/nothing-to-write': 'Nothing to write: no file is taken, or everything is kept as it is.',
};
