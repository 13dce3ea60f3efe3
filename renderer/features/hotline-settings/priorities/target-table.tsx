import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type KnownLevel, useAnsweringLevels } from '#renderer/entity-ui/use-answering-levels.ts';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import { MovedDueTimesText } from '#renderer/features/hotline-settings/moved-due-times-text.tsx';
import { useDueExample } from '#renderer/features/hotline-settings/use-due-example.ts';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { priorities } from '#shared/domain/ticket/ticket.ts';
import { type PriorityValues, targetNames, typedTargets } from './priority-values.ts';

type Props = {
  readonly form: UseFormReturnType<PriorityValues>;
  readonly settings: HotlineSettingsInput;
};

/** The working time that each priority allows, and what it comes to for a call of a Friday at 16:00. */
export function TargetTable({ form, settings }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const { t: tickets } = useTranslation('tickets');
  const levels = useAnsweringLevels();
  const first = firstOf(levels ?? [], settings.firstLevelId);
  const typed = typedTargets(form.values, settings.targets);
  const example = useDueExample(first ?? nobody);
  const written = JSON.stringify(typed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same targets are one question, however often they are read
  const change = useMemo(() => ({ kind: 'targets' as const, targets: typed }), [written]);
  return (
    <div>
      <h3 className={classes.heading}>{t('priorities.targets')}</h3>
      <p className={classes.help}>{t('priorities.targetsHelp')}</p>
      <table className={classes.grid}>
        <thead>
          <tr>
            <th scope="col">{t('priorities.priority')}</th>
            {targetNames.map((name) => (
              <th key={name} scope="col">
                {t(`priorities.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {priorities.map((priority) => (
            <tr key={priority}>
              <th scope="row">{tickets(`priorities.${priority}`)}</th>
              {targetNames.map((name) => {
                const path = `targets.${priority}.${name}`;
                const minutes = typed[priority][name];
                return (
                  <td key={name}>
                    <TextInput
                      size="xs"
                      autoComplete="off"
                      aria-label={t(`priorities.${name}Of`, { priority: tickets(`priorities.${priority}`) })}
                      placeholder={t('priorities.noTarget')}
                      {...form.getInputProps(path)}
                    />
                    <small className={classes.meaning}>
                      {minutes !== null && first !== undefined && example.short(minutes)}
                    </small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {first !== undefined && (
        <p className={classes.help}>{t('priorities.meaning', { level: first.name })}</p>
      )}
      {written !== JSON.stringify(settings.targets) && <MovedDueTimesText change={change} />}
    </div>
  );
}

/** The level whose hours the examples take: the one that answers first, else the first one entered. */
function firstOf(levels: readonly KnownLevel[], chosen: string | null): KnownLevel | undefined {
  const entered = [...levels].sort((a, b) => (a.id < b.id ? -1 : 1));
  return levels.find(({ id }) => id === chosen) ?? entered[0];
}

const nobody: WorkingCalendar = { week: [[], [], [], [], [], [], []], closures: [], holidays: 'none' };
