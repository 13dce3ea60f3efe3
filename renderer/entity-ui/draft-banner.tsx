import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './record-form.module.css';

type Props = {
  /** When it was typed, and when the record that it was typed over had been written. */
  readonly draft: { readonly savedAt: string; readonly basedOn: string | null };
  /** When the record was last written; null for a new one. */
  readonly updatedAt: string | null;
  readonly onDiscard: () => void;
};

/** Says that the form goes on from what was typed and not saved, and offers to give it up. */
export function DraftBanner({ draft, updatedAt, onDiscard }: Props) {
  const { t, i18n } = useTranslation('accessPoints');
  const date = new Date(draft.savedAt).toLocaleString(i18n.language === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const older = updatedAt !== null && draft.basedOn !== updatedAt;
  return (
    <div role="status" className={classes.banner}>
      <p>
        {t('form.draftBanner', { date })} {older && t('form.draftOlder')}
      </p>
      <Button size="xs" variant="default" onClick={onDiscard}>
        {t('form.draftDiscard')}
      </Button>
    </div>
  );
}
