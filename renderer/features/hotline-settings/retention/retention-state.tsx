import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionPreview } from '#renderer/storage/ticket-retention-store.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { AnonymiseDialog } from './anonymise-dialog.tsx';

/** How many tickets are past the retention time, with the way to look at what would go. @param preview undefined while it is read */
export function RetentionState({ preview }: { readonly preview: RetentionPreview | null | undefined }) {
  const { t, i18n } = useTranslation('hotlineSettings');
  const [looking, setLooking] = useState(false);
  if (preview === undefined) return null;
  if (preview === null) return <p>{t('retention.never')}</p>;
  const date = dayInWords(preview.limit, i18n.language);
  const count = preview.tickets.length;
  return (
    <div>
      <p>{count === 0 ? t('retention.nothing', { date }) : t('retention.due', { count, date })}</p>
      {count > 0 && (
        <Button variant="default" size="xs" onClick={() => setLooking(true)}>
          {t('retention.look')}
        </Button>
      )}
      {looking && count > 0 && <AnonymiseDialog preview={preview} onClose={() => setLooking(false)} />}
    </div>
  );
}
