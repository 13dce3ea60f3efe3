import { useTranslation } from 'react-i18next';
import type { RecordPanel } from '#renderer/entity-ui/record-tabs.tsx';
import { AttachmentsPanel } from '#renderer/features/attachments/attachments-panel.tsx';
import { FollowUpPanel } from '#renderer/features/follow-ups/follow-up-panel.tsx';
import type { SubjectKey } from '#shared/domain/record/subject.ts';

/** Key of the tab of visits and contacts, as it stands in the address. */
export const FOLLOW_UP_TAB = 'suivi';

/**
 * The tabs that the daily acts bring to the page of a place, a structure or an animator.
 *
 * @param entering whether the entry of a visit or a contact opens with its tab
 */
export function useDailyPanels(
  subject: { readonly key: SubjectKey; readonly id: string },
  entering = false,
): readonly RecordPanel[] {
  const { t: followUps } = useTranslation('followUps');
  const { t: attachments } = useTranslation('attachments');
  return [
    {
      key: FOLLOW_UP_TAB,
      title: followUps('title'),
      content: <FollowUpPanel key={subject.id} subject={subject} entering={entering} />,
    },
    {
      key: 'documents',
      title: attachments('title'),
      content: <AttachmentsPanel key={subject.id} subject={subject} />,
    },
  ];
}
