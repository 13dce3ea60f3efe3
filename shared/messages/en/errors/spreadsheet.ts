import type { Translated } from '#shared/messages/catalogue.ts';
import type { spreadsheetErrorsFr } from '#shared/messages/fr/errors/spreadsheet.ts';

/** English of {@link spreadsheetErrorsFr}. */
export const spreadsheetErrorsEn: Translated<typeof spreadsheetErrorsFr> = {
  'spreadsheet/empty-file': 'The file is empty. Check that it is the right one, then try again.',
  'spreadsheet/file-too-large':
    'The file weighs {{megabytes}} MB, the import takes {{limit}}. Cut it into several files.',
  'spreadsheet/old-excel':
    'This workbook is in the old format of Excel (.xls). Open it in your spreadsheet, choose “Save as”, then “Excel workbook (.xlsx)”, and import the new file.',
  'spreadsheet/encrypted':
    'This workbook is protected by a password. Open it in your spreadsheet, save it without a password, then try again.',
  'spreadsheet/damaged':
    'This workbook is damaged or cut before its end. Open it in your spreadsheet, save it under another name as “Excel workbook (.xlsx)”, then try again.',
  'spreadsheet/unzips-too-large':
    'This workbook holds far more data than it seems to (over {{limit}} MB once unzipped): it is not opened. Keep only the useful sheet in a new file.',
  'spreadsheet/not-a-workbook':
    'This file is an archive or a document, not an XLSX or ODS workbook. Choose the workbook itself.',
  'spreadsheet/wrong-format':
    'This file is no table: it is a picture, a PDF or a compressed file. The import reads CSV, XLSX and ODS files.',
  'spreadsheet/register-file':
    'This file is a Maillage register, not a table. Open it with “Open another register”.',
  'spreadsheet/json':
    'This file is JSON, not a table. If it is a list in the national standard, import it as such.',
  'spreadsheet/web-page':
    'This file is a web page, even if its name ends with .xls. Open it in your spreadsheet, choose “Save as”, then “Excel workbook (.xlsx)”.',
  'spreadsheet/no-rows': 'The file holds no row of data.',
  'spreadsheet/no-rows-below':
    'There is no row of data below the headers. Choose another sheet or another header row.',
  'spreadsheet/too-many-rows': 'The sheet has over {{limit, number}} rows. Cut it into several files.',
  'spreadsheet/too-many-columns':
    'The sheet has over {{limit, number}} columns. Keep only the useful columns.',
  'spreadsheet/too-many-cells':
    'The sheet has over {{limit, number}} cells. Keep only the useful rows and columns.',
  'spreadsheet/unclosed-quote':
    'A quote opened on row {{row}} is never closed: the rest of the file can’t be read. Correct that row in the file.',
  'spreadsheet/encoding':
    'The file is not in UTF-8; it is read as {{encoding}}. Check accented letters in the preview.',
  'spreadsheet/letters-repaired':
    'Accented letters were wrongly encoded (“Ã©” for “é”). They are put right; check them in the preview.',
  'spreadsheet/letters-lost':
    'Accented letters were lost before the import (“Biblioth?que”). They can’t be found again: take the original file, or correct those names.',
  'spreadsheet/formulas_one': 'The sheet “{{sheet}}” holds a formula. Its last saved result is read.',
  'spreadsheet/formulas_other':
    'The sheet “{{sheet}}” holds {{count}} formulas. Their last saved results are read.',
  'spreadsheet/no-name-column': 'No column gives the name or the identifier. Point out at least one of them.',
  'spreadsheet/field-twice': 'Columns “{{first}}” and “{{second}}” fill the same field. Keep only one.',
  'spreadsheet/projected_one': 'One position is in {{system}}; it is converted to latitude and longitude.',
  'spreadsheet/projected_other':
    '{{count}} positions are in {{system}}; they are converted to latitude and longitude.',
  'spreadsheet/missing-name':
    'Row {{row}}: there is no name, the row can’t be imported. Fill it in the file.',
  'spreadsheet/missing-commune':
    'Row {{row}}: “{{value}}” is new and has no commune, it can’t be imported. Give the commune in the file.',
  'spreadsheet/too-long':
    'Row {{row}}, {{field}}: {{length, number}} characters, for {{limit, number}} at most. Shorten the text in the file (it begins with “{{value}}”).',
  'spreadsheet/duplicate-id':
    'Row {{row}}, {{field}}: “{{value}}” is already the identifier of row {{first}}. Only the first is imported.',
  'spreadsheet/same-record':
    'Row {{row}}: it means the same record as row {{first}} (“{{value}}”). Only the first is imported.',
  'spreadsheet/resembles-row':
    'Row {{row}}: “{{value}}” resembles row {{first}}. If they are the same, take one of them out of the file.',
  'spreadsheet/resembles-record':
    'Row {{row}}: “{{value}}” resembles “{{other}}”, already in the register, but not surely. A new record is made; if they are the same, merge the two after the import.',
  'spreadsheet/several-matches':
    'Row {{row}}: “{{value}}” resembles several records of the register ({{others}}). The row is not imported; add a column of identifiers, or merge the duplicates.',
  'spreadsheet/matched-by-likeness':
    'Row {{row}}: “{{value}}” is tied to “{{other}}”, which resembles it. Check that they are the same.',
  'spreadsheet/only-alike':
    'Row {{row}}: “{{value}}” resembles “{{other}}” without a common identifier. As you asked, the row is not imported.',
  'spreadsheet/already-there':
    'Row {{row}}: “{{value}}” is already in the register. As you asked, its record does not change.',
  'spreadsheet/yes-no':
    'Row {{row}}, {{field}}: “{{value}}” says neither yes nor no. The value is not taken.',
  'spreadsheet/count': 'Row {{row}}, {{field}}: “{{value}}” is not a whole number. The value is not taken.',
  'spreadsheet/count-approximate': 'Row {{row}}, {{field}}: “{{value}}” is not exact. {{kept}} is taken.',
  'spreadsheet/negative': 'Row {{row}}, {{field}}: “{{value}}” is negative. The value is not taken.',
  'spreadsheet/fte':
    'Row {{row}}, {{field}}: “{{value}}” can’t be read as working time (0.8; 80 %; 28 h). The value is not taken.',
  'spreadsheet/fte-over-one':
    'Row {{row}}, {{field}}: “{{value}}” is over a full time. The value is taken; check it.',
  'spreadsheet/duration':
    'Row {{row}}, {{field}}: “{{value}}” is no duration per week (20 h, 20 h 30). The value is not taken.',
  'spreadsheet/day':
    'Row {{row}}, {{field}}: “{{value}}” is no possible date. The value is not taken; write DD/MM/YYYY.',
  'spreadsheet/day-completed':
    'Row {{row}}, {{field}}: “{{value}}” does not tell the day. {{kept}} is taken.',
  'spreadsheet/month-first':
    'Row {{row}}, {{field}}: “{{value}}” has the month first. {{kept}} is taken; check the other dates of this column.',
  'spreadsheet/digits-lost':
    'Row {{row}}, {{field}}: “{{value}}” lost digits in the spreadsheet. The value is not taken; set the column to text and type the number again.',
  'spreadsheet/siret': 'Row {{row}}, {{field}}: “{{value}}” is not a right SIRET. It is kept in the notes.',
  'spreadsheet/siren':
    'Row {{row}}, {{field}}: “{{value}}” is a SIREN (9 digits), not a SIRET. It is kept in the notes.',
  'spreadsheet/rna': 'Row {{row}}, {{field}}: “{{value}}” is not an RNA number. It is kept in the notes.',
  'spreadsheet/identifier-taken':
    'Row {{row}}, {{field}}: “{{value}}” is already borne by “{{other}}”. It is not taken.',
  'spreadsheet/commune-several':
    'Row {{row}}, {{field}}: several communes of the territory are called “{{value}}”. Add the postcode or the INSEE code; the commune is taken without a code.',
  'spreadsheet/commune-unknown':
    'Row {{row}}, {{field}}: the commune “{{value}}” was not found in your territory. It is taken without a code; add the postcode.',
  'spreadsheet/address-unread':
    'Row {{row}}, {{field}}: postcode and commune were not found in “{{value}}”. The address is taken whole.',
  'spreadsheet/position':
    'Row {{row}}, {{field}}: the position “{{value}}” is incomplete or can’t be read. It is not taken.',
  'spreadsheet/hours':
    'Row {{row}}, {{field}}: “{{value}}” was not understood as opening hours. The text is kept in the notes; enter the hours on the record.',
  'spreadsheet/hours-part':
    'Row {{row}}, {{field}}: only a part of the opening hours is understood ({{kept}}). The rest, “{{rest}}”, is kept in the notes.',
  'spreadsheet/hours-both':
    'Row {{row}}, {{field}}: the opening hours are given twice. Those of the columns by day are taken; “{{value}}” is kept in the notes.',
  'spreadsheet/hours-disagree':
    'Row {{row}}, {{field}}: “{{value}}” a week, while the opening hours make {{kept}}. Both are taken; check them.',
  'spreadsheet/unknown-value':
    'Row {{row}}, {{field}}: “{{value}}” is not a known value. Tell what it stands for, or leave it out: it is then kept in the notes.',
  'spreadsheet/several-values':
    'Row {{row}}, {{field}}: several values (“{{value}}”). {{kept}} is taken, the rest is kept in the notes.',
  'spreadsheet/contact-email':
    'Row {{row}}, {{field}}: “{{value}}” is no e-mail address. It is kept in the notes.',
  'spreadsheet/carrier-unknown':
    'Row {{row}}, {{field}}: the organisation “{{value}}” is not in the register, or several bear this name. Its name is kept as parent organisation, without a link; create it, or choose to create missing organisations.',
  'spreadsheet/structure-unknown':
    'Row {{row}}, {{field}}: the organisation “{{value}}” is not in the register. It is kept in the notes; create it, or choose to create missing organisations.',
  'spreadsheet/structure-several':
    'Row {{row}}, {{field}}: several organisations of the register are called “{{value}}”. None is chosen; add a column of SIRET.',
  'spreadsheet/network-unknown':
    'Row {{row}}, {{field}}: the network “{{value}}” is not in the register. It is kept in the notes; create it, or choose to create missing networks.',
  'spreadsheet/hub-unknown':
    'Row {{row}}, {{field}}: the hub “{{value}}” was not found in the register, or several bear this name. It is kept in the notes.',
  'spreadsheet/one-name':
    'Row {{row}}, {{field}}: “{{value}}” has a single word. It is taken as the last name.',
  'spreadsheet/name-order':
    'Row {{row}}, {{field}}: the order of “{{value}}” is not sure. {{kept}} is taken as the last name.',
  'spreadsheet/dates-reversed':
    'Row {{row}}: the end ({{value}}) comes before the beginning ({{first}}). Neither date is taken.',
  'spreadsheet/not-valid': 'Row {{row}}, {{field}}: “{{value}}” can’t be recorded. The row is not imported.',
  'spreadsheet/item-serial-and-quantity': '“{{value}}” for one serial number: the row is read as one object.',
  'spreadsheet/negative-value':
    'The value “{{value}}” is negative. Correct it in the file, or do not read the column.',
  'spreadsheet/no-sum': '“{{value}}” is not a sum in euros: kept in the notes.',
  'spreadsheet/unknown-loan-point':
    'The loan point “{{value}}” is not in the register: kept in the notes. Make it and import again, or move the items afterwards.',
  'spreadsheet/holder-kept':
    'This item is in the register: its loan point changes by a transfer, not by an import. “{{value}}” is left out.',
  'spreadsheet/number-of-kit': 'The number “{{value}}” is that of another item or kit.',
  'spreadsheet/loan-already-there':
    'Row {{row}}: loan {{value}} is in the register already. It stays as it is there; change it on its page.',
  'spreadsheet/loan-other-row':
    'Row {{row}}: row {{first}} of the same loan has to be put right. A loan is imported whole, or not at all.',
  'spreadsheet/loan-rows-differ':
    'Row {{row}}, {{field}}: “{{value}}”, while row {{first}} of the same loan says “{{kept}}”. Give both rows the same value, or two numbers.',
  'spreadsheet/loan-day':
    'Row {{row}}, {{field}}: “{{value}}” is no date. Put it right: a loan is not imported with a date missing.',
  'spreadsheet/loan-no-item':
    'Row {{row}}: no item and no kit. Give an inventory number, a serial number or the name of a kit.',
  'spreadsheet/loan-unknown-item':
    'Row {{row}}, {{field}}: no item or kit of the register answers to “{{value}}”, or several do. Put the number right, or import the items first.',
  'spreadsheet/loan-quantity-of-one':
    'Row {{row}}, {{field}}: “{{value}}” of a single object. Write 1, and a row for each object.',
  'spreadsheet/loan-no-quantity': 'Row {{row}}, {{field}}: “{{value}}” is no loan. Write 1 or more.',
  'spreadsheet/loan-no-borrower':
    'Row {{row}}: no borrower. Give a place, an organisation, an animator or a person.',
  'spreadsheet/loan-borrower-unknown':
    'Row {{row}}, {{field}}: no place, organisation or animator of the register is called “{{value}}”. Put the name right, make the record, or read the column as “Borrower (person)”.',
  'spreadsheet/loan-borrower-several':
    'Row {{row}}, {{field}}: several records are called “{{value}}” ({{others}}). Add a column that gives the commune of the borrower.',
  'spreadsheet/loan-unknown-point':
    'Row {{row}}, {{field}}: loan point “{{value}}” is not in the register. Put its name right, or make it first.',
  'spreadsheet/negative-deposit':
    'Row {{row}}, {{field}}: the deposit “{{value}}” is negative. Put it right, or do not read the column.',
  'spreadsheet/loan-no-from': 'Row {{row}}: neither a first day nor a day of hand-over. Give one of them.',
  'spreadsheet/loan-no-due': 'Row {{row}}: no due day. Give it.',
  'spreadsheet/loan-due-before-from':
    'Row {{row}}, {{field}}: the due day ({{value}}) comes before the first one ({{first}}). Put one of them right.',
  'spreadsheet/loan-out-future':
    'Row {{row}}, {{field}}: the hand-over ({{value}}) is to come. For a booking, read the column as “From”.',
  'spreadsheet/loan-out-after-due':
    'Row {{row}}, {{field}}: the hand-over ({{value}}) comes after the due day ({{first}}). Put one of them right.',
  'spreadsheet/loan-back-before-out':
    'Row {{row}}, {{field}}: the return ({{value}}) comes before the hand-over ({{first}}). Put one of them right.',
  'spreadsheet/loan-back-future':
    'Row {{row}}, {{field}}: the return ({{value}}) is to come. If it is only planned, read the column as “Due on”.',
  'spreadsheet/loan-due-of-return':
    'Row {{row}}: no due day. The day of the return ({{kept}}) stands for it.',
  'spreadsheet/loan-out-of-from':
    'Row {{row}}: returned, without a day of hand-over. The first day of the loan ({{kept}}) stands for it.',
  'spreadsheet/loan-condition-not-back':
    'Row {{row}}, {{field}}: a condition back (“{{value}}”) without a day of return. It is not taken.',
  'spreadsheet/loan-thing-twice':
    'Row {{row}}, {{field}}: “{{value}}” is in row {{first}} of the same loan already. Keep one row.',
  'spreadsheet/loan-part-and-kit':
    'Row {{row}}, {{field}}: “{{value}}” is part of the kit of row {{first}}, in the same loan. Take this row out.',
  'spreadsheet/loan-empty-kit':
    'Row {{row}}, {{field}}: the kit “{{value}}” held nothing that was there on that day.',
  'spreadsheet/loan-kit-without':
    'Row {{row}}, {{field}}: the kit “{{value}}” goes without what was elsewhere ({{others}}).',
  'spreadsheet/loan-taken':
    'Row {{row}}, {{field}}: {{thing}} is with {{borrower}} (loan {{number}}) from {{from}} to {{until}}. Put the dates or the item right.',
  'spreadsheet/loan-taken-row':
    'Row {{row}}, {{field}}: {{thing}} is with {{borrower}} from {{from}} to {{until}}, by row {{first}}. Put the dates or the item right.',
  'spreadsheet/loan-over-quantity':
    'Row {{row}}, {{field}}: {{held}} of {{thing}} would be taken on {{day}}, and there are {{quantity}}. Put the quantity or the dates right.',
  'spreadsheet/loan-retired':
    'Row {{row}}, {{field}}: {{thing}} is retired since {{from}}. Put the dates or the item right.',
  'spreadsheet/loan-in-repair':
    'Row {{row}}, {{field}}: {{thing}} is in maintenance since {{from}}. Put the dates or the item right.',
  'spreadsheet/ticket-day':
    'Row {{row}}, {{field}}: “{{value}}” is not a precise day. Correct it: a ticket is not imported with a date less.',
  'spreadsheet/ticket-time':
    'Row {{row}}, {{field}}: “{{value}}” is not a time. It is not taken; write HH:MM.',
  'spreadsheet/ticket-hour-missing':
    'Row {{row}}, {{field}}: “{{value}}” does not say the time. {{kept}} is kept; the delays of this ticket are right to the day only.',
  'spreadsheet/ticket-no-opening':
    'Row {{row}}: no opening date. Give the day, and the time if you can, on which the ticket came in.',
  'spreadsheet/ticket-no-subject': 'Row {{row}}: neither subject nor description. Give one of the two.',
  'spreadsheet/ticket-future':
    'Row {{row}}, {{field}}: “{{value}}” is still to come. Correct the date or the time.',
  'spreadsheet/ticket-out-of-order':
    'Row {{row}}, {{field}}: “{{value}}” comes before “{{first}}”, which precedes it in the life of the ticket. Correct one of the two dates.',
  'spreadsheet/ticket-unknown':
    'Row {{row}}, {{field}}: “{{value}}” is not in the register. The text is kept in the description of the ticket.',
  'spreadsheet/ticket-several':
    'Row {{row}}, {{field}}: several records are called “{{value}}”. The text is kept in the description; add a column that gives the commune of the place.',
  'spreadsheet/ticket-unknown-level':
    'Row {{row}}, {{field}}: the level “{{value}}” is not in the register. Create it in the hotline settings, correct its name, or do not read the column: the tickets then go to the level that answers first.',
  'spreadsheet/ticket-life-kept':
    'Row {{row}}, {{field}}: “{{value}}” cannot follow what the register already knows of this ticket. Its steps stay as they are; correct them on its page.',
  'spreadsheet/loan-allotted': 'Row {{row}}, {{field}}: {{thing}} is allotted to a place, and is not lent.',
  'spreadsheet/session-no-day': 'Row {{row}}: no date. Give the day of the session.',
  'spreadsheet/session-day':
    'Row {{row}}, {{field}}: “{{value}}” is not a precise day. Correct it: a session has a day.',
  'spreadsheet/session-no-place': 'Row {{row}}: no place. Add a column that gives the place of the session.',
  'spreadsheet/session-unknown-place':
    'Row {{row}}, {{field}}: “{{value}}” is no place of the register. Say at the step of values which place it is, or create it.',
  'spreadsheet/session-several-places':
    'Row {{row}}, {{field}}: several places are called “{{value}}”. Say at the step of values which one it is, or add a column that gives its commune.',
  'spreadsheet/session-place-left-out':
    'Row {{row}}, {{field}}: the place “{{value}}” was left out, and its sessions with it.',
  'spreadsheet/session-unknown-stop':
    'Row {{row}}, {{field}}: the place has no stop “{{value}}”. The text is kept in the comment.',
  'spreadsheet/session-unknown-animator':
    'Row {{row}}, {{field}}: “{{value}}” is no animator of the register. Say at the step of values who it is; else the name is kept in the comment.',
  'spreadsheet/session-several-animators':
    'Row {{row}}, {{field}}: several animators are called “{{value}}”. The name is kept in the comment.',
  'spreadsheet/session-too-many':
    'Row {{row}}, {{field}}: “{{value}}” is over {{limit}} participants. Correct the number.',
  'spreadsheet/session-over-counted':
    'Row {{row}}, {{field}}: {{sum}} persons described for {{total}} participants. Correct one of the two numbers.',
  'spreadsheet/session-not-crossed':
    'Row {{row}}: publics are counted apart. Each number is kept; crossings (women of 60 to 69…) are not known of this session and must not be drawn from it.',
  'spreadsheet/session-other-row': 'Row {{row}}: the session is not taken, because of row {{first}}.',
  'spreadsheet/session-kinds-supposed_one':
    '{{count}} session does not say whether it is collective: it is a workshop from two persons, seats or a title on, else individual support.',
  'spreadsheet/session-kinds-supposed_other':
    '{{count}} sessions do not say whether they are collective: they are workshops from two persons, seats or a title on, else individual support.',
};
