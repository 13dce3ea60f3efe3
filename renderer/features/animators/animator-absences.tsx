import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { Absence } from '#shared/domain/absence/absence.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { replacementRun } from '#shared/domain/animator/people.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { AbsenceEntry } from './absence-entry.tsx';
import classes from './animators.module.css';
import { RequestDialog } from './request-dialog.tsx';
import { runText } from './run-text.ts';
import { type DatedRecords, useAnimatorTime } from './use-animator-time.ts';

type Props = {
  readonly animator: Animator;
  readonly onOpenAnimator: (animatorId: string) => void;
  readonly onOpenReplacement: (replacementId: string) => void;
};

type Asked =
  | { readonly kind: 'absence'; readonly absence: Absence | null }
  | {
      readonly kind: 'request';
      readonly absence: Absence;
      readonly placeId: string;
      readonly ftePercent: number | null;
    };

/** When an animator is away and who replaces at each place; and whom the animator replaces. */
export function AnimatorAbsences({ animator, onOpenAnimator, onOpenReplacement }: Props) {
  const { t } = useTranslation('animators');
  const time = useAnimatorTime(animator.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (time === undefined) return null;
  const nameOf = (id: string) => time.names.get(id) ?? t('assignments.unknownPlace');
  return (
    <>
      <RecordSection title={t('page.sections.absences')}>
        <p className={classes.total}>
          {time.absences.length === 0 && <span className={classes.quiet}>{t('absences.none')}</span>}
          <span className={classes.act}>
            <Button size="xs" variant="default" onClick={() => setAsked({ kind: 'absence', absence: null })}>
              {t('absences.add')}
            </Button>
          </span>
        </p>
        <ul className={classes.entries}>
          {time.absences.map((absence) => (
            <AbsenceEntry
              key={absence.id}
              absence={absence}
              time={time}
              nameOf={nameOf}
              onEdit={() => setAsked({ kind: 'absence', absence })}
              onAsk={(placeId, ftePercent) => setAsked({ kind: 'request', absence, placeId, ftePercent })}
              onOpenReplacement={onOpenReplacement}
            />
          ))}
        </ul>
      </RecordSection>
      {(time.replacing.length > 0 || animator.kind === 'pool') && (
        <RecordSection title={t('page.sections.replacing')}>
          <Replacing time={time} nameOf={nameOf} onOpenAnimator={onOpenAnimator} />
        </RecordSection>
      )}
      {asked?.kind === 'absence' && (
        <AbsenceDialog absence={asked.absence} animatorId={animator.id} onClose={() => setAsked(null)} />
      )}
      {asked?.kind === 'request' && (
        <RequestDialog
          absence={asked.absence}
          animator={animatorName(animator)}
          placeId={asked.placeId}
          place={nameOf(asked.placeId)}
          ftePercent={asked.ftePercent}
          onAsked={onOpenReplacement}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** The replacements that an animator does, latest first. */
function Replacing({
  time: { replacing, answered },
  nameOf,
  onOpenAnimator,
}: {
  readonly time: DatedRecords;
  readonly nameOf: (id: string) => string;
  readonly onOpenAnimator: (animatorId: string) => void;
}) {
  const { t } = useTranslation('animators');
  const today = useToday();
  if (replacing.length === 0) return <p className={recordClasses.unknown}>{t('absences.noReplacing')}</p>;
  return (
    <ul className={classes.entries}>
      {replacing.map((replacement) => {
        const absence = answered.get(replacement.absenceId);
        const absentId = absence?.animatorId ?? '';
        return (
          <li key={replacement.id} className={classes.line}>
            <Anchor component="button" type="button" ta="start" onClick={() => onOpenAnimator(absentId)}>
              {t('absences.replaces', { name: nameOf(absentId), place: nameOf(replacement.placeId) })}
            </Anchor>
            <span className={classes.quiet}>{runText(replacementRun(replacement, absence), today, t)}</span>
          </li>
        );
      })}
    </ul>
  );
}
