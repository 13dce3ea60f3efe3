import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AnsweringLevelInput } from '#shared/domain/answering-level/answering-level.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { LevelDeletion } from './level-deletion.tsx';
import { LevelFields } from './level-fields.tsx';
import {
  type LevelDraft,
  type LevelValues,
  levelPatch,
  levelValues,
  readLevelValues,
} from './level-values.ts';
import type { LevelStart } from './use-level-start.ts';

type Props = {
  readonly levelId: string | null;
  readonly start: LevelStart;
  readonly draft: LevelDraft | null;
  readonly onDone: () => void;
  readonly onDiscard: () => void;
};

/** The form of a level that answers: who it is, its hours, what they come to; its history and its deletion below. */
export function LevelForm({ levelId, start, draft, onDone, onDiscard }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const today = useToday();
  const { level, updatedAt, proposed, keeper } = start;
  const record = useRecordForm({
    keeper,
    basedOn: updatedAt,
    mode: 'controlled',
    initialValues: draft?.values ?? levelValues(level ?? proposed),
    read: (values: LevelValues) => readLevelValues(values, today),
    save: useSave(levelId, level),
    onDone,
  });
  return (
    <RecordFormFrame
      title={level === null ? t('level.createTitle') : t('level.editTitle', { name: level.name })}
      record={record}
      draft={draft}
      labelOf={(path) => fieldLabel(path, t)}
      onCancel={onDone}
      onDiscard={onDiscard}
    >
      <LevelFields
        form={record.form}
        kept={levelId === null || level === null ? null : { ...level, id: levelId }}
      />
      {levelId !== null && updatedAt !== null && (
        <FormSection title={t('level.sections.history')}>
          <div className={formClasses.wide}>
            <RecordHistory table="answeringLevel" id={levelId} />
            <LevelDeletion levelId={levelId} name={level?.name ?? ''} keeper={keeper} onDeleted={onDone} />
          </div>
        </FormSection>
      )}
    </RecordFormFrame>
  );
}

const labelled = [
  'name',
  'kind',
  'accessPointId',
  'organisationId',
  'contact',
  'holidays',
  'closures',
] as const;

/** Name of a field of the form, for the summary of errors. @param path path in the form's values */
function fieldLabel(path: string, t: TFunction<'hotlineSettings'>): string {
  const [root] = path.split('.');
  if (root === 'days') return t('level.fields.week');
  const field = labelled.find((name) => name === root);
  return field === undefined ? path : t(`level.fields.${field}`);
}

/** Writes what was typed: a new level, or the fields that changed of one. Gives its id. */
function useSave(
  levelId: string | null,
  level: AnsweringLevelInput | null,
): (input: AnsweringLevelInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('accessPoints');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (levelId === null || level === null) {
      const created = await api.createAnsweringLevel(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editAnsweringLevel(levelId, levelPatch(level, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: levelId };
  };
}
