import { Anchor, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import classes from '#renderer/entity-ui/figures.module.css';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import { ModelFigures } from '#renderer/entity-ui/model-figures.tsx';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import type { FigureWords, RecordsBehind } from '#renderer/entity-ui/records-behind.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { FigureRecords, isListed } from './figure-records.tsx';

type Props = {
  readonly onBack: () => void;
  readonly onOpenLoan: (loanId: string) => void;
  readonly onOpenItem: (itemId: string) => void;
};

/** What the figures are computed from. */
const figureTables = [
  'accessPoint',
  'organisation',
  'animator',
  'loanPoint',
  'item',
  'kit',
  'transfer',
  'loan',
  'loanLine',
  'maintenance',
  'equipmentSettings',
] as const;

/** `/materiel/chiffres`: a year of equipment and loans, of one loan point or of all, N−1 beside it. */
export function EquipmentFiguresScreen({ onBack, onOpenLoan, onOpenItem }: Props) {
  const { t, i18n } = useTranslation('equipment');
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [loanPointId, setLoanPointId] = useState('');
  const [behind, setBehind] = useState<RecordsBehind | null>(null);
  const pickerId = useId();
  const wording = useMemo(
    () => makeReportWording(i18n.language.startsWith('en') ? 'en' : 'fr'),
    [i18n.language],
  );
  const readYears = useCallback((api: RegisterApi) => api.loanYears(), []);
  const years = useRegisterQuery(readYears, ['loan']) ?? [thisYear];
  const read = useCallback(
    (api: RegisterApi) => api.equipmentModel(yearPeriod(year), loanPointId === '' ? null : loanPointId),
    [year, loanPointId],
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
          <div className={classes.picker}>
            <LoanPointPicker
              id={pickerId}
              label={t('loanPoint')}
              description={null}
              error={null}
              placeholder={t('allLoanPoints')}
              value={loanPointId}
              onChange={setLoanPointId}
            />
          </div>
        </div>
      </header>
      <Figures model={model} wording={wording} onRecords={setBehind} />
      <FigureRecords
        behind={behind}
        onClose={() => setBehind(null)}
        onOpen={({ table, id }) => (table === 'loan' ? onOpenLoan(id) : onOpenItem(id))}
      />
    </div>
  );
}

type FiguresProps = {
  readonly model: ReportModel | undefined;
  readonly wording: ReturnType<typeof makeReportWording>;
  readonly onRecords: (behind: RecordsBehind) => void;
};

function Figures({ model, wording, onRecords }: FiguresProps) {
  const { t } = useTranslation('equipment');
  const words: FigureWords = {
    keyFigures: t('keyFigures'),
    definition: t('definition'),
    records: ({ table, ids }) => (isListed(table) ? t(`records.${table}`, { count: ids.length }) : null),
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
