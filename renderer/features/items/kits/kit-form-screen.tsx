import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { KitForm } from './kit-form.tsx';
import { type KitStart, useKitStart } from './use-kit-start.ts';

type Props = {
  /** The kit to edit; null to create one. */
  readonly kitId: string | null;
  readonly onDone: (kitId: string) => void;
  readonly onCancel: () => void;
};

/** Creates or edits a kit. What is typed is kept until it is saved or given up. */
export function KitFormScreen({ kitId, onDone, onCancel }: Props) {
  const { t } = useTranslation('items');
  const start = useKitStart(kitId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('kits.gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'kitId'> & { readonly start: KitStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <KitForm key={turn} start={start} draft={draft} onDone={onDone} onCancel={onCancel} onDiscard={discard} />
  );
}
