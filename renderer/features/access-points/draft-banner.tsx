import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { PlaceDraft } from './place-draft.ts';
import classes from './place-form.module.css';

type Props = {
  readonly draft: PlaceDraft;
  readonly place: AccessPoint | null;
  readonly onDiscard: () => void;
};

/** Says that the form goes on from what was typed and not saved, and offers to give it up. */
export function DraftBanner({ draft, place, onDiscard }: Props) {
  const { t, i18n } = useTranslation('accessPoints');
  const date = new Date(draft.savedAt).toLocaleString(i18n.language === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const older = place !== null && draft.basedOn !== place.updatedAt;
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
