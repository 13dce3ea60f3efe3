import { Alert, Button, Loader } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { sizeText } from '#renderer/entity-ui/size-text.ts';
import { fileSource } from '#renderer/shell/file-source.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import { type SubjectKey, subjectOf } from '#shared/domain/record/subject.ts';
import { AttachmentItem } from './attachment-item.tsx';
import classes from './attachments.module.css';
import { useAttach } from './use-attach.ts';

type Props = { readonly subject: { readonly key: SubjectKey; readonly id: string } };

/** The documents of a place, a structure or an animator: added by the dialog or let go here, the latest first. */
export function AttachmentsPanel({ subject }: Props) {
  const { t, i18n } = useTranslation('attachments');
  const shell = useShell();
  const { attach, busy, problems } = useAttach(subjectOf(subject));
  const rows = useAttachments(subject);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void attach([...event.dataTransfer.files].map(fileSource));
  };
  return (
    <RecordSection title={t('panel.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is the keyboard's */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button
          size="xs"
          leftSection={<IconPaperclip size={15} aria-hidden />}
          disabled={busy}
          onClick={() => void shell.openFiles(['document']).then(attach)}
        >
          {t('panel.add')}
        </Button>
        <span className={classes.quiet}>{over ? t('panel.dropNow') : t('panel.drop')}</span>
        <span role="status" className={classes.status}>
          {busy && (
            <>
              <Loader size="xs" aria-hidden /> {t('panel.adding')}
            </>
          )}
        </span>
      </div>
      <p className={classes.help}>{t('panel.help')}</p>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={t('panel.left')} my="sm">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {rows !== undefined &&
        (rows.length === 0 ? (
          <p className={classes.empty}>{t('panel.empty')}</p>
        ) : (
          <>
            <p className={classes.total}>
              {t('panel.total', { count: rows.length, size: sizeText(totalSize(rows), i18n.language) })}
            </p>
            <ul className={classes.list} aria-label={t('panel.list')}>
              {rows.map((attachment) => (
                <AttachmentItem key={attachment.id} attachment={attachment} />
              ))}
            </ul>
          </>
        ))}
    </RecordSection>
  );
}

/** What is known of the documents of a record, the one added last first; their bytes are not read. */
function useAttachments({ key, id }: Props['subject']): readonly Attachment[] | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const rows = await database.attachments.where(key).equals(id).toArray();
    return rows
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) =>
        a.createdAt === b.createdAt ? a.name.localeCompare(b.name) : a.createdAt < b.createdAt ? 1 : -1,
      );
  }, [database, key, id]);
}

function totalSize(rows: readonly Attachment[]): number {
  return rows.reduce((sum, { size }) => sum + size, 0);
}
