import type { Translated } from '#shared/messages/catalogue.ts';
import type { storageErrorsFr } from '#shared/messages/fr/errors/storage.ts';

/** Sentences of the problems whose code begins as its keys do (storage, history, record, task). */
export const storageErrorsEn: Translated<typeof storageErrorsFr> = {
  'storage/journal-failed':
    'Nothing was saved: the journal of the register could not be written. Check the free space on the disk, then try again. {{detail}}',
  'storage/disk-full': 'Nothing was saved: the disk is full. Free some space, then try again.',
  'storage/generation-incomplete':
    'The register was not opened: rows are missing after the copy ({{tables}}). Your present register has not changed.',
  'storage/newer':
    'This register was written by a newer version of Maillage (format {{found}}). Update the program to open it.',
  'history/unknown': 'This act is not in the history of this register.',
  'history/not-undoable': 'This act cannot be undone.',
  'history/already-undone': 'This act was already undone.',
  'history/nothing-to-undo': 'There is nothing to undo.',
  'history/nothing-to-redo': 'There is nothing to redo.',
  'history/nothing-to-put-back':
    'Nothing to put back: the field has this value already, or cannot be put back alone.',
  'history/changed-since': 'This field has just changed. Read its present value again, then retry.',
  'history/later-edit':
    'This cannot be undone: “{{name}}” was changed since by {{officer}} (on {{at, datetime(dateStyle: short; timeStyle: short)}}). Undo that change first.',
  'record/gone': 'This record is no longer in the register.',
  'record/missing': 'This field is required ({{field}}).',
  'record/too-long': 'This text is too long ({{field}}): {{limit}} characters at most.',
  'record/too-small': 'This value is too small ({{field}}): {{limit}} at least.',
  'record/too-big': 'This value is too large ({{field}}): {{limit}} at most.',
  'record/not-valid': 'This value does not have the expected form ({{field}}).',
  'record/entry-twice': 'The same entry is there twice ({{field}}).',
  'record/tied-places_one': '“{{name}}” cannot be deleted: one place still depends on it.',
  'record/tied-places_other': '“{{name}}” cannot be deleted: {{count}} places still depend on it.',
  'record/tied-returns_one':
    '“{{name}}” cannot be deleted: one return is tied to it. Close the place instead.',
  'record/tied-returns_other':
    '“{{name}}” cannot be deleted: {{count}} returns are tied to it. Close the place instead.',
  'record/tied-reports_one': '“{{name}}” cannot be deleted: one report is about it.',
  'record/tied-reports_other': '“{{name}}” cannot be deleted: {{count}} reports are about it.',
  'task/cancelled': 'Stopped as you asked. The register has not changed.',
  'task/another-running': 'Another long task is running. Wait for its end or stop it.',
};
