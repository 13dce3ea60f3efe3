import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { measureName } from '#renderer/entity-ui/measure-name.ts';
import classes from '#renderer/features/usage-settings/usage-settings.module.css';
import {
  type Breakdown,
  breakdownNames,
  type Measure,
  measures,
} from '#shared/domain/usage-return/measures.ts';

type Props = { readonly chosen: readonly Measure[]; readonly onChange: (chosen: readonly Measure[]) => void };

/** Measures to tick, breakdown by breakdown; the box of a group ticks them all. */
export function MeasureChecks({ chosen, onChange }: Props) {
  const { t } = useTranslation('usageSettings');
  const { t: lists } = useTranslation('lists');
  return (
    <div className={classes.groups}>
      {[null, ...breakdownNames].map((breakdown) => {
        const inside = measuresOf(breakdown);
        const ticked = inside.filter((measure) => chosen.includes(measure));
        const name = breakdown === null ? t('questionnaires.counts') : lists(`breakdowns.${breakdown}`);
        const others = chosen.filter((measure) => !inside.includes(measure));
        return (
          <fieldset key={breakdown ?? 'plain'}>
            <legend>
              <Checkbox
                fw={600}
                label={name}
                aria-label={t('questionnaires.all', { group: name })}
                checked={ticked.length === inside.length}
                indeterminate={ticked.length > 0 && ticked.length < inside.length}
                onChange={() => onChange(ticked.length === inside.length ? others : [...others, ...inside])}
              />
            </legend>
            <div className={classes.checks}>
              {inside.map((measure) => (
                <Checkbox
                  key={measure}
                  size="xs"
                  label={measureName(lists, measure)}
                  checked={chosen.includes(measure)}
                  onChange={(event) =>
                    onChange(
                      event.currentTarget.checked
                        ? [...chosen, measure]
                        : chosen.filter((one) => one !== measure),
                    )
                  }
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

function measuresOf(breakdown: Breakdown | null): readonly Measure[] {
  return measures.filter((measure) =>
    breakdown === null ? !measure.includes('.') : measure.startsWith(`${breakdown}.`),
  );
}
