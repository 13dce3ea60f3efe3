import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { monthText } from '#renderer/entity-ui/calendar-text.ts';
import { measureName } from '#renderer/entity-ui/measure-name.ts';
import type { SourceLine } from '#renderer/workers/usage-sources-api.ts';
import type { CountingSource } from '#shared/figures/source-disagreements.ts';
import classes from './usage-sources.module.css';

type Props = {
  readonly line: SourceLine;
  readonly onChoose: (lines: readonly SourceLine[], source: CountingSource) => Promise<void>;
};

/** One measure of one return: both numbers, and which of them counts. */
export function SourceLineRow({ line, onChoose }: Props) {
  const { t, i18n } = useTranslation('usageSources');
  const lists = useTranslation('lists').t;
  const { from, to, measure, returned, logged, uncounted, stopName, counts } = line;
  const number = new Intl.NumberFormat(i18n.language);
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' });
  const months =
    from === to
      ? monthText(from, i18n.language)
      : t('months', { from: monthText(from, i18n.language), to: monthText(to, i18n.language) });
  return (
    <tr>
      <td>
        {months}
        {stopName !== null && <small>{t('stop', { name: stopName })}</small>}
      </td>
      <th scope="row">{measureName(lists, measure)}</th>
      <td data-column="returned" data-counts={counts === 'return' || undefined}>
        {number.format(returned)}
      </td>
      <td data-column="logged" data-counts={counts === 'sessions' || undefined}>
        {number.format(logged)}
        {uncounted > 0 && <small>{t('uncounted', { count: uncounted })}</small>}
      </td>
      <td data-column="difference">{signed.format(logged - returned).replace('-', '−')}</td>
      <td data-column="counts">
        <SegmentedControl
          className={classes.choice}
          size="xs"
          aria-label={t('line', { measure: measureName(lists, measure), months })}
          value={counts}
          onChange={(value) => void onChoose([line], value === 'sessions' ? 'sessions' : 'return')}
          data={[
            { value: 'return', label: t('columns.returned') },
            { value: 'sessions', label: t('columns.logged') },
          ]}
        />
      </td>
    </tr>
  );
}
