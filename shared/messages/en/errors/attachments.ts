import type { Translated } from '#shared/messages/catalogue.ts';
import type { attachmentsErrorsFr } from '#shared/messages/fr/errors/attachments.ts';

/** English of {@link attachmentsErrorsFr}. */
export const attachmentsErrorsEn: Translated<typeof attachmentsErrorsFr> = {
  'attachment/empty': '“{{name}}” is empty: it was not attached.',
  'attachment/too-large':
    '“{{name}}” weighs {{size}} MB: an attached document is {{limit}} MB at most. Make it smaller (smaller photo, compressed PDF), or keep it in a folder.',
  'attachment/too-many-bytes':
    '“{{name}}” was not attached: {{limit}} MB at most are added at once. Attach it apart.',
  'attachment/too-many-files':
    '“{{name}}” was not attached: {{limit}} files at most are added at once. Attach it apart.',
  'attachment/already-there': '“{{name}}” is already attached here, under the name “{{other}}”.',
  'attachment/twice': '“{{name}}” has the same content as “{{other}}”: it is attached once.',
  'attachment/name-missing': 'Give the file a name.',
  'attachment/unreadable': '“{{name}}” could not be read: a folder, or a file open elsewhere.',
  'attachment/altered':
    'The content of “{{name}}” is no longer what was attached: nothing was saved. Take it from an older copy of the register.',
  'attachment/no-content': 'The content of “{{name}}” is not in the register.',
};
