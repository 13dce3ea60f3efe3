import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import type { BulkField } from './bulk-field.ts';
import type { ListDefinition } from './list-definition.ts';
import classes from './record-list.module.css';

type Props = {
  readonly definition: ListDefinition;
  readonly selection: RowSelection;
  readonly bulk: readonly BulkField[];
  readonly acts:
    | ((chosen: { readonly ids: readonly string[]; readonly clear: () => void }) => ReactNode)
    | undefined;
};

/** How many rows are chosen, and what can be done with them; nothing while none is. */
export function SelectionBar({ definition, selection, bulk, acts }: Props) {
  const { t } = useTranslation('recordList');
  const [isEditing, setEditing] = useState(false);
  if (selection.ids.length === 0 && !isEditing) return null;
  return (
    <section className={classes.selection} aria-label={t('selection.label')}>
      <strong aria-live="polite">{t('selection.count', { count: selection.ids.length })}</strong>
      {bulk.length > 0 && (
        <Button size="compact-sm" onClick={() => setEditing(true)}>
          {t('selection.edit')}
        </Button>
      )}
      {acts?.({ ids: selection.ids, clear: selection.clear })}
      <Button size="compact-sm" variant="subtle" onClick={selection.clear}>
        {t('selection.clear')}
      </Button>
      <span className={classes.quiet}>{t('selection.help')}</span>
      {isEditing && (
        <BulkDialog
          list={definition.list}
          ids={selection.ids}
          fields={bulk}
          onClose={() => setEditing(false)}
        />
      )}
    </section>
  );
}
