import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { monthText } from '#renderer/entity-ui/calendar-text.ts';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import { type PlainMeasure, plainMeasures } from '#shared/domain/usage-return/measures.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import type { ReturnsMet } from '#shared/duplicates/merge-returns.ts';
import type { MergeSide } from '#shared/duplicates/record-merge.ts';
import classes from './merge-screen.module.css';

type Props = {
  readonly met: readonly ReturnsMet[];
  readonly names: Readonly<Record<MergeSide, string>>;
  readonly chosen: Readonly<Record<string, MergeSide>>;
  readonly onChoose: (key: string, side: MergeSide) => void;
};

/** Months for which both places hold returns: the figures of both, and which of them stay. */
export function MergeReturns({ met, names, chosen, onChoose }: Props) {
  const { t } = useTranslation('duplicates');
  return (
    <section className={classes.section}>
      <h2>{t('merge.returns')}</h2>
      <p className={classes.help}>{t('merge.returnsHelp')}</p>
      <table className={classes.fields}>
        <thead>
          <tr>
            <th scope="col">{t('merge.months')}</th>
            <th scope="col">{names.kept}</th>
            <th scope="col">{names.other}</th>
          </tr>
        </thead>
        <tbody>
          {met.map((months) => (
            <MetRow
              key={months.key}
              months={months}
              names={names}
              chosen={chosen[months.key]}
              onChoose={(side) => onChoose(months.key, side)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly months: ReturnsMet;
  readonly names: Props['names'];
  readonly chosen: MergeSide | undefined;
  readonly onChoose: (side: MergeSide) => void;
};

function MetRow({ months, names, chosen, onChoose }: RowProps) {
  const { t, i18n } = useTranslation('duplicates');
  const run = (from: string, to: string) =>
    from === to
      ? monthText(from, i18n.language)
      : t('merge.run', { from: monthText(from, i18n.language), to: monthText(to, i18n.language) });
  const when = run(months.from, months.to);
  return (
    <tr>
      <th scope="row">
        {when}
        {months.isSame && <small>{t('merge.returnsSame')}</small>}
      </th>
      {(['kept', 'other'] as const).map((side) => (
        <td key={side} data-chosen={chosen === side || undefined}>
          <Radio
            size="xs"
            name={`returns-${months.key}`}
            aria-label={t('merge.choose', { field: when, side: names[side] })}
            label={
              <span className={classes.lines}>
                {months[side].map((entry) => (
                  <span key={entry.id}>
                    {months[side].length > 1 && `${run(entry.from, entry.to)} : `}
                    <Figures entry={entry} />
                  </span>
                ))}
              </span>
            }
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
        </td>
      ))}
    </tr>
  );
}

/** The figures of a return in a line: its totals, and how many figures by public it holds. */
function Figures({ entry }: { readonly entry: UsageReturn }) {
  const { t, i18n } = useTranslation('duplicates');
  const { t: lists } = useTranslation('lists');
  const isPlain = (measure: string): measure is PlainMeasure => Object.hasOwn(plainMeasures, measure);
  const held = Object.entries(entry.values);
  const totals = held.flatMap(([measure, value]) =>
    isPlain(measure)
      ? [
          t('merge.figure', {
            measure: lists(`measures.${measure}`),
            value:
              plainMeasures[measure].unit === 'minutes'
                ? hoursText(value)
                : value.toLocaleString(i18n.language),
          }),
        ]
      : [],
  );
  const byPublic = held.length - totals.length;
  if (entry.state !== 'received' || held.length === 0) totals.unshift(lists(`returnStates.${entry.state}`));
  if (byPublic > 0) totals.push(t('merge.breakdowns', { count: byPublic }));
  if (entry.comment !== null) totals.push(`« ${entry.comment} »`);
  return totals.join(', ');
}
