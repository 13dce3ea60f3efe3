import type { Translated } from '#shared/messages/catalogue.ts';
import type { exchangeErrorsFr } from '#shared/messages/fr/errors/exchange.ts';

/** English of {@link exchangeErrorsFr}. */
export const exchangeErrorsEn: Translated<typeof exchangeErrorsFr> = {
  'import/empty-file': 'The file is empty. Check that you chose the right one, then try again.',
  'import/utf-16':
    'The file is saved as UTF-16, which the import does not read. Save it again as “CSV UTF-8”, then try again.',
  'import/workbook':
    'This file is a workbook or an archive (XLSX, XLS, ODS, ZIP), not a list in the national standard. Open it in your spreadsheet program, save the sheet as “CSV UTF-8”, then try again.',
  'import/wrong-format':
    'This file is not text: it is a picture, a PDF or a compressed file. The import reads lists in CSV or JSON.',
  'import/register-file':
    'This file is a Maillage register, not a list. Open it with “Open another register”.',
  'import/json-encoding':
    'This JSON file is not in UTF-8: its accented letters would be wrong. Ask whoever gave it to you for UTF-8.',
  'import/json-not-list':
    'This JSON file is not a list of places: it should begin with “[” and hold one place per item.',
  'import/json-truncated': 'This JSON file is cut before its end. Download or copy it again in full.',
  'import/json-malformed':
    'This JSON file is malformed at line {{line}}, character {{column}}. Correct that spot or ask for the file again.',
  'import/no-rows': 'The file holds no place, only column names or an empty list.',
  'import/too-many-rows': 'The file has more than {{limit, number}} rows. Split it into several files.',
  'import/unclosed-quote':
    'A quote opened on row {{row}} is never closed: the rest of the file cannot be read. Correct that row in the file.',
  'import/duplicate-column': 'The column “{{column}}” stands twice. Keep only one in the file.',
  'import/not-the-standard':
    'No column of this file belongs to the standard “Lieux de médiation numérique”. The first line must give the names of the columns (id, nom, commune…).',
  'import/missing-columns_one':
    'The column {{columns}} is missing, without which a place cannot be recognised. Add it to the file.',
  'import/missing-columns_other':
    'The columns {{columns}} are missing, without which a place cannot be recognised. Add them to the file.',
  'import/file-too-large':
    'The file weighs {{megabytes}} MB, the import takes {{limit}}. Split it into several files.',
  'import/file-cut':
    'Reading the file stopped before its end. If it lies on a stick or a share, copy it to this PC, then try again.',
  'import/plan-gone': 'This preview is no longer in memory. Choose the file again.',
  'import/plan-outdated':
    'One of the places to update was deleted since the preview. Choose the file again for an up-to-date preview.',
  'import/network-gone': 'The chosen network no longer exists. Choose another one.',
  'import/network-name': 'Give the new network a name, of 120 characters at most.',
  'import/nothing-to-import':
    'There is nothing to import with these choices: no new place, no place to change.',
  'import/missing-value':
    'Row {{row}}: the field {{field}} is empty, the place cannot be imported. Fill it in the file.',
  'import/too-long':
    'Row {{row}}: the field {{field}} has {{length, number}} characters, for {{limit, number}} at most. Shorten it in the file (it begins with “{{value}}”).',
  'import/duplicate-id':
    'Row {{row}}: the identifier “{{value}}” is already that of row {{first}}. Only the first is imported; give the other a different identifier.',
  'import/row-too-long':
    'Row {{row}}: {{cells}} values for {{expected}} columns. A separator too many shifts the values; put the text in quotes in the file.',
  'import/row-not-object': 'Row {{row}}: this item of the list is not a place. Correct the file.',
  'import/row-too-short':
    'Row {{row}}: {{cells}} values for {{expected}} columns. The last ones count as empty; check that nothing is shifted.',
  'import/commune-not-found':
    'Row {{row}}: the commune “{{value}}” ({{postcode}}) was not found. The place is imported without a commune code; choose it on its page.',
  'import/unknown-commune-code':
    'Row {{row}}: the INSEE code “{{value}}” is unknown, and the commune “{{name}}” was not found otherwise. Choose it on the place’s page.',
  'import/commune-code-replaced':
    'Row {{row}}: the INSEE code “{{value}}” is unknown. By postcode and name the commune is {{name}} ({{code}}); check it.',
  'import/commune-code-disagrees':
    'Row {{row}}: the INSEE code “{{value}}” does not agree with the postcode {{postcode}}. The commune kept is {{name}} ({{code}}); check it.',
  'import/postcode':
    'Row {{row}}: “{{value}}” is not a postcode. It is kept in the notes; correct it on the page.',
  'import/leading-zero': 'Row {{row}}: {{field}} “{{value}}” lost its first zero; {{kept}} is taken.',
  'import/coordinates':
    'Row {{row}}: the position “{{value}}” is incomplete or unreadable. The place is imported without a position.',
  'import/coordinates-swapped':
    'Row {{row}}: latitude and longitude are exchanged ({{value}}). The import offers to put them right.',
  'import/outside-france':
    'Row {{row}}: the position “{{value}}” is outside France. The place is imported without a position.',
  'import/resembles-place':
    'Row {{row}}: “{{value}}” resembles “{{other}}”, already in the register ({{score}} of 100: {{reasons}}). If it is the same place, merge the two records after the import (Access points, Find duplicates).',
  'import/resembles-row':
    'Row {{row}}: “{{value}}” resembles row {{other}} ({{score}} of 100: {{reasons}}). If it is the same place, take one of them out of the file.',
  'import/older-than-register':
    'Row {{row}}: the record dates from {{value}}, that of the register from {{known}}. Check that the file does not bring old values back.',
  'import/pivot':
    'Row {{row}}: “{{value}}” is neither a SIRET, nor an RNA, nor a RIDET. It is kept in the notes; correct it on the page.',
  'import/siret':
    'Row {{row}}: the SIRET “{{value}}” has a wrong check digit. It is kept as it stands; check it.',
  'import/phone':
    'Row {{row}}: “{{value}}” is not a known telephone number. It is kept as it stands; correct it on the page.',
  'import/several-phones':
    'Row {{row}}: several telephones, or text around one (“{{value}}”). {{kept}} is taken, the rest goes to the notes.',
  'import/email':
    'Row {{row}}: “{{value}}” is not an e-mail address. It is kept in the notes; correct it on the page.',
  'import/url':
    'Row {{row}}, field {{field}}: “{{value}}” is not the address of a web page. It is kept in the notes.',
  'import/hours':
    'Row {{row}}: the hours “{{value}}” are not in the OpenStreetMap notation. They are kept as text; write them again on the page to get the weekly total.',
  'import/date':
    'Row {{row}}: “{{value}}” is not a possible date. The day of the update stays empty; write it YYYY-MM-DD in the file.',
  'import/date-too-old':
    'Row {{row}}: the day of the update “{{value}}” is implausible (often a zero written as a date). It stays empty.',
  'import/date-to-come':
    'Row {{row}}: the day of the update “{{value}}” lies in the future. It stays empty; correct it in the file.',
  'import/form-guessed':
    'Row {{row}}: the file does not say whether “{{value}}” is itinerant, but its name, summary or kind suggests it. If it is new, it is recorded as itinerant; check.',
  'import/unknown-value':
    'Row {{row}}, field {{field}}: “{{value}}” is not a value of the standard. It is kept in the notes.',
  'import/former-value':
    'Row {{row}}, field {{field}}: “{{value}}” was in the former standard and has no equivalent any more. The value is kept in the notes.',
  'import/summary-too-long':
    'Row {{row}}: the summary has {{length}} characters, the standard allows {{limit}}. It is kept whole; shorten it before publishing.',
  'import/not-text':
    'Row {{row}}, field {{field}}: a text was expected, not “{{value}}”. The value is not taken.',
  'import/formula':
    'Row {{row}}, field {{field}}: “{{value}}” begins like a spreadsheet formula. It is kept as plain text.',
  'import/absent-columns_one':
    'The column {{columns}}, asked for by the standard, is not in the file. That field stays unknown.',
  'import/absent-columns_other':
    'The columns {{columns}}, asked for by the standard, are not in the file. Those fields stay unknown.',
  'import/unknown-columns_one': 'The column {{columns}} is not in the standard; it is not taken.',
  'import/unknown-columns_other': '{{count}} columns are not in the standard and are not taken: {{columns}}.',
  'import/windows-1252':
    'The file is not in UTF-8; it was read as Windows-1252. Check the accented letters in the preview.',
  'export/nothing-to-write':
    'With this choice no place would be written: no file was made. Complete the records listed, or choose to leave no place out.',
  'export/write-failed':
    'The file could not be written to its end ({{detail}}). Nothing was left on the disk; check the free space and try again.',
  'export/missing-value':
    'The field {{field}} is required by the standard and is empty. Fill it in on the place’s record.',
  'export/pattern':
    'The field {{field}} is required and “{{value}}” is not in the form asked for. Correct it on the place’s record.',
  'export/phone':
    '“{{value}}” is not a number that the standard takes (a French country code, then 6 to 9 digits). The telephone is not written; correct it on the record.',
  'export/summary-too-long':
    'The summary has {{length, number}} characters, the standard takes {{limit, number}}. It is not written; shorten it on the record.',
  'export/url':
    'Field {{field}}: “{{value}}” is not the address of a web page that the standard can hold. It is not written.',
  'export/commune-code':
    'The INSEE code “{{value}}” is that of no commune. It is not written; choose the commune on the record.',
  'export/position':
    'The position “{{value}}” is incomplete. It is not written; give latitude and longitude on the record.',
  'export/unknown-value':
    'Field {{field}}: “{{value}}” is not in the standard’s list. This value is not written.',
  'export/separator':
    'Field {{field}}: “{{value}}” holds “|” or “;”, which separate values. This value is not written; write it again on the record.',
  'export/pivot-unknown':
    'The SIRET or RNA is required and is not known. {{written}} is written, as the national tools do; give it on the record.',
  'export/update-day-verified':
    'The day of update is required and the source does not give it. {{day}} is proposed: the day on which the record was checked.',
  'export/update-day-edited':
    'The day of update is required, the source does not give it and the record was never checked. {{day}} is proposed: the day of its last edit.',
  'export/former-commune':
    'The INSEE code “{{value}}” is a former one. That of today’s commune is written: {{name}} ({{written}}).',
  'export/id-taken':
    'The identifier “{{value}}” is also that of another place, of another source. The register’s own is written instead.',
  'export/formula':
    'Field {{field}}: a spreadsheet would take “{{value}}” for a formula. An apostrophe is written before it.',
  'export/hours':
    'The opening hours “{{value}}” do not follow the OpenStreetMap notation that the standard asks for. They are written as they are; write them again on the record.',
  'export/siret': 'The check digit of the SIRET “{{value}}” is wrong. It is written as it is; check it.',
  'export/commune-postcode':
    'The INSEE code {{value}} ({{name}}) and the postcode {{postcode}} are not of the same département. They are written as they are; check the address.',
  'export/outside-france':
    'The position “{{value}}” is outside France: latitude and longitude may be exchanged. It is written as it is; check it.',
  'export/typology':
    'The typology “{{value}}” is not in the standard’s known vocabulary. It is written as it is.',
};
