import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { type OrganisationStart, useOrganisationStart } from './use-organisation-start.ts';

type Props = {
  /** The structure to edit; null to create one. */
  readonly organisationId: string | null;
  readonly onDone: (organisationId: string) => void;
  readonly onCancel: () => void;
};

/** Creates or edits a structure. What is typed is kept until it is saved or given up. */
export function OrganisationFormScreen({ organisationId, onDone, onCancel }: Props) {
  const { t } = useTranslation('organisations');
  const start = useOrganisationStart(organisationId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('page.gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'organisationId'> & { readonly start: OrganisationStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <OrganisationForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
