import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Wizard } from './use-wizard.ts';
import { columnQuestions } from './value-questions.ts';
import { ValueTable } from './value-table.tsx';
import valueClasses from './values-step.module.css';
import classes from './wizard.module.css';
import { withValue } from './wizard-state.ts';

/** Third step: values that closed lists do not know, and names that the register lacks. */
export function ValuesStep({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useTranslation('spreadsheetImport');
  const { draft, state } = wizard;
  if (draft === null) return null;
  const questions = columnQuestions(draft);
  const open = questions.reduce(
    (sum, { values }) => sum + values.filter(({ to }) => to === undefined).length,
    0,
  );
  const { networks, organisations } = draft;
  const hasNames = networks.length + organisations.length > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.step} data-scrolls tabIndex={0} aria-labelledby="wizard-step">
      <div className={classes.stepHead}>
        <h2 id="wizard-step">{t(questions.length === 0 && !hasNames ? 'values.none' : 'values.title')}</h2>
        <p>{t(questions.length === 0 ? 'values.nothing' : 'values.help')}</p>
        {open > 0 && (
          <p className={classes.warn} aria-live="polite">
            {t('values.more', { count: open })}
          </p>
        )}
      </div>
      {questions.map((question) => (
        <ValueTable
          key={question.column}
          target={state.target}
          question={question}
          letters={draft.proposal.columns[question.column]?.letters ?? ''}
          onValue={(from, to) => wizard.setMapping(withValue(draft.mapping, question.column, from, to))}
        />
      ))}
      {hasNames && (
        <div className={valueClasses.names}>
          <h3>{t('values.makeTitle')}</h3>
          {networks.length > 0 && (
            <Checkbox
              label={t('values.createNetworks', { count: networks.length })}
              description={<Names names={networks} />}
              checked={state.options.createNetworks}
              onChange={(event) =>
                wizard.setOptions({ ...state.options, createNetworks: event.currentTarget.checked })
              }
            />
          )}
          {organisations.length > 0 && (
            <Checkbox
              label={t('values.createOrganisations', { count: organisations.length })}
              description={<Names names={organisations} />}
              checked={state.options.createOrganisations}
              onChange={(event) =>
                wizard.setOptions({ ...state.options, createOrganisations: event.currentTarget.checked })
              }
            />
          )}
        </div>
      )}
    </section>
  );
}

const SHOWN_NAMES = 12;

function Names({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('spreadsheetImport');
  const more = names.length - SHOWN_NAMES;
  return (
    <>
      {names.slice(0, SHOWN_NAMES).join(', ')}
      {more > 0 && ` ${t('values.moreNames', { count: more })}`}
    </>
  );
}
