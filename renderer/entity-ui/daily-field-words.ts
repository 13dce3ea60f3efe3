import { type AttachmentInput, attachmentFields } from '#shared/domain/attachment/attachment.ts';
import { type FollowUpInput, followUpFields } from '#shared/domain/follow-up/follow-up.ts';
import type { SubjectKey } from '#shared/domain/record/subject.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { type FieldWords, type HistoryTools, valueWords } from './field-words.ts';
import { sizeText } from './size-text.ts';

const asIs = (text: string): string => text;

/** What a note or a document is about, told by its name. */
function subjectWords({ t, followUps, nameOf }: HistoryTools): Readonly<Record<SubjectKey, FieldWords>> {
  return {
    accessPointId: valueWords(
      followUps('fields.accessPoint'),
      followUpFields.accessPointId,
      (id) => nameOf(id) ?? t('values.unknownPlace'),
    ),
    organisationId: valueWords(
      followUps('fields.organisation'),
      followUpFields.organisationId,
      (id) => nameOf(id) ?? t('values.unknownOrganisation'),
    ),
    animatorId: valueWords(
      followUps('fields.animator'),
      followUpFields.animatorId,
      (id) => nameOf(id) ?? '…',
    ),
    itemId: valueWords(followUps('fields.item'), followUpFields.itemId, (id) => nameOf(id) ?? '…'),
    loanId: valueWords(followUps('fields.loan'), followUpFields.loanId, (id) => nameOf(id) ?? '…'),
    ticketId: valueWords(followUps('fields.ticket'), followUpFields.ticketId, (id) => nameOf(id) ?? '…'),
  };
}

/** How each field of a visit or a contact is told. */
export function followUpFieldWords(tools: HistoryTools): Readonly<Record<keyof FollowUpInput, FieldWords>> {
  const { followUps, language } = tools;
  const day = (text: string): string => dayInWords(text, language);
  return {
    ...subjectWords(tools),
    kind: valueWords(followUps('fields.kind'), followUpFields.kind, (kind) => followUps(`kinds.${kind}`)),
    day: valueWords(followUps('fields.day'), followUpFields.day, day),
    text: valueWords(followUps('fields.text'), followUpFields.text, asIs),
    nextOn: valueWords(followUps('fields.nextOn'), followUpFields.nextOn, day),
    nextDoneOn: valueWords(followUps('fields.nextDoneOn'), followUpFields.nextDoneOn, day),
  };
}

/** How each field of a document is told; its content never is. */
export function attachmentFieldWords(
  tools: HistoryTools,
): Readonly<Record<keyof AttachmentInput, FieldWords>> {
  const { attachments, language } = tools;
  return {
    ...subjectWords(tools),
    kind: valueWords(attachments('fields.kind'), attachmentFields.kind, (kind) =>
      attachments(`kinds.${kind}`),
    ),
    name: valueWords(attachments('fields.name'), attachmentFields.name, asIs),
    mediaType: valueWords(attachments('fields.mediaType'), attachmentFields.mediaType, asIs),
    size: valueWords(attachments('fields.size'), attachmentFields.size, (size) => sizeText(size, language)),
    sha256: valueWords(attachments('fields.sha256'), attachmentFields.sha256, asIs),
    day: valueWords(attachments('fields.day'), attachmentFields.day, (text) => dayInWords(text, language)),
    notes: valueWords(attachments('fields.notes'), attachmentFields.notes, asIs),
  };
}
