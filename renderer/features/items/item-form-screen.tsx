import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { ItemForm } from './item-form.tsx';
import { type ItemStart, useItemStart } from './use-item-start.ts';

type Props = {
  /** The item to edit; null to create one. */
  readonly itemId: string | null;
  readonly onDone: (itemId: string) => void;
  readonly onCancel: () => void;
};

/** Creates or edits an item. What is typed is kept until it is saved or given up. */
export function ItemFormScreen({ itemId, onDone, onCancel }: Props) {
  const { t } = useTranslation('items');
  const start = useItemStart(itemId);
  const categories = useItemCategories();
  if (start === undefined || categories === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('page.gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'itemId'> & { readonly start: ItemStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <ItemForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
