import type { Translated } from '#shared/messages/catalogue.ts';
import type { attachmentsFr } from '#shared/messages/fr/attachments.ts';

/** English of {@link attachmentsFr}. */
export const attachmentsEn: Translated<typeof attachmentsFr> = {
  title: 'Documents',
  panel: {
    title: 'Attached documents',
    add: 'Attach documents…',
    drop: 'or drop files here',
    dropNow: 'Let go to attach',
    help: '10 MB at most a document. Documents are in the register: they go with its copies and make the file heavier.',
    adding: 'Documents being added…',
    empty: 'No document. Attach an agreement, photos, minutes.',
    total_one: '{{count}} document, {{size}}',
    total_other: '{{count}} documents, {{size}} in all',
    list: 'Attached documents, latest first',
    left: 'Some files were not attached',
  },
  kinds: { agreement: 'Agreement', photo: 'Photo', minutes: 'Minutes', other: 'Other document' },
  fields: {
    name: 'File name',
    kind: 'Kind',
    day: 'Date of the document',
    dayHelp: 'Signature, shot… Leave empty if you do not know it.',
    notes: 'Notes',
    size: 'Size',
    mediaType: 'File type',
    sha256: 'Fingerprint',
  },
  item: {
    dated: 'of {{day}}',
    added: 'attached on {{day}}',
    save: 'Save a copy…',
    saveOf: 'Save a copy of “{{name}}”',
    edit: 'Edit',
    editOf: 'Edit the record of “{{name}}”',
    delete: 'Delete',
    deleteOf: 'Delete “{{name}}”',
    history: 'History',
    historyOf: 'History of “{{name}}”',
    photo: 'Preview of “{{name}}”',
  },
  edit: { title: 'Record of the document “{{name}}”' },
  notice: {
    added_one: '{{count}} document attached.',
    added_other: '{{count}} documents attached.',
    edited: 'Record of the document saved.',
    unchanged: 'Nothing changed.',
    deleted: '“{{name}}” is deleted.',
    saved: 'Copy saved: {{name}}',
  },
};
