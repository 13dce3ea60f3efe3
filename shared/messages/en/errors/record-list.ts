import type { Translated } from '#shared/messages/catalogue.ts';
import type { recordListErrorsFr } from '#shared/messages/fr/errors/record-list.ts';

/** English of {@link recordListErrorsFr}. */
export const recordListErrorsEn: Translated<typeof recordListErrorsFr> = {
  'view/name-taken': 'A view of this list is already called “{{name}}”. Choose another name, or update it.',
};
