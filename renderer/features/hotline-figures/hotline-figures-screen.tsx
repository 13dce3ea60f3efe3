import { Anchor, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeReportWording, type ReportWording } from '#renderer/documents/report-wording.ts';
import classes from '#renderer/entity-ui/figures.module.css';
import { ModelFigures } from '#renderer/entity-ui/model-figures.tsx';
import { perimeterOf } from '#renderer/entity-ui/perimeter-options.ts';
import { PerimeterSelect, WHOLE_PERIMETER } from '#renderer/entity-ui/perimeter-select.tsx';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import type { FigureWords, RecordsBehind } from '#renderer/entity-ui/records-behind.ts';
import { useAnsweringLevels } from '#renderer/entity-ui/use-answering-levels.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { TicketRecords } from './ticket-records.tsx';

const ALL = '';

/** What the figures are computed from. */
const figureTables = [
  'accessPoint',
  'organisation',
  'network',
  'ticket',
  'ticketEvent',
  'article',
  'answeringLevel',
  'hotlineSettings',
] as const;

type Props = { readonly onBack: () => void; readonly onOpenTicket: (ticketId: string) => void };

/** `/hotline/chiffres`: a year of the hotline, of a territory, of one answering level or of all, N−1 beside it. */
export function HotlineFiguresScreen({ onBack, onOpenTicket }: Props) {
  const { t, i18n } = useTranslation('hotlineFigures');
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [perimeter, setPerimeter] = useState(WHOLE_PERIMETER);
  const [levelId, setLevelId] = useState(ALL);
  const [behind, setBehind] = useState<RecordsBehind | null>(null);
  const wording = useMemo(
    () => makeReportWording(i18n.language.startsWith('en') ? 'en' : 'fr'),
    [i18n.language],
  );
  const readYears = useCallback((api: RegisterApi) => api.ticketYears(), []);
  const years = useRegisterQuery(readYears, ['ticket', 'ticketEvent']) ?? [thisYear];
  const levels = useAnsweringLevels() ?? [];
  const read = useCallback(
    (api: RegisterApi) =>
      api.hotlineModel(yearPeriod(year), perimeterOf(perimeter), levelId === ALL ? null : levelId),
    [year, perimeter, levelId],
  );
  const model = useRegisterQuery(read, figureTables);
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={recordClasses.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('back')}
      </Anchor>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
        </div>
        <div className={classes.choices}>
          <Select
            label={t('year')}
            allowDeselect={false}
            w="7rem"
            data={[...new Set([...years, year])].sort((a, b) => b - a).map(String)}
            value={String(year)}
            onChange={(value) => value !== null && setYear(Number(value))}
          />
          <PerimeterSelect
            label={t('territory')}
            words={t('perimeter', { returnObjects: true })}
            value={perimeter}
            onChange={setPerimeter}
          />
          <Select
            label={t('level')}
            allowDeselect={false}
            w="17rem"
            data={[
              { value: ALL, label: t('allLevels') },
              ...levels.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={levelId}
            onChange={(value) => setLevelId(value ?? ALL)}
          />
        </div>
      </header>
      <Figures model={model} wording={wording} onRecords={setBehind} />
      <TicketRecords behind={behind} onClose={() => setBehind(null)} onOpen={onOpenTicket} />
    </div>
  );
}

type FiguresProps = {
  readonly model: ReportModel | undefined;
  readonly wording: ReportWording;
  readonly onRecords: (behind: RecordsBehind) => void;
};

function Figures({ model, wording, onRecords }: FiguresProps) {
  const { t } = useTranslation('hotlineFigures');
  const words: FigureWords = {
    keyFigures: t('keyFigures'),
    definition: t('definition'),
    records: ({ table, ids }) => (table === 'ticket' ? t('records.open', { count: ids.length }) : null),
    named: (title, action) => t('records.named', { title, action }),
  };
  return (
    <ModelFigures
      model={model}
      wording={wording}
      words={words}
      computing={t('computing')}
      nothing={{ title: t('nothing.title'), text: t('nothing.text') }}
      onRecords={onRecords}
    />
  );
}
