import { foldedWords } from '#shared/search/fold-text.ts';
import type { AttachmentKind } from './attachment.ts';
import { isPicture } from './media-type.ts';

const agreementWords = ['convention', 'conventions', 'avenant', 'accord', 'contrat', 'agreement', 'charte'];
const minutesWords = ['cr', 'crr', 'pv', 'releve', 'minutes', 'compte', 'proces'];

/** What a document is, as its name and its type let one guess; the officer has the last word. */
export function guessAttachmentKind(name: string, mediaType: string): AttachmentKind {
  if (isPicture(mediaType)) return 'photo';
  const words = foldedWords(name.replace(/_/g, ' '));
  if (words.some((word) => agreementWords.includes(word))) return 'agreement';
  if (words.some((word) => minutesWords.includes(word))) return 'minutes';
  return 'other';
}
