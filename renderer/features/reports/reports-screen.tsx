import { Anchor, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { perimeterLabel } from '#renderer/entity-ui/perimeter-options.ts';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Report } from '#shared/domain/report/report.ts';
import { isRichTextEmpty } from '#shared/domain/rich-text/rich-text.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { DeleteReport } from './issue/delete-report.tsx';
import { NewReportForm } from './new-report-form.tsx';
import classes from './reports-screen.module.css';
import { useReportLanguage } from './use-report-language.ts';

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
        <NewReportForm onCreated={onOpen} />
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
      </section>
    </div>
  );
}

type ReportRowProps = { readonly report: Report; readonly onOpen: (reportId: string) => void };

function ReportRow({ report, onOpen }: ReportRowProps) {
  const { t } = useTranslation('reports');
  const communes = useCommunes();
  const networks = useNetworks() ?? [];
  const language = useReportLanguage();
  const wording = useMemo(() => makeReportWording(language), [language]);
  const title = wording.title(report.period);
  const perimeter = perimeterLabel(report.perimeter, communes, networks) ?? t('perimeter.all');
  const name = `${title}, ${perimeter}`;
  const hasText = Object.values(report.narratives).some((text) => !isRichTextEmpty(text));

  return (
    <li className={classes.row}>
      <div>
        <Anchor component="button" type="button" className={classes.name} onClick={() => onOpen(report.id)}>
          {title}
        </Anchor>
        <span className={classes.perimeter}>{perimeter}</span>
        <span className={classes.facts}>
          {t('chaptersOf', { count: report.chapters.length })} · {hasText ? t('written') : t('notWritten')} ·{' '}
          {t('updatedAt', { date: dayInWords(report.updatedAt.slice(0, 10), language) })}
        </span>
      </div>
      <DeleteReport reportId={report.id} name={name} />
    </li>
  );
}
