import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import type { PlaceCover } from './absence-cover.ts';
import classes from './animators.module.css';

type Props = {
  readonly cover: PlaceCover;
  /** The place, or who is away: what the buttons are named by. */
  readonly name: string;
  readonly nameOf: (id: string) => string;
  readonly onAsk: () => void;
  readonly onOpenReplacement: (replacementId: string) => void;
};

/** How one place of an absence is covered, and what can be done about it. */
export function CoverLine({ cover: { request }, name, nameOf, onAsk, onOpenReplacement }: Props) {
  const { t } = useTranslation('animators');
  const small = { size: 'compact-sm', variant: 'subtle' } as const;
  return (
    <span className={classes.line}>
      <span>{name}</span>
      <span className={request?.state === 'assigned' ? undefined : classes.warn}>
        {coverText(request, nameOf, t)}
      </span>
      {request === null ? (
        <Button {...small} aria-label={t('absences.askNamed', { place: name })} onClick={onAsk}>
          {t('absences.ask')}
        </Button>
      ) : (
        <Button
          {...small}
          aria-label={t(request.state === 'asked' ? 'absences.findNamed' : 'absences.openNamed', {
            place: name,
          })}
          onClick={() => onOpenReplacement(request.id)}
        >
          {t(request.state === 'asked' ? 'absences.find' : 'absences.open')}
        </Button>
      )}
    </span>
  );
}

function coverText(
  request: Replacement | null,
  nameOf: (id: string) => string,
  t: TFunction<'animators'>,
): string {
  if (request === null) return t('absences.notAsked');
  const { state, animatorId, requestedOn } = request;
  if (state === 'assigned') return t('absences.covered', { name: nameOf(animatorId ?? '') });
  return state === 'asked' ? t('absences.asked', { date: dayText(requestedOn) }) : t(`absences.${state}`);
}
