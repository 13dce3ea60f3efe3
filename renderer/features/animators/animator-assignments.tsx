import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { isOver } from '#shared/domain/animator/ending-soon.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import { AssignmentDialog } from './assignment-dialog.tsx';
import { AssignmentTable } from './assignment-table.tsx';
import { EndAssignmentDialog } from './end-assignment-dialog.tsx';
import { FteTotal } from './fte-total.tsx';
import { useAnimatorTime } from './use-animator-time.ts';

type Props = { readonly animator: Animator; readonly onOpenPlace: (placeId: string) => void };

type Asked =
  | { readonly kind: 'edit'; readonly assignment: Assignment | null }
  | { readonly kind: 'end'; readonly assignment: Assignment };

/** Where an animator works, worked and will work, and the time that makes. */
export function AnimatorAssignments({ animator, onOpenPlace }: Props) {
  const { t } = useTranslation('animators');
  const today = useToday();
  const time = useAnimatorTime(animator.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (time === undefined) return null;
  const { assignments, names } = time;
  const nameOf = (id: string) => names.get(id) ?? t('assignments.unknownPlace');
  const past = assignments.filter(({ to }) => isOver(to, today));
  const others = assignments.filter(({ to }) => !isOver(to, today));
  const acts = {
    by: 'place',
    nameOf,
    onOpen: onOpenPlace,
    onEdit: (assignment: Assignment) => setAsked({ kind: 'edit', assignment }),
    onEnd: (assignment: Assignment) => setAsked({ kind: 'end', assignment }),
  } as const;
  return (
    <>
      <RecordSection title={t('page.sections.running')}>
        <FteTotal assignments={assignments} of="animator" contract={animator.ftePercent}>
          <Button size="xs" variant="default" onClick={() => setAsked({ kind: 'edit', assignment: null })}>
            {t('assignments.add')}
          </Button>
        </FteTotal>
        {others.length === 0 ? (
          <p className={recordClasses.unknown}>{t('assignments.noneRunning')}</p>
        ) : (
          <AssignmentTable assignments={others} {...acts} />
        )}
      </RecordSection>
      {past.length > 0 && (
        <RecordSection title={t('page.sections.past')}>
          <AssignmentTable assignments={past} {...acts} />
        </RecordSection>
      )}
      {asked?.kind === 'edit' && (
        <AssignmentDialog
          assignment={asked.assignment}
          animatorId={animator.id}
          placeId={null}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.kind === 'end' && (
        <EndAssignmentDialog
          assignmentId={asked.assignment.id}
          animator={animatorName(animator)}
          place={nameOf(asked.assignment.placeId)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
