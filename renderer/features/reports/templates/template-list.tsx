import { ActionIcon, Title } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/reports/reports-screen.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ReportTemplate } from '#shared/domain/report/report-template.ts';
import { TemplateDialog } from './template-dialog.tsx';

/** The models of report that the officer saved, renamed and deleted here; nothing while there are none. */
export function TemplateList() {
  const { t } = useTranslation('reports');
  const { api, database } = useRegister();
  const say = useWrittenNotice();
  const [renamed, setRenamed] = useState<ReportTemplate | null>(null);
  const templates = useLiveQuery(
    async () => (await database.reportTemplates.toArray()).filter(({ deletedAt }) => deletedAt === null),
    [database],
  );
  if (templates === undefined || templates.length === 0) return null;
  const remove = async ({ id, name }: ReportTemplate): Promise<void> => {
    const outcome = await api.deleteReportTemplate(id);
    if (outcome.ok) say(t('template.deleted', { name }), outcome.value);
  };
  return (
    <section className={classes.templates} aria-labelledby="report-templates">
      <Title order={2} id="report-templates" mb="xs">
        {t('template.own')}
      </Title>
      <ul>
        {templates
          .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
          .map((template) => (
            <li key={template.id} className={classes.row}>
              <div>
                <span className={classes.name}>{template.name}</span>
                <span className={classes.facts}>{t('chaptersOf', { count: template.chapters.length })}</span>
              </div>
              <span className={classes.acts}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('template.renameNamed', { name: template.name })}
                  onClick={() => setRenamed(template)}
                >
                  <IconPencil size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('template.deleteNamed', { name: template.name })}
                  onClick={() => void remove(template)}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </span>
            </li>
          ))}
      </ul>
      {renamed !== null && (
        <TemplateDialog template={renamed} body={renamed} onClose={() => setRenamed(null)} />
      )}
    </section>
  );
}
