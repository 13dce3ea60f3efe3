import { Anchor, Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import classes from '#renderer/entity-ui/record-page.module.css';
import { type Fact, FactList, FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { AccreditationList, TrainingList } from './title-lists.tsx';

type Props = {
  readonly animator: Animator;
  readonly onEdit: () => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
};

/** The facts of an animator by parts, titles and trainings, and what is not known. */
export function AnimatorSheet({ animator, onEdit, onOpenOrganisation }: Props) {
  const { t, i18n } = useTranslation('animators');
  const { accreditations, trainings, notes } = animator;
  const employer = useEmployerName(animator.employerId);
  const contract = contractFacts(
    animator,
    animator.employerId === null ? null : (
      <Anchor
        component="button"
        type="button"
        ta="start"
        onClick={() => onOpenOrganisation(animator.employerId ?? '')}
      >
        {employer}
      </Anchor>
    ),
    t,
    i18n.language,
  );
  const reach = reachFacts(animator, t);
  const unknown = [...contract, ...reach].filter(({ content }) => content === null).map(({ label }) => label);
  return (
    <>
      <FactSectionView title={t('page.sections.contract')} facts={contract} />
      <FactSectionView title={t('page.sections.reach')} facts={reach} />
      {accreditations.length > 0 && (
        <RecordSection title={t('page.sections.accreditations')}>
          <AccreditationList accreditations={accreditations} />
        </RecordSection>
      )}
      {trainings.length > 0 && (
        <RecordSection title={t('page.sections.trainings')}>
          <TrainingList trainings={trainings} />
        </RecordSection>
      )}
      {notes !== null && (
        <RecordSection title={t('page.sections.notes')}>
          <FactList facts={[{ label: t('fields.notes'), content: notes, wide: true }]} />
        </RecordSection>
      )}
      {unknown.length > 0 && (
        <RecordSection title={t('page.sections.unknown')}>
          <p className={classes.unknown}>
            {unknown.join(', ')}.{' '}
            <Button variant="subtle" size="compact-sm" onClick={onEdit}>
              {t('page.complete')}
            </Button>
          </p>
        </RecordSection>
      )}
    </>
  );
}

function useEmployerName(employerId: string | null): string {
  const { database } = useRegister();
  const employer = useLiveQuery(
    async () => (employerId === null ? undefined : await database.organisations.get(employerId)),
    [database, employerId],
  );
  return employer?.name ?? '';
}

function fact(label: string, content: ReactNode): Fact {
  return { label, content: content === '' ? null : content, wide: false };
}

function contractFacts(
  animator: Animator,
  employer: ReactNode,
  t: TFunction<'animators'>,
  language: string,
): readonly Fact[] {
  const { status, contract, contractFrom, contractTo, ftePercent, verifiedOn } = animator;
  const day = (value: string | null) => (value === null ? null : dayText(value));
  return [
    fact(t('fields.employerId'), employer),
    fact(t('fields.status'), status === null ? null : t(`statuses.${status}`)),
    fact(t('fields.contract'), contract === null ? null : t(`contracts.${contract}`)),
    fact(
      t('fields.ftePercent'),
      ftePercent === null ? null : t('fte', { fte: fteText(ftePercent, language) }),
    ),
    fact(t('fields.contractFrom'), day(contractFrom)),
    fact(t('fields.contractTo'), day(contractTo)),
    fact(t('fields.verifiedOn'), verifiedOn === null ? null : dayInWords(verifiedOn, language)),
  ];
}

function reachFacts(animator: Animator, t: TFunction<'animators'>): readonly Fact[] {
  const { phone, emails, postcode, communeName, travelKm } = animator;
  return [
    fact(t('fields.phone'), phone === null ? null : readableNumber(phone)),
    fact(t('fields.emails'), emails.join(', ')),
    fact(t('fields.communeName'), [postcode, communeName].filter((part) => part !== null).join(' ')),
    fact(t('fields.travelKm'), travelKm === null ? null : String(travelKm)),
  ];
}
