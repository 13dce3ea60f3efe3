import { Anchor, Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Hindrance } from '#shared/domain/animator/availability.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Candidate } from '#shared/domain/replacement/replacement-candidates.ts';
import classes from './animators.module.css';
import { nearnessText } from './nearness-text.ts';
import { runText } from './run-text.ts';

type Props = {
  readonly replacementId: string;
  readonly onChoose: (candidate: Candidate) => void;
  readonly onOpenAnimator: (animatorId: string) => void;
};

const groups = ['freeNear', 'free', 'notFree'] as const;

/** The pool for a request: free and near, free, then the others with what holds them. Anybody can be chosen. */
export function CandidateList({ replacementId, onChoose, onOpenAnimator }: Props) {
  const { t } = useTranslation('animators');
  const read = useCallback((api: RegisterApi) => api.replacementCandidates(replacementId), [replacementId]);
  const candidates = useRegisterQuery(read, [
    'animator',
    'assignment',
    'absence',
    'replacement',
    'accessPoint',
  ]);
  if (candidates === undefined) return null;
  if (candidates.length === 0)
    return <p className={recordClasses.unknown}>{t('replacement.noCandidates')}</p>;
  return (
    <>
      <p className={classes.note}>{t('replacement.candidatesHelp')}</p>
      {groups.map((group) => {
        const own = candidates.filter((candidate) => groupOf(candidate) === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <h3 className={classes.group}>{t(`replacement.groups.${group}`)}</h3>
            <ul className={classes.entries}>
              {own.map((candidate) => (
                <CandidateEntry
                  key={candidate.animatorId}
                  candidate={candidate}
                  onChoose={onChoose}
                  onOpenAnimator={onOpenAnimator}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function CandidateEntry({
  candidate,
  onChoose,
  onOpenAnimator,
}: Omit<Props, 'replacementId'> & { readonly candidate: Candidate }) {
  const { t, i18n } = useTranslation('animators');
  const today = useToday();
  const { animatorId, name, phone, nearness, travelKm, assigned, hindrances } = candidate;
  const facts = [
    nearnessText(nearness, t, i18n.language),
    travelKm === null ? null : t('replacement.travels', { km: travelKm }),
    assigned > 0 ? t('replacement.alreadyAssigned', { fte: fteText(assigned, i18n.language) }) : null,
    phone === null ? null : readableNumber(phone),
  ];
  return (
    <li className={classes.line}>
      <Anchor component="button" type="button" ta="start" fw={600} onClick={() => onOpenAnimator(animatorId)}>
        {name}
      </Anchor>
      <span className={classes.quiet}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
      {hindrances.length > 0 && (
        <span className={classes.warn}>
          {hindrances.map((hindrance) => hindranceText(hindrance, today, t, i18n.language)).join(' ; ')}
        </span>
      )}
      <span className={classes.act}>
        <Button
          size="compact-sm"
          variant={hindrances.length > 0 ? 'subtle' : 'light'}
          aria-label={t('replacement.chooseNamed', { name })}
          onClick={() => onChoose(candidate)}
        >
          {t('replacement.choose')}
        </Button>
      </span>
    </li>
  );
}

function groupOf({ hindrances, near }: Candidate): (typeof groups)[number] {
  if (hindrances.length > 0) return 'notFree';
  return near ? 'freeNear' : 'free';
}

/** Why somebody is not free, in words. */
function hindranceText(
  hindrance: Hindrance,
  today: Day,
  t: TFunction<'animators'>,
  language: string,
): string {
  if (hindrance.kind === 'assigned')
    return hindrance.free === 0
      ? t('replacement.hindrances.assignedFull')
      : t('replacement.hindrances.assigned', { fte: fteText(hindrance.free, language) });
  return t(`replacement.hindrances.${hindrance.kind}`, { days: runText(hindrance.run, today, t) });
}
