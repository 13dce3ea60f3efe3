import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { refused } from '#shared/domain/problem.ts';
import type { ReportTemplate, ReportTemplateInput } from '#shared/domain/report/report-template.ts';
import { foldText } from '#shared/search/fold-text.ts';

type TemplateDialogProps = {
  /** The model to rename; null to keep a new one. */
  readonly template: ReportTemplate | null;
  /** What a new one is made of. */
  readonly body: Omit<ReportTemplateInput, 'name'>;
  readonly onClose: () => void;
};

/** Asks for the name of a model of report, which no other may have (accents and case aside). */
export function TemplateDialog({ template, body, onClose }: TemplateDialogProps) {
  const { t } = useTranslation('reports');
  const { t: app } = useTranslation('app');
  const { api, database } = useRegister();
  const say = useWrittenNotice();
  const entry = useEntry({ name: template?.name ?? '' });
  const name = entry.values.name.trim();
  const write = async () => {
    if (name === '') return refused('report-template/no-name', {}, 'name');
    const all = await database.reportTemplates.toArray();
    const isTaken = all.some(
      (one) => one.deletedAt === null && one.id !== template?.id && foldText(one.name) === foldText(name),
    );
    if (isTaken) return refused('report-template/name-taken', { name }, 'name');
    return template === null
      ? api.createReportTemplate({ name, ...body })
      : api.editReportTemplate(template.id, { name });
  };
  return (
    <EntryDialog
      title={t(template === null ? 'template.save' : 'template.rename')}
      confirm={app('save')}
      entry={entry}
      onClose={onClose}
      onSubmit={() =>
        void entry.run(write, (written) => {
          say(t(template === null ? 'template.saved' : 'template.renamed', { name }), written);
          onClose();
        })
      }
    >
      <TextInput
        data-autofocus
        required
        autoComplete="off"
        maxLength={NAME_LIMIT}
        label={t('template.name')}
        description={template === null ? t('template.saveHelp') : null}
        value={entry.values.name}
        error={entry.error('name')}
        onChange={(event) => entry.set({ name: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
