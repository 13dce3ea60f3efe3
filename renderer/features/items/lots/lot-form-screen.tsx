import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { LotForm } from './lot-form.tsx';
import { type LotStart, useLotStart } from './use-lot-start.ts';

type Props = {
  /** The lot to edit; null to create one. */
  readonly lotId: string | null;
  readonly onDone: (lotId: string) => void;
  readonly onCancel: () => void;
};

/** Creates a lot with its items, or edits one. What is typed is kept until it is saved or given up. */
export function LotFormScreen({ lotId, onDone, onCancel }: Props) {
  const { t } = useTranslation('items');
  const start = useLotStart(lotId);
  const settings = useEquipmentSettings();
  if (start === undefined || settings === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('lots.gone')}</p>;
  return (
    <StartedForm start={start} pattern={settings.inventoryPattern} onDone={onDone} onCancel={onCancel} />
  );
}

type StartedProps = Omit<Props, 'lotId'> & { readonly start: LotStart; readonly pattern: string };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, pattern, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <LotForm
      key={turn}
      start={start}
      pattern={pattern}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
