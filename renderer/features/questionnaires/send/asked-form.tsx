import { Anchor, Checkbox, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { monthText } from '#renderer/entity-ui/calendar-text.ts';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { type Asked, askedGroups, askedMeasures, groupOf } from './asked.ts';

const WHOLE = 'year';
const YEARS_BACK = 8;
const TEXT_LIMIT = 600;

type Props = {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
  /** Every figure that the settings ask for. */
  readonly set: readonly Measure[];
  readonly thisYear: number;
  /** Whether some month of the period is not over. */
  readonly hasComing: boolean;
  readonly hasStops: boolean;
  /** Opens the settings of usage, where each figure is chosen. */
  readonly onSettings: () => void;
};

/** What a questionnaire asks: the months, the figures, how the files are made. */
export function AskedForm({ asked, onChange, set, thisYear, hasComing, hasStops, onSettings }: Props) {
  const { t, i18n } = useTranslation('questionnaires');
  const { t: tLists } = useTranslation('lists');
  const change = (patch: Partial<Asked>): void => onChange({ ...asked, ...patch });
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(thisYear + 1 - back));
  const monthName = (month: number): string =>
    monthText(`${asked.year}-${String(month).padStart(2, '0')}`, i18n.language).replace(` ${asked.year}`, '');
  const groups = askedGroups.filter((group) => set.some((measure) => groupOf(measure) === group));
  return (
    <div className={classes.form}>
      <h2>{t('send.what')}</h2>
      <div className={classes.pair}>
        <Select
          label={t('send.year')}
          data={years}
          value={String(asked.year)}
          allowDeselect={false}
          onChange={(year) => year !== null && change({ year: Number(year) })}
        />
        <Select
          label={t('send.month')}
          data={[
            { value: WHOLE, label: t('send.wholeYear') },
            ...Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: monthName(at + 1) })),
          ]}
          value={asked.month === null ? WHOLE : String(asked.month)}
          allowDeselect={false}
          onChange={(month) => month !== null && change({ month: month === WHOLE ? null : Number(month) })}
        />
      </div>
      <Checkbox.Group
        label={t('send.figures')}
        value={[...asked.groups]}
        onChange={(chosen) => change({ groups: askedGroups.filter((group) => chosen.includes(group)) })}
      >
        <div className={classes.groups}>
          {groups.map((group) => (
            <Checkbox
              key={group}
              value={group}
              label={group === 'plain' ? t('send.plain') : tLists(`breakdowns.${group}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <p className={classes.quiet}>
        {t('send.measures', { count: askedMeasures(set, asked.groups).length })}
        {' · '}
        <Anchor component="button" type="button" size="sm" onClick={onSettings}>
          {t('send.settings')}
        </Anchor>
      </p>
      <div className={classes.options}>
        <Checkbox
          label={t('send.prefilled')}
          description={t('send.prefilledHelp')}
          checked={asked.prefilled}
          onChange={(event) => change({ prefilled: event.currentTarget.checked })}
        />
        {hasComing && (
          <Checkbox
            label={t('send.coming')}
            checked={asked.coming}
            onChange={(event) => change({ coming: event.currentTarget.checked })}
          />
        )}
        {hasStops && (
          <Checkbox
            label={t('send.byStop')}
            checked={asked.byStop}
            onChange={(event) => change({ byStop: event.currentTarget.checked })}
          />
        )}
      </div>
      <Textarea
        label={t('send.introLabel')}
        description={t('send.introHelp')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={TEXT_LIMIT}
        value={asked.intro}
        onChange={(event) => change({ intro: event.currentTarget.value })}
      />
      <TextInput
        label={t('send.reply')}
        description={t('send.replyHelp')}
        maxLength={TEXT_LIMIT}
        value={asked.reply}
        onChange={(event) => change({ reply: event.currentTarget.value })}
      />
      <Radio.Group
        label={t('send.shape')}
        value={asked.shape}
        onChange={(shape) => change({ shape: shape === 'workbook' ? 'workbook' : 'files' })}
      >
        <div className={classes.options}>
          <Radio value="files" label={t('send.shapes.files')} />
          <Radio value="workbook" label={t('send.shapes.workbook')} />
        </div>
      </Radio.Group>
    </div>
  );
}
