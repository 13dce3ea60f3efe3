import { Anchor, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Report } from '#shared/domain/report/report.ts';
import { isRichTextEmpty } from '#shared/domain/rich-text/rich-text.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { DeleteReport } from './issue/delete-report.tsx';
import { NewReportForm } from './new-report-form.tsx';
import classes from './reports-screen.module.css';
import { TemplateList } from './templates/template-list.tsx';
import { useReportLanguage } from './use-report-language.ts';
import { useReportNames } from './use-report-names.ts';

/** `/bilans`: the reports under way, and a new one. @param props.onOpen opens the report of an id */
export function ReportsScreen({ onOpen }: { readonly onOpen: (reportId: string) => void }) {
  const { t } = useTranslation('reports');
  const { database } = useRegister();
  const rows = useLiveQuery(() => database.reports.toArray(), [database]);
  const reports = rows
    ?.filter((report) => report.deletedAt === null)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return (
    <div className={classes.screen}>
      <header>
        <Title order={1}>{t('title')}</Title>
        <p className={classes.intro}>{t('intro')}</p>
      </header>
      <section className={classes.new} aria-labelledby="new-report">
        <Title order={2} id="new-report" mb="md">
          {t('newReport')}
        </Title>
        <NewReportForm reports={reports ?? []} onCreated={onOpen} />
      </section>
      <section className={classes.list} aria-labelledby="reports">
        <Title order={2} id="reports" mb="xs">
          {t('drafts')}
        </Title>
        {reports?.length === 0 && <p className={classes.intro}>{t('empty')}</p>}
        <ul>
          {reports?.map((report) => (
            <ReportRow key={report.id} report={report} onOpen={onOpen} />
          ))}
        </ul>
        <TemplateList />
      </section>
    </div>
  );
}

type ReportRowProps = { readonly report: Report; readonly onOpen: (reportId: string) => void };

function ReportRow({ report, onOpen }: ReportRowProps) {
  const { t } = useTranslation('reports');
  const names = useReportNames();
  const language = useReportLanguage();
  const name = names.whole(report);
  const hasText = Object.values(report.narratives).some((text) => !isRichTextEmpty(text));

  return (
    <li className={classes.row}>
      <div>
        <Anchor component="button" type="button" className={classes.name} onClick={() => onOpen(report.id)}>
          {names.title(report)}
        </Anchor>
        <span className={classes.perimeter}>{names.perimeter(report.perimeter)}</span>
        <span className={classes.facts}>
          {t(`state.${report.state}`)} · {t('chaptersOf', { count: report.chapters.length })} ·{' '}
          {hasText ? t('written') : t('notWritten')} ·{' '}
          {t('updatedAt', { date: dayInWords(report.updatedAt.slice(0, 10), language) })}
        </span>
      </div>
      <DeleteReport reportId={report.id} name={name} />
    </li>
  );
}
