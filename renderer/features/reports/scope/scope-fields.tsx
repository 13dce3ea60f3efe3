import { Group, Input, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { usePerimeterOptions } from '#renderer/entity-ui/use-perimeter-options.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { ChaptersField } from './chapters-field.tsx';
import { PlacesField } from './places-field.tsx';
import { CHOSEN_PLACES, type ReportScope, WHOLE } from './report-scope.ts';

const YEARS_BACK = 12;

type ScopeFieldsProps = {
  readonly scope: ReportScope;
  readonly onChange: (change: Partial<ReportScope>) => void;
  readonly problems: readonly Problem[];
};

/** What a report is about: its months, its places, its chapters and their order. */
export function ScopeFields({ scope, onChange, problems }: ScopeFieldsProps) {
  const error = (field: string): string | null => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? null : problemSentence(found);
  };
  return (
    <Stack gap="md">
      <PeriodFields scope={scope} onChange={onChange} error={error('period')} />
      <PerimeterField scope={scope} onChange={onChange} />
      {scope.perimeter === CHOSEN_PLACES && (
        <PlacesField
          value={scope.placeIds}
          error={error('places')}
          onChange={(placeIds) => onChange({ placeIds })}
        />
      )}
      <ChaptersField
        value={scope.chapters}
        error={error('chapters')}
        onChange={(chapters) => onChange({ chapters })}
      />
    </Stack>
  );
}

type FieldProps = Pick<ScopeFieldsProps, 'scope' | 'onChange'>;

function PeriodFields({ scope, onChange, error }: FieldProps & { readonly error: string | null }) {
  const { t } = useTranslation('reports');
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear + 1 - back));
  return (
    <>
      <SegmentedControl
        aria-label={t('form.kind')}
        value={scope.kind}
        onChange={(value) => onChange({ kind: value === 'year' ? 'year' : 'months' })}
        data={[
          { value: 'year', label: t('form.year') },
          { value: 'months', label: t('form.months') },
        ]}
      />
      {scope.kind === 'year' ? (
        <Select
          label={t('form.yearLabel')}
          value={scope.year}
          onChange={(value) => onChange({ year: value ?? scope.year })}
          allowDeselect={false}
          data={years.includes(scope.year) ? years : [...years, scope.year]}
        />
      ) : (
        <div>
          <Group grow>
            <TextInput
              type="month"
              label={t('form.from')}
              value={scope.from}
              onChange={(event) => onChange({ from: event.currentTarget.value })}
            />
            <TextInput
              type="month"
              label={t('form.to')}
              value={scope.to}
              onChange={(event) => onChange({ to: event.currentTarget.value })}
            />
          </Group>
          {error !== null && (
            <Input.Error mt="xs" role="alert">
              {error}
            </Input.Error>
          )}
        </div>
      )}
    </>
  );
}

function PerimeterField({ scope, onChange }: FieldProps) {
  const { t } = useTranslation('reports');
  const options = usePerimeterOptions();
  const groups = [
    { group: t('perimeter.networks'), items: [...options.networks] },
    { group: t('perimeter.departements'), items: [...options.departements] },
    { group: t('perimeter.epcis'), items: [...options.epcis] },
  ].filter((group) => group.items.length > 0);
  return (
    <Select
      label={t('form.perimeter')}
      description={t('form.perimeterHelp')}
      value={scope.perimeter}
      onChange={(value) => onChange({ perimeter: value ?? WHOLE })}
      allowDeselect={false}
      searchable
      data={[
        { value: WHOLE, label: t('perimeter.all') },
        { value: CHOSEN_PLACES, label: t('perimeter.chosen') },
        ...groups,
      ]}
    />
  );
}
