import { Anchor, Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import { askedQuestions } from '#shared/figures/quality-figures.ts';
import { foldText } from '#shared/search/fold-text.ts';
import classes from './quality.module.css';
import { type NamedReview, useQualityGrids, useReviews } from './use-quality.ts';

/** Reviews shown at first, and more at each press. */
const SHOWN = 60;

type Props = {
  /** The strip that leads to the other screens of usage. */
  readonly tabs: ReactNode;
  readonly onOpen: (reviewId: string) => void;
  readonly onCreate: () => void;
  readonly onOpenGrid: (gridId: string) => void;
  /** @param proposed whether the grid begins with what the program proposes */
  readonly onCreateGrid: (proposed: boolean) => void;
};

/** *Qualité*: the reviews of places, the latest first, in no other order; and the grids that they are filled with. */
export function QualityScreen({ tabs, onOpen, onCreate, onOpenGrid, onCreateGrid }: Props) {
  const { t } = useTranslation('quality');
  const grids = useQualityGrids();
  const reviews = useReviews(null);
  return (
    <div className={classes.page}>
      {tabs}
      <header className={classes.head}>
        <div>
          <h1>{t('title')}</h1>
          <p className={classes.lead}>{t('lead')}</p>
        </div>
        {grids !== undefined && grids.length > 0 && <Button onClick={onCreate}>{t('list.create')}</Button>}
      </header>
      {grids !== undefined && reviews !== undefined && (
        <>
          {grids.length > 0 && <Reviews reviews={reviews} onOpen={onOpen} />}
          <Grids grids={grids} reviews={reviews} onOpen={onOpenGrid} onCreate={onCreateGrid} />
        </>
      )}
    </div>
  );
}

type ReviewsProps = {
  readonly reviews: readonly NamedReview[];
  readonly onOpen: (reviewId: string) => void;
};

function Reviews({ reviews, onOpen }: ReviewsProps) {
  const { t } = useTranslation('quality');
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(SHOWN);
  const shown = reviews.filter(({ placeName }) => foldText(placeName ?? '').includes(foldText(words)));
  if (reviews.length === 0)
    return (
      <div className={classes.empty}>
        <h2>{t('list.emptyTitle')}</h2>
        <p>{t('list.emptyText')}</p>
      </div>
    );
  return (
    <section className={classes.section} aria-label={t('list.title')}>
      <div className={classes.sectionHead}>
        <h2>{t('list.count', { count: reviews.length })}</h2>
        <TextInput
          size="xs"
          w="16rem"
          type="search"
          autoComplete="off"
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {shown.length === 0 ? (
        <p className={classes.quiet}>{t('list.nothing')}</p>
      ) : (
        <ReviewTable reviews={shown.slice(0, limit)} named onOpen={onOpen} />
      )}
      {shown.length > limit && (
        <Button size="compact-sm" variant="subtle" mt="sm" onClick={() => setLimit(limit + SHOWN)}>
          {t('list.more')}
        </Button>
      )}
    </section>
  );
}

type TableProps = ReviewsProps & {
  /** Whether the place of each is told. */
  readonly named: boolean;
};

/** Reviews, the latest first. */
export function ReviewTable({ reviews, named, onOpen }: TableProps) {
  const { t } = useTranslation('quality');
  // One grid for all says nothing in each line.
  const several = new Set(reviews.map(({ review }) => review.gridId)).size > 1;
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t(named ? 'fields.placeId' : 'fields.day')}</th>
            {named && <th scope="col">{t('fields.day')}</th>}
            {several && <th scope="col">{t('fields.gridId')}</th>}
            <th scope="col">{t('list.looked')}</th>
            <th scope="col">{t('fields.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {reviews.map(({ review, placeName, grid }) => (
            <tr key={review.id}>
              <th scope="row">
                <Anchor inherit component="button" type="button" ta="start" onClick={() => onOpen(review.id)}>
                  {named ? (placeName ?? t('gonePlace')) : dayText(review.day)}
                </Anchor>
              </th>
              {named && <td>{dayText(review.day)}</td>}
              {several && <td>{grid?.name ?? t('goneGrid')}</td>}
              <td>
                {grid !== null &&
                  t('list.lookedOf', {
                    looked: review.answers.filter(({ step }) => step !== null).length,
                    asked: askedQuestions(grid, review.answers).length,
                  })}
              </td>
              <td>{review.actions ?? <span className={classes.quiet}>{t('list.noAction')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type GridsProps = {
  readonly grids: readonly QualityGrid[];
  readonly reviews: readonly NamedReview[];
  readonly onOpen: (gridId: string) => void;
  readonly onCreate: (proposed: boolean) => void;
};

function Grids({ grids, reviews, onOpen, onCreate }: GridsProps) {
  const { t } = useTranslation('quality');
  if (grids.length === 0)
    return (
      <div className={classes.empty}>
        <h2>{t('grids.emptyTitle')}</h2>
        <p>{t('grids.emptyText')}</p>
        <div className={classes.acts}>
          <Button onClick={() => onCreate(true)}>{t('grids.createProposed')}</Button>
          <Button variant="default" onClick={() => onCreate(false)}>
            {t('grids.create')}
          </Button>
        </div>
      </div>
    );
  return (
    <section className={classes.section} aria-label={t('grids.title')}>
      <div className={classes.sectionHead}>
        <h2>{t('grids.title')}</h2>
        <Button size="compact-sm" variant="default" onClick={() => onCreate(false)}>
          {t('grids.create')}
        </Button>
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('grids.name')}</th>
            <th scope="col">{t('fields.themes')}</th>
            <th scope="col" data-align="end">
              {t('grids.questions')}
            </th>
            <th scope="col" data-align="end">
              {t('grids.reviews')}
            </th>
          </tr>
        </thead>
        <tbody>
          {grids.map((grid) => (
            <tr key={grid.id}>
              <th scope="row">
                <Anchor inherit component="button" type="button" ta="start" onClick={() => onOpen(grid.id)}>
                  {grid.name}
                </Anchor>
              </th>
              <td>{grid.themes.map(({ name }) => name).join(', ')}</td>
              <td data-align="end">{grid.questions.filter(({ retired }) => !retired).length}</td>
              <td data-align="end">{reviews.filter(({ review }) => review.gridId === grid.id).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
