import { Alert, Button, Checkbox, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { perimeterKey, perimeterOf, perimeterOptions } from '#renderer/entity-ui/perimeter-options.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { periodSchema, yearPeriod } from '#shared/domain/calendar/period.ts';
import { type Problem, refused } from '#shared/domain/problem.ts';
import { reportChapters } from '#shared/domain/report/report.ts';

const YEARS_BACK = 12;
const WHOLE = perimeterKey({ kind: 'all' });

/** Chooses what a report is about, and creates it. @param props.onCreated told its id */
export function NewReportForm({ onCreated }: { readonly onCreated: (reportId: string) => void }) {
  const { t } = useTranslation('reports');
  const { api, settings } = useRegister();
  const communes = useCommunes();
  const networks = useNetworks();
  const thisYear = new Date().getFullYear();
  const [kind, setKind] = useState<'year' | 'months'>('year');
  const [year, setYear] = useState(String(thisYear - 1));
  const [from, setFrom] = useState(`${thisYear - 1}-09`);
  const [to, setTo] = useState(`${thisYear}-08`);
  const [perimeter, setPerimeter] = useState(WHOLE);
  const [chapters, setChapters] = useState<readonly string[]>(reportChapters);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);

  const options = useMemo(
    () => perimeterOptions(communes, settings.territory, networks ?? []),
    [communes, settings.territory, networks],
  );
  const groups = [
    { group: t('perimeter.networks'), items: [...options.networks] },
    { group: t('perimeter.departements'), items: [...options.departements] },
    { group: t('perimeter.epcis'), items: [...options.epcis] },
  ].filter((group) => group.items.length > 0);

  const create = async () => {
    const chosen = reportChapters.filter((chapter) => chapters.includes(chapter));
    const period = kind === 'year' ? yearPeriod(Number(year)) : { from, to };
    if (!periodSchema.safeParse(period).success) return setProblems(problemsOf('report/period'));
    if (chosen.length === 0) return setProblems(problemsOf('report/no-chapter'));
    setBusy(true);
    const outcome = await api.createReport({
      period,
      perimeter: perimeterOf(perimeter),
      chapters: [...chosen],
      narratives: {},
      title: null,
      notes: {},
      objectives: {},
      state: 'draft',
    });
    setBusy(false);
    if (outcome.ok) onCreated(outcome.value.id);
    else setProblems(outcome.problems);
  };

  return (
    <form
      aria-label={t('newReport')}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('form.kind')}
          value={kind}
          onChange={(value) => setKind(value === 'year' ? 'year' : 'months')}
          data={[
            { value: 'year', label: t('form.year') },
            { value: 'months', label: t('form.months') },
          ]}
        />
        {kind === 'year' ? (
          <Select
            label={t('form.yearLabel')}
            value={year}
            onChange={(value) => setYear(value ?? year)}
            allowDeselect={false}
            data={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))}
          />
        ) : (
          <Group grow>
            <TextInput
              type="month"
              label={t('form.from')}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              type="month"
              label={t('form.to')}
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          </Group>
        )}
        <Select
          label={t('form.perimeter')}
          description={t('form.perimeterHelp')}
          value={perimeter}
          onChange={(value) => setPerimeter(value ?? WHOLE)}
          allowDeselect={false}
          searchable
          data={[{ value: WHOLE, label: t('perimeter.all') }, ...groups]}
        />
        <Checkbox.Group label={t('form.chapters')} value={[...chapters]} onChange={setChapters}>
          <Stack gap="xs" mt="xs">
            {reportChapters.map((chapter) => (
              <Checkbox key={chapter} value={chapter} label={t(`chapter.${chapter}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        {problems.length > 0 && (
          <Alert color="red" role="alert">
            <ProblemList problems={problems} />
          </Alert>
        )}
        <Button type="submit" loading={busy}>
          {t('form.create')}
        </Button>
      </Stack>
    </form>
  );
}

function problemsOf(code: string): readonly Problem[] {
  const refusal = refused(code);
  return refusal.ok ? [] : refusal.problems;
}
