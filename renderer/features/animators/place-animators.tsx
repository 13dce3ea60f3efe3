import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Absence } from '#shared/domain/absence/absence.ts';
import { isOver } from '#shared/domain/animator/ending-soon.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import { runningOn } from '#shared/domain/assignment/assignment-time.ts';
import { placesWithoutAnimator } from '#shared/figures/places-without-animator.ts';
import { absenceCover } from './absence-cover.ts';
import classes from './animators.module.css';
import { AssignmentDialog } from './assignment-dialog.tsx';
import { AssignmentTable } from './assignment-table.tsx';
import { CoverLine } from './cover-line.tsx';
import { EndAssignmentDialog } from './end-assignment-dialog.tsx';
import { FteTotal } from './fte-total.tsx';
import { RequestDialog } from './request-dialog.tsx';
import { runText } from './run-text.ts';
import { usePlaceTime } from './use-animator-time.ts';

type Props = {
  readonly placeId: string;
  readonly onOpenAnimator: (animatorId: string) => void;
  readonly onOpenReplacement: (replacementId: string) => void;
};

type Asked =
  | { readonly kind: 'edit'; readonly assignment: Assignment | null }
  | { readonly kind: 'end'; readonly assignment: Assignment }
  | { readonly kind: 'request'; readonly absence: Absence; readonly ftePercent: number | null };

/** The animators of a place, today and before: their time, who is away, who replaces. Shown on the page of the place. */
export function PlaceAnimators({ placeId, onOpenAnimator, onOpenReplacement }: Props) {
  const { t } = useTranslation('animators');
  const { database } = useRegister();
  const today = useToday();
  const place = useLiveQuery(() => database.accessPoints.get(placeId), [database, placeId]);
  const time = usePlaceTime(placeId);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (time === undefined || place === undefined) return null;
  const { assignments, absences, names } = time;
  const nameOf = (id: string) => names.get(id) ?? t('assignments.unknownAnimator');
  const lacking = placesWithoutAnimator([place], assignments, today).without.length > 0;
  const past = assignments.filter(({ to }) => isOver(to, today));
  const others = assignments.filter(({ to }) => !isOver(to, today));
  const pending = absences.filter(({ to }) => !isOver(to, today));
  const acts = {
    by: 'animator',
    nameOf,
    onOpen: onOpenAnimator,
    onEdit: (assignment: Assignment) => setAsked({ kind: 'edit', assignment }),
    onEnd: (assignment: Assignment) => setAsked({ kind: 'end', assignment }),
  } as const;
  const close = () => setAsked(null);
  return (
    <>
      <RecordSection title={t('placePanel.section')}>
        <FteTotal assignments={assignments} of="place" contract={null}>
          <Button size="xs" variant="default" onClick={() => setAsked({ kind: 'edit', assignment: null })}>
            {t('placePanel.assign')}
          </Button>
        </FteTotal>
        {lacking && <p className={classes.over}>{t('placePanel.noneExpected')}</p>}
        {others.length === 0 ? (
          !lacking && <p className={recordClasses.unknown}>{t('placePanel.none')}</p>
        ) : (
          <AssignmentTable
            assignments={others}
            {...acts}
            detail={({ animatorId }) => {
              const away = runningOn(absences, today).find((absence) => absence.animatorId === animatorId);
              return away === undefined ? null : (
                <span className={classes.warn}>
                  {' '}
                  {t('placePanel.absentNow', { days: runText(away, today, t) })}
                </span>
              );
            }}
          />
        )}
      </RecordSection>
      {pending.length > 0 && (
        <RecordSection title={t('placePanel.replacements')}>
          <ul className={classes.entries}>
            {pending.flatMap((absence) =>
              absenceCover(absence, time)
                .filter((cover) => cover.placeId === placeId)
                .map((cover) => (
                  <li key={absence.id}>
                    <CoverLine
                      cover={cover}
                      name={`${nameOf(absence.animatorId)}, ${runText(absence, today, t)}`}
                      nameOf={nameOf}
                      onAsk={() => setAsked({ kind: 'request', absence, ftePercent: cover.ftePercent })}
                      onOpenReplacement={onOpenReplacement}
                    />
                  </li>
                )),
            )}
          </ul>
        </RecordSection>
      )}
      {past.length > 0 && (
        <RecordSection title={t('placePanel.past')}>
          <AssignmentTable assignments={past} {...acts} />
        </RecordSection>
      )}
      {asked?.kind === 'edit' && (
        <AssignmentDialog assignment={asked.assignment} animatorId={null} placeId={placeId} onClose={close} />
      )}
      {asked?.kind === 'end' && (
        <EndAssignmentDialog
          assignmentId={asked.assignment.id}
          animator={nameOf(asked.assignment.animatorId)}
          place={place.name}
          onClose={close}
        />
      )}
      {asked?.kind === 'request' && (
        <RequestDialog
          absence={asked.absence}
          animator={nameOf(asked.absence.animatorId)}
          placeId={placeId}
          place={place.name}
          ftePercent={asked.ftePercent}
          onAsked={onOpenReplacement}
          onClose={close}
        />
      )}
    </>
  );
}
