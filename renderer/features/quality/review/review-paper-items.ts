import type { TFunction } from 'i18next';
import type { PrintedCell, PrintedItem } from '#renderer/documents/printed-item.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { WholeReview } from '#renderer/features/quality/use-quality.ts';
import { askedQuestions, stepsOf, themeScores } from '#shared/figures/quality-figures.ts';

/** What the paper of a review needs beside the review. */
export type ReviewPaperContext = {
  readonly t: TFunction<'quality'>;
  readonly language: string;
  /** The officer's organisation; null when it is not known. */
  readonly organisation: string | null;
};

/** A review on paper, against the place's own former review. */
export function reviewPaperItems(
  whole: WholeReview,
  { t, language, organisation }: ReviewPaperContext,
): readonly PrintedItem[] {
  const { review, grid, placeName } = whole;
  const facts = [
    [t('fields.day'), dayText(review.day)],
    [t('fields.gridId'), grid.name],
    [t('fields.participants'), review.participants],
    [t('fields.actions'), review.actions],
    [t('fields.comment'), review.comment],
  ] as const;
  return [
    ...(organisation === null
      ? []
      : [{ kind: 'letterhead' as const, key: 'letterhead', name: organisation, lines: [] }]),
    {
      kind: 'title',
      key: 'title',
      text: t('paper.title', { place: placeName ?? t('gonePlace') }),
      lines: [t('paper.principle')],
    },
    {
      kind: 'facts',
      key: 'facts',
      facts: facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }])),
    },
    { kind: 'heading', key: 'themes', text: t('page.themes'), startsPage: false },
    themeTable(whole, t, language),
    { kind: 'heading', key: 'answers', text: t('page.answers'), startsPage: false },
    answerTable(whole, t),
    {
      kind: 'signatures',
      key: 'signatures',
      boxes: [
        { title: t('paper.signPlace'), lines: [] },
        { title: t('paper.signOfficer'), lines: [] },
      ],
    },
  ];
}

function cell(...lines: readonly string[]): PrintedCell {
  return { lines, strong: false };
}

function themeTable(
  { review, grid, former }: WholeReview,
  t: TFunction<'quality'>,
  language: string,
): PrintedItem {
  const before = new Map(
    former === null ? [] : themeScores(grid, former).map(({ themeId, mean }) => [themeId, mean]),
  );
  const number = (mean: number | null): string =>
    mean === null
      ? t('radar.missing')
      : mean.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    kind: 'table',
    key: 'theme-table',
    caption: t('page.themes'),
    columns: [
      { title: t('paper.theme'), share: 50 },
      { title: dayText(review.day), share: 25, align: 'end' },
      ...(former === null ? [] : [{ title: dayText(former.day), share: 25, align: 'end' as const }]),
    ],
    rows: themeScores(grid, review).map(({ themeId, name, mean }) => ({
      key: themeId,
      cells: [
        cell(name),
        cell(number(mean)),
        ...(former === null ? [] : [cell(number(before.get(themeId) ?? null))]),
      ],
    })),
  };
}

function answerTable({ review, grid, former }: WholeReview, t: TFunction<'quality'>): PrintedItem {
  const steps = stepsOf(review.answers);
  const before = stepsOf(former?.answers ?? []);
  const comments = new Map(review.answers.map(({ id, comment }) => [id, comment]));
  const word = (step: number | undefined): string =>
    step === undefined ? t('form.notLooked') : `${step} · ${grid.stepLabels[step - 1] ?? ''}`;
  return {
    kind: 'table',
    key: 'answer-table',
    caption: t('page.answers'),
    columns: [
      { title: t('page.question'), share: former === null ? 74 : 54 },
      { title: t('page.answer'), share: 26 },
      ...(former === null ? [] : [{ title: t('page.before'), share: 20 }]),
    ],
    rows: grid.themes.flatMap((theme) =>
      askedQuestions(grid, review.answers)
        .filter(({ themeId }) => themeId === theme.id)
        .map(({ id, text }) => {
          const comment = comments.get(id) ?? null;
          return {
            key: id,
            cells: [
              cell(text, ...(comment === null ? [] : [comment])),
              cell(word(steps.get(id))),
              ...(former === null ? [] : [cell(word(before.get(id)))]),
            ],
          };
        }),
    ),
  };
}
