import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Skill } from '#shared/domain/animator/animator.ts';
import { type SkillState, skillConditions } from '#shared/domain/animator/skill-state.ts';
import classes from './animators.module.css';

const icons = { yes: IconCheck, no: IconX, unknown: IconQuestionMark };

/** The three conditions of a skill, each with its answer. */
export function SkillConditions({ skill }: { readonly skill: Skill }) {
  const { t } = useTranslation('animators');
  return (
    <ul className={classes.conditions}>
      {skillConditions.map((condition) => {
        const value = skill[condition];
        const answer = value === null ? 'unknown' : value ? 'yes' : 'no';
        const Icon = icons[answer];
        return (
          <li key={condition} className={classes.condition} data-answer={answer}>
            <Icon size={14} aria-hidden />
            {t(`skill.conditions.${condition}`)} : {t(`skill.answers.${answer}`)}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether a skill can be passed on, and what is missing otherwise, in a sentence. */
export function skillStateText(state: SkillState, t: TFunction<'animators'>): string {
  if (state.kind === 'yes') return t('skill.yes');
  const conditions = (state.kind === 'no' ? state.missing : state.unknown)
    .map((condition) => t(`skill.short.${condition}`))
    .join(', ');
  return state.kind === 'no'
    ? `${t('skill.no')} (${t('skill.missing', { conditions })})`
    : `${t('skill.unknown')} (${t('skill.notKnown', { conditions })})`;
}
