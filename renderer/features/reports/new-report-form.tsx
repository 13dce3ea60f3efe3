import { Alert, Button, Select, Stack } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { type Report, reportChapters } from '#shared/domain/report/report.ts';
import type { ReportTemplate } from '#shared/domain/report/report-template.ts';
import { type ReportScope, readScope, scopeOf } from './scope/report-scope.ts';
import { builtInStarts, type ReportStart, startOfReport, startOfTemplate } from './scope/report-starts.ts';
import { ScopeFields } from './scope/scope-fields.tsx';
import { useReportNames } from './use-report-names.ts';

const FIELDS = ['period', 'places', 'chapters'];

/** The last whole year, of everything: what most reports are about. */
function firstScope(): ReportScope {
  const lastYear = new Date().getFullYear() - 1;
  return {
    ...scopeOf({ period: yearPeriod(lastYear), perimeter: { kind: 'all' }, chapters: [...reportChapters] }),
    from: `${lastYear}-09`,
    to: `${lastYear + 1}-08`,
  };
}

type NewReportFormProps = {
  readonly reports: readonly Report[];
  /** Told the id of the report. */
  readonly onCreated: (reportId: string) => void;
};

/** Chooses what a report begins from and what it is about, and creates it. */
export function NewReportForm({ reports, onCreated }: NewReportFormProps) {
  const { t } = useTranslation('reports');
  const { api, database } = useRegister();
  const [scope, setScope] = useState(firstScope);
  const [key, setKey] = useState('whole');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const templates = useLiveQuery(
    async () => (await database.reportTemplates.toArray()).filter(({ deletedAt }) => deletedAt === null),
    [database],
  );
  const { starts, groups } = useStarts(reports, templates ?? []);
  const start = starts.find((one) => one.key === key);

  const choose = (value: string | null): void => {
    const chosen = starts.find((one) => one.key === value);
    if (chosen === undefined) return;
    setKey(chosen.key);
    setScope({ ...scope, ...chosen.scope });
    setProblems([]);
  };
  const create = async (): Promise<void> => {
    const read = readScope(scope);
    if (!read.ok) return setProblems(read.problems);
    setBusy(true);
    const body = start?.body ?? { narratives: {}, notes: {}, objectives: {} };
    const outcome = await api.createReport({ ...read.value, ...body, title: null, state: 'draft' });
    setBusy(false);
    if (outcome.ok) onCreated(outcome.value.id);
    else setProblems(outcome.problems);
  };
  const others = problems.filter(({ field }) => field === null || !FIELDS.includes(field));

  return (
    <form
      aria-label={t('newReport')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Stack gap="md">
        <Select
          label={t('form.start')}
          description={key.startsWith('report:') ? t('form.startCarried') : t('form.startHelp')}
          value={start?.key ?? 'whole'}
          onChange={choose}
          allowDeselect={false}
          data={groups}
        />
        <ScopeFields
          scope={scope}
          problems={problems}
          onChange={(change) => {
            setScope({ ...scope, ...change });
            setProblems([]);
          }}
        />
        {others.length > 0 && (
          <Alert color="red" role="alert">
            <ProblemList problems={others} />
          </Alert>
        )}
        <Button type="submit" loading={busy}>
          {t('form.create')}
        </Button>
      </Stack>
    </form>
  );
}

/** What a new report can begin from, and its field's options in groups. */
function useStarts(reports: readonly Report[], templates: readonly ReportTemplate[]) {
  const { t } = useTranslation('reports');
  const names = useReportNames();
  const own = templates.map((template) => ({ start: startOfTemplate(template), label: template.name }));
  const former = reports.map((report) => ({ start: startOfReport(report), label: names.whole(report) }));
  const starts: readonly ReportStart[] = [
    ...builtInStarts,
    ...own.map(({ start }) => start),
    ...former.map(({ start }) => start),
  ];
  const items = (list: readonly { readonly start: ReportStart; readonly label: string }[]) =>
    list.map(({ start, label }) => ({ value: start.key, label }));
  const groups = [
    {
      group: t('form.builtIn'),
      items: builtInStarts.map(({ key, code }) => ({ value: key, label: t(`template.${code}`) })),
    },
    { group: t('form.ownTemplates'), items: items(own) },
    { group: t('form.formerReports'), items: items(former) },
  ].filter((group) => group.items.length > 0);
  return { starts, groups };
}
