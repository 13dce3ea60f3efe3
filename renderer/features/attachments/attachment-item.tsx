import { Alert, Button } from '@mantine/core';
import { IconFile, IconFileText, IconFileTypePdf, IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { sizeText } from '#renderer/entity-ui/size-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import { isPicture } from '#shared/domain/attachment/media-type.ts';
import { AttachmentDialog } from './attachment-dialog.tsx';
import { AttachmentThumbnail } from './attachment-thumbnail.tsx';
import classes from './attachments.module.css';
import { useAttachmentActs } from './use-attachment-acts.ts';

/** One document: its picture where it has one, what is known of it, and what can be done with it. */
export function AttachmentItem({ attachment }: { readonly attachment: Attachment }) {
  const { t, i18n } = useTranslation('attachments');
  const { settings } = useRegister();
  const [editing, setEditing] = useState(false);
  const [history, setHistory] = useState(false);
  const { problems, saving, save, remove } = useAttachmentActs(attachment);
  const { id, name, kind, day, notes, size, mediaType, createdAt } = attachment;
  const addedOn = new Date(createdAt).toLocaleDateString('sv', { timeZone: settings.timeZone });
  return (
    <li className={classes.item}>
      {isPicture(mediaType) ? (
        <AttachmentThumbnail attachment={attachment} />
      ) : (
        <span className={classes.icon}>
          <TypeIcon mediaType={mediaType} />
        </span>
      )}
      <div className={classes.known}>
        <p className={classes.name}>{name}</p>
        <p className={classes.facts}>
          {[
            [t(`kinds.${kind}`), day === null ? null : t('item.dated', { day: dayText(day) })]
              .filter((part) => part !== null)
              .join(' '),
            sizeText(size, i18n.language),
            t('item.added', { day: dayText(addedOn) }),
          ].join(' · ')}
        </p>
        {notes !== null && <p className={classes.notes}>{notes}</p>}
        {problems.length > 0 && (
          <Alert color="red" role="alert" my="xs">
            <ProblemList problems={problems} />
          </Alert>
        )}
        <div className={classes.acts}>
          <Button
            size="compact-xs"
            variant="subtle"
            loading={saving}
            aria-label={t('item.saveOf', { name })}
            onClick={() => void save()}
          >
            {t('item.save')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('item.editOf', { name })}
            onClick={() => setEditing(true)}
          >
            {t('item.edit')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={history}
            aria-label={t('item.historyOf', { name })}
            onClick={() => setHistory(!history)}
          >
            {t('item.history')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            aria-label={t('item.deleteOf', { name })}
            onClick={() => void remove()}
          >
            {t('item.delete')}
          </Button>
        </div>
        {history && <RecordHistory table="attachment" id={id} />}
      </div>
      {editing && <AttachmentDialog attachment={attachment} onClose={() => setEditing(false)} />}
    </li>
  );
}

function TypeIcon({ mediaType }: { readonly mediaType: string }) {
  const drawing = { size: 28, stroke: 1.25, 'aria-hidden': true };
  if (mediaType === 'application/pdf') return <IconFileTypePdf {...drawing} />;
  if (mediaType === 'application/zip') return <IconFileZip {...drawing} />;
  return mediaType.includes('document') ? <IconFileText {...drawing} /> : <IconFile {...drawing} />;
}
