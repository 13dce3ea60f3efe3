import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import { impacts, priorities, urgencies } from '#shared/domain/ticket/ticket.ts';
import type { PriorityValues } from './priority-values.ts';

/** The priority of each urgency (down) and impact (across). */
export function MatrixTable({ form }: { readonly form: UseFormReturnType<PriorityValues> }) {
  const { t } = useTranslation('hotlineSettings');
  const { t: tickets } = useTranslation('tickets');
  const options = priorities.map((priority) => ({
    value: priority,
    label: tickets(`priorities.${priority}`),
  }));
  return (
    <div>
      <h3 className={classes.heading}>{t('priorities.matrix')}</h3>
      <p className={classes.help}>{t('priorities.matrixHelp')}</p>
      <table className={classes.grid}>
        <thead>
          <tr>
            <th scope="col">{t('priorities.urgency')}</th>
            {impacts.map((impact) => (
              <th key={impact} scope="col">
                {tickets(`impacts.${impact}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {urgencies.map((urgency) => (
            <tr key={urgency}>
              <th scope="row">{tickets(`urgencies.${urgency}`)}</th>
              {impacts.map((impact) => (
                <td key={impact}>
                  <NativeSelect
                    size="xs"
                    aria-label={t('priorities.cell', {
                      urgency: tickets(`urgencies.${urgency}`),
                      impact: tickets(`impacts.${impact}`),
                    })}
                    data={options}
                    {...form.getInputProps(`matrix.${urgency}.${impact}`)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
