import type { Translated } from '#shared/messages/catalogue.ts';
import type { registerFileErrorsFr } from '#shared/messages/fr/errors/register-file.ts';

/** English of {@link registerFileErrorsFr}. */
export const registerFileErrorsEn: Translated<typeof registerFileErrorsFr> = {
  'register-file/empty': 'This file is empty. Choose another one; your register has not changed.',
  'register-file/not-a-register':
    'This file is not a Maillage register (.maillage). For a list of places in CSV or JSON, go to Exchanges. Your register has not changed.',
  'register-file/newer':
    'This register was written by a newer version of Maillage (format {{found}}; this one reads up to {{known}}). Update Maillage to open it; your register has not changed.',
  'register-file/encrypted':
    'This register is encrypted, and this version of Maillage can’t open it yet. Your register has not changed.',
  'register-file/truncated':
    'This file is incomplete: its end is missing, perhaps after an interrupted copy. Copy it again from its source; your register has not changed.',
  'register-file/altered':
    'This file was damaged or changed since it was written: its fingerprint no longer matches. Take another copy; your register has not changed.',
  'register-file/too-large':
    'This file unfolds far beyond what a register can hold. It was not opened; your register has not changed.',
  'register-file/no-settings':
    'This file does not hold the settings of a register. It was not opened; your register has not changed.',
  'register-file/invalid-line':
    'Line {{line}} of this register can’t be read. It was not opened; your register has not changed.',
  'register-file/invalid-settings':
    'The settings of this register are not valid (line {{line}}, field “{{field}}”). Your register has not changed.',
  'register-file/invalid-network':
    'The network “{{name}}” of this register is not valid (line {{line}}, field “{{field}}”). Your register has not changed.',
  'register-file/invalid-organisation':
    'The organisation “{{name}}” of this register is not valid (line {{line}}, field “{{field}}”). Your register has not changed.',
  'register-file/invalid-accessPoint':
    'The place “{{name}}” of this register is not valid (line {{line}}, field “{{field}}”). Your register has not changed.',
  'register-file/invalid-record':
    'The record “{{name}}” of this register is not valid (line {{line}}, field “{{field}}”). Your register has not changed.',
  'register-file/invalid-report':
    'The report “{{name}}” of this register is not valid (line {{line}}, field “{{field}}”). Your register has not changed.',
  'register-file/invalid-importBatch':
    'The import “{{name}}” of this register is not valid (line {{line}}, field “{{field}}”). Your register has not changed.',
  'register-file/invalid-usage':
    'The list of places of the returns is not valid (line {{line}}). Your register has not changed.',
  'register-file/invalid-usage-month':
    'The returns of {{month}} of this register are not valid (line {{line}}). Your register has not changed.',
  'register-file/invalid-session-month':
    'The sessions of the month {{month}} of this register are not valid (line {{line}}). Your register has not changed.',
  'register-file/session-twice':
    'A session of the month {{month}} is in this register twice (line {{line}}). It was not opened; your register has not changed.',
  'register-file/unknown-animator':
    'The sessions of this register name an animator who is not in it ({{id}}, line {{line}}). It was not opened; your register has not changed.',
  'register-file/twice':
    '“{{name}}” is twice in this register (line {{line}}). It was not opened; your register has not changed.',
  'register-file/return-twice':
    'A return of {{month}} is twice in this register (line {{line}}). It was not opened; your register has not changed.',
  'register-file/unknown-place':
    'Returns of this register name a place that is not in it ({{id}}, line {{line}}). It was not opened; your register has not changed.',
  'register-file/write-failed':
    'The register could not be written to this file: {{detail}}. Check the free space and the access to the folder, then try again.',
};
