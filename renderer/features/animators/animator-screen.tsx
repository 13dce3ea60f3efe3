import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { AnimatorAbsences } from './animator-absences.tsx';
import { AnimatorAssignments } from './animator-assignments.tsx';
import { AnimatorHeader } from './animator-header.tsx';
import { AnimatorHistory } from './animator-history.tsx';
import { AnimatorSheet } from './animator-sheet.tsx';
import { AnimatorSkills } from './animator-skills.tsx';

type Props = {
  readonly animatorId: string;
  /** Told under the name: another that looks like this one. */
  readonly notice: ReactNode;
  /** Tabs of other features, before the history. */
  readonly panels: readonly RecordPanel[];
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
  readonly onOpenAnimator: (animatorId: string) => void;
  readonly onOpenReplacement: (replacementId: string) => void;
};

/** The page of an animator: contract, assignments, skills, absences and who replaces, history. */
export function AnimatorScreen({ animatorId, notice, onBack, ...rest }: Props) {
  const { t } = useTranslation('animators');
  const { database } = useRegister();
  const animator = useLiveQuery(async () => {
    const row = await database.animators.get(animatorId);
    return row === undefined || row.deletedAt !== null ? null : row;
  }, [database, animatorId]);
  useWindowTitle(animator === undefined ? null : animator === null ? t('page.gone') : animatorName(animator));
  if (animator === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      {animator === null ? (
        <p>{t('page.gone')}</p>
      ) : (
        <>
          <AnimatorHeader animator={animator} onEdit={rest.onEdit} onDeleted={onBack} />
          {notice}
          <AnimatorTabs animator={animator} {...rest} />
        </>
      )}
    </div>
  );
}

type TabsProps = Omit<Props, 'animatorId' | 'notice' | 'onBack'> & { readonly animator: Animator };

function AnimatorTabs({ animator, panels, tab, onTab, ...open }: TabsProps) {
  const { t } = useTranslation('animators');
  const { t: history } = useTranslation('history');
  const own: readonly RecordPanel[] = [
    {
      key: 'fiche',
      title: t('page.tabs.sheet'),
      content: (
        <AnimatorSheet
          animator={animator}
          onEdit={open.onEdit}
          onOpenOrganisation={open.onOpenOrganisation}
        />
      ),
    },
    {
      key: 'affectations',
      title: t('page.tabs.assignments'),
      content: <AnimatorAssignments animator={animator} onOpenPlace={open.onOpenPlace} />,
    },
    {
      key: 'competences',
      title: t('page.tabs.skills'),
      content: <AnimatorSkills animator={animator} />,
    },
    {
      key: 'absences',
      title: t('page.tabs.absences'),
      content: (
        <AnimatorAbsences
          animator={animator}
          onOpenAnimator={open.onOpenAnimator}
          onOpenReplacement={open.onOpenReplacement}
        />
      ),
    },
  ];
  const past: RecordPanel = {
    key: 'historique',
    title: t('page.tabs.history'),
    content: (
      <RecordSection title={history('title')}>
        <AnimatorHistory animatorId={animator.id} />
      </RecordSection>
    ),
  };
  return <RecordTabs panels={[...own, ...panels, past]} tab={tab} onTab={onTab} />;
}
