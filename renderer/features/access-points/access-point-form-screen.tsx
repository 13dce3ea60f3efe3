import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { AccessPointForm } from './access-point-form.tsx';
import { type FormStart, useFormStart } from './use-form-start.ts';

type Props = {
  /** The place to edit; null to create one. */
  readonly placeId: string | null;
  readonly onDone: (placeId: string) => void;
  readonly onCancel: () => void;
};

/** Creates or edits a place. What is typed is kept until it is saved or given up. */
export function AccessPointFormScreen({ placeId, onDone, onCancel }: Props) {
  const { t } = useTranslation('accessPoints');
  const start = useFormStart(placeId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('place.gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'placeId'> & { readonly start: FormStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <AccessPointForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
