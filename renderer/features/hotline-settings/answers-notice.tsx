import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnsweringLevels } from '#renderer/entity-ui/use-answering-levels.ts';

type Props = {
  readonly of: { readonly kind: 'place' | 'organisation'; readonly id: string };
  readonly onOpen: (levelId: string) => void;
};

/** Told on the page of a place or a structure: which levels it answers the calls as. Nothing where it does not. */
export function AnswersNotice({ of: { kind, id }, onOpen }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const own = useAnsweringLevels()?.filter(
    (level) => (kind === 'place' ? level.accessPointId : level.organisationId) === id,
  );
  if (own === undefined || own.length === 0) return null;
  return (
    <p>
      {t('answers.is')}{' '}
      {own.map((level, index) => (
        <span key={level.id}>
          {index > 0 && ', '}
          <Anchor
            component="button"
            type="button"
            aria-label={t('answers.open', { name: level.name })}
            onClick={() => onOpen(level.id)}
          >
            {level.name}
          </Anchor>
        </span>
      ))}
    </p>
  );
}
