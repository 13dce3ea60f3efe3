import { useInViewport } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import classes from './attachments.module.css';

/** A photo in small. Its bytes are read once it is on the screen, and let go with it. */
export function AttachmentThumbnail({ attachment }: { readonly attachment: Attachment }) {
  const { t } = useTranslation('attachments');
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (inViewport) setSeen(true);
  }, [inViewport]);
  const address = usePicture(attachment, seen);
  return (
    <div ref={ref} className={classes.thumbnail}>
      {address !== null && <img src={address} alt={t('item.photo', { name: attachment.name })} />}
    </div>
  );
}

/** Address of the picture inside the page; null until it is wanted and read, or where it cannot be. */
function usePicture({ id, mediaType }: Attachment, wanted: boolean): string | null {
  const { api } = useRegister();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let made: string | null = null;
    let gone = false;
    void api.attachmentBytes(id).then((outcome) => {
      if (gone || !outcome.ok) return;
      made = URL.createObjectURL(new Blob([outcome.value], { type: mediaType }));
      setAddress(made);
    });
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [api, id, mediaType, wanted]);
  return address;
}
