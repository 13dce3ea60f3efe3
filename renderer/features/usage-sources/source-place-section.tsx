import { Button, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceLine, SourcePlace } from '#renderer/workers/usage-sources-api.ts';
import type { CountingSource } from '#shared/figures/source-disagreements.ts';
import { lineKey } from './shown-differences.ts';
import { SourceLineRow } from './source-line-row.tsx';
import classes from './usage-sources.module.css';

const columns = ['months', 'measure', 'returned', 'logged', 'difference', 'counts'] as const;

type Props = {
  readonly place: SourcePlace;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (lines: readonly SourceLine[], source: CountingSource) => Promise<void>;
  readonly onOpenPlace: () => void;
};

/** The differences of one place: how many, what counts for all of them, and each when it is unfolded. */
export function SourcePlaceSection({ place, open, onToggle, onChoose, onOpenPlace }: Props) {
  const { t } = useTranslation('usageSources');
  const id = useId();
  const { lines, name } = place;
  const fromSessions = lines.filter(({ counts }) => counts === 'sessions').length;
  return (
    <section className={classes.place} aria-labelledby={`${id}-name`}>
      <header>
        <h2 id={`${id}-name`}>
          <UnstyledButton
            className={classes.toggle}
            aria-expanded={open}
            aria-controls={`${id}-lines`}
            onClick={onToggle}
          >
            <span aria-hidden>{open ? '▾' : '▸'}</span> {name}
          </UnstyledButton>
        </h2>
        <span className={classes.quiet}>
          {t('place.differences', { count: lines.length })}
          {fromSessions > 0 && `, ${t('place.fromSessions', { count: fromSessions })}`}
        </span>
        <fieldset className={classes.acts} aria-label={t('place.countAll', { place: name })}>
          {(['return', 'sessions'] as const).map((source) => (
            <Button
              key={source}
              size="compact-xs"
              variant="default"
              disabled={lines.every(({ counts }) => counts === source)}
              onClick={() => void onChoose(lines, source)}
            >
              {t(`sources.${source}`)}
            </Button>
          ))}
          <Button size="compact-xs" variant="subtle" onClick={onOpenPlace}>
            {t('place.openPlace')}
          </Button>
        </fieldset>
      </header>
      <div id={`${id}-lines`} hidden={!open}>
        {open && (
          <table className={classes.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" data-column={column}>
                    {t(`columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <SourceLineRow key={lineKey(line)} line={line} onChoose={onChoose} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
