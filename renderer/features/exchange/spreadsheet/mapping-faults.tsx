import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { MappingFault } from '#shared/exchange/spreadsheet/mapping-faults.ts';
import { useFieldLabel } from './use-field-label.ts';
import type { TableDraft } from './wizard-state.ts';

type Props = {
  readonly faults: readonly MappingFault[];
  readonly draft: TableDraft;
  readonly target: ImportTarget;
};

/** What is wrong with the columns as they are mapped, a sentence each. */
export function MappingFaults({ faults, draft, target }: Props) {
  const { t, i18n } = useTranslation('spreadsheetImport');
  const label = useFieldLabel(target);
  if (faults.length === 0) return null;
  const either = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const both = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const sentence = (fault: MappingFault): string => {
    if (fault.kind === 'nothing') return t('columns.nothing');
    if (fault.kind === 'missing')
      return t('columns.missing', { fields: either.format(fault.anyOf.map((field) => label(field))) });
    const names = fault.columns.flatMap((index) => {
      const column = draft.proposal.columns[index];
      return column === undefined ? [] : [`${column.letters} (${column.header})`];
    });
    return t('columns.twice', { field: label(fault.field), columns: both.format(names) });
  };
  return (
    <Alert color="red" variant="light" role="alert" title={t('columns.errors')}>
      {faults.map((fault) => (
        <p key={sentence(fault)} style={{ margin: 0 }}>
          {sentence(fault)}
        </p>
      ))}
    </Alert>
  );
}
