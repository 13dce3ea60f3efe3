import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { FigureUnit } from '#shared/figures/figure.ts';
import classes from './figure.module.css';
import { readObjective, typedObjective } from './objective-unit.ts';

type Props = {
  readonly report: Report;
  readonly figureId: string;
  readonly unit: FigureUnit;
  readonly wording: ReportWording;
};

/** Sets, changes or removes what was aimed at for a figure. */
export function ObjectiveForm({ report, figureId, unit, wording }: Props) {
  const { t } = useTranslation('reportIssues');
  const { api, database } = useRegister();
  const say = useWrittenNotice();
  const aim = report.objectives[figureId];
  const stored = aim === undefined ? '' : typedObjective(aim, unit, wording.language);
  const [typed, setTyped] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const shown = typed ?? stored;

  const write = async (value: number | null) => {
    // Another objective may have been set meanwhile: the row as it stands counts.
    const { objectives } = (await database.reports.get(report.id)) ?? report;
    const { [figureId]: _old, ...others } = objectives;
    const next = value === null ? others : { ...others, [figureId]: value };
    const outcome = await api.editReport(report.id, { objectives: next });
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    setTyped(null);
    setInvalid(false);
    say(t(value === null ? 'figure.objective.cleared' : 'figure.objective.saved'), outcome.value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (shown.trim() === '') {
      if (aim !== undefined) void write(null);
      return;
    }
    const value = readObjective(shown, unit);
    if (value === null) setInvalid(true);
    else void write(value);
  };

  return (
    <form onSubmit={submit} noValidate>
      <div className={classes.objective}>
        <TextInput
          label={t('figure.objective.label', { unit: wording.t(`document.unit.${unit}`).toLowerCase() })}
          description={t('figure.objective.help')}
          inputMode="decimal"
          maxLength={20}
          value={shown}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setInvalid(false);
          }}
          error={invalid ? t('figure.objective.invalid') : null}
        />
        <Button type="submit" variant="default" disabled={typed === null || typed === stored}>
          {t('figure.objective.save')}
        </Button>
        {aim !== undefined && (
          <Button variant="subtle" onClick={() => void write(null)}>
            {t('figure.objective.clear')}
          </Button>
        )}
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <ProblemList problems={problems} />
        </div>
      )}
    </form>
  );
}
