import { Anchor } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { endsSoon, isOver } from '#shared/domain/animator/ending-soon.ts';
import classes from './animators.module.css';

type Props = {
  readonly organisationId: string;
  readonly onOpenAnimator: (animatorId: string) => void;
};

/** The animators whom a structure employs, those whose contract is over last. Shown on the page of the structure. */
export function EmployedAnimators({ organisationId, onOpenAnimator }: Props) {
  const { t, i18n } = useTranslation('animators');
  const today = useToday();
  const read = useCallback((api: RegisterApi) => api.employedAnimators(organisationId), [organisationId]);
  const animators = useRegisterQuery(read, ['animator', 'assignment', 'absence', 'accessPoint']);
  if (animators === undefined) return null;
  return (
    <RecordSection title={t('organisationPanel.section')}>
      {animators.length === 0 ? (
        <p className={recordClasses.unknown}>{t('organisationPanel.none')}</p>
      ) : (
        <div className={classes.scroller}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('list.columns.name')}</th>
                <th scope="col">{t('list.columns.kind')}</th>
                <th scope="col">{t('list.columns.places')}</th>
                <th scope="col" className={classes.number}>
                  {t('list.columns.fte')}
                </th>
                <th scope="col">{t('list.columns.contractTo')}</th>
              </tr>
            </thead>
            <tbody>
              {animators.map(({ id, name, kind, places, fte, contractTo }) => (
                <tr key={id}>
                  <th scope="row">
                    <Anchor component="button" type="button" ta="start" onClick={() => onOpenAnimator(id)}>
                      {name}
                    </Anchor>
                  </th>
                  <td>{kind !== null && t(`kinds.${kind}`)}</td>
                  <td>{places.map((place) => place.name).join(', ')}</td>
                  <td className={classes.number}>
                    {places.length === 0
                      ? null
                      : fte.percent === 0
                        ? t('skill.answers.unknown')
                        : fteText(fte.percent, i18n.language)}
                  </td>
                  <td
                    className={
                      endsSoon(contractTo, today) || isOver(contractTo, today) ? classes.warn : undefined
                    }
                  >
                    {contractTo !== null && dayText(contractTo)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </RecordSection>
  );
}
