import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DifferenceFilters } from './difference-filters.tsx';
import { everyDifference, shownDifferences } from './shown-differences.ts';
import { SourcePlaceSection } from './source-place-section.tsx';
import classes from './usage-sources.module.css';
import { useChooseSource } from './use-choose-source.ts';
import { useSourceBoard } from './use-source-board.ts';

type Props = {
  /** The strip that leads to the other screens of usage. */
  readonly tabs: ReactNode;
  readonly onOpenPlace: (placeId: string) => void;
};

/** *Deux sources*: where returns and sessions do not say the same; one press chooses what counts. */
export function UsageSourcesScreen({ tabs, onOpenPlace }: Props) {
  const { t, i18n } = useTranslation('usageSources');
  const board = useSourceBoard();
  const [filter, setFilter] = useState(everyDifference);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const choose = useChooseSource();
  const shown = useMemo(() => (board === undefined ? [] : shownDifferences(board, filter)), [board, filter]);
  const lines = shown.flatMap((place) => place.lines);
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <div className={classes.page}>
      {tabs}
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
      </header>
      {board !== undefined && board.places.length === 0 && (
        <section className={classes.empty}>
          <h2>{t(board.logged ? 'empty.nothing' : 'empty.noSessions')}</h2>
          <p>{t(board.logged ? 'empty.nothingText' : 'empty.noSessionsText')}</p>
        </section>
      )}
      {board !== undefined && board.places.length > 0 && (
        <>
          <DifferenceFilters
            board={board}
            filter={filter}
            onFilter={(change) => setFilter({ ...filter, ...change })}
          />
          {shown.length === 0 ? (
            <section className={classes.empty}>
              <h2>{t('empty.filtered')}</h2>
              <Button size="xs" variant="default" onClick={() => setFilter(everyDifference)}>
                {t('empty.clear')}
              </Button>
            </section>
          ) : (
            <>
              <div className={classes.summary}>
                <p role="status">
                  {t('found', {
                    count: lines.length,
                    shown: new Intl.NumberFormat(i18n.language).format(lines.length),
                    places: t('places', { count: shown.length }),
                  })}
                </p>
                <span>{t('countAll')}</span>
                {(['return', 'sessions'] as const).map((source) => (
                  <Button
                    key={source}
                    size="xs"
                    variant="default"
                    disabled={lines.every(({ counts }) => counts === source)}
                    onClick={() => void choose(lines, source)}
                  >
                    {t(`sources.${source}`)}
                  </Button>
                ))}
              </div>
              {shown.map((place) => (
                <SourcePlaceSection
                  key={place.id}
                  place={place}
                  open={shown.length === 1 || open.has(place.id)}
                  onToggle={() => toggle(place.id)}
                  onChoose={choose}
                  onOpenPlace={() => onOpenPlace(place.id)}
                />
              ))}
            </>
          )}
        </>
      )}
    </div>
  );
}
