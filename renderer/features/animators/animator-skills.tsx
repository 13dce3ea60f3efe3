import { useTranslation } from 'react-i18next';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { skillState } from '#shared/domain/animator/skill-state.ts';
import classes from './animators.module.css';
import { SkillConditions, skillStateText } from './skill-conditions.tsx';

/** The themes that an animator masters, and whether each can be passed on. */
export function AnimatorSkills({ animator: { skills } }: { readonly animator: Animator }) {
  const { t } = useTranslation('animators');
  return (
    <RecordSection title={t('page.sections.skills')}>
      {skills.length === 0 ? (
        <p className={recordClasses.unknown}>{t('page.noSkills')}</p>
      ) : (
        <ul className={classes.entries}>
          {skills.map((skill) => {
            const state = skillState(skill);
            return (
              <li key={skill.id}>
                <div className={classes.line}>
                  <span className={classes.name}>{skill.theme}</span>
                  <span className={state.kind === 'yes' ? undefined : classes.quiet}>
                    {skillStateText(state, t)}
                  </span>
                </div>
                <SkillConditions skill={skill} />
                {skill.note !== null && <p className={classes.note}>{skill.note}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </RecordSection>
  );
}
