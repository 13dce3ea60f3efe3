import type { Day } from '#shared/domain/calendar/day.ts';
import { addMonths, firstDay, monthOf } from '#shared/domain/calendar/month.ts';
import { skillsByTheme } from '#shared/figures/passable-skills.ts';
import {
  allTrainings,
  type TrainingTally,
  trainingCoverage,
  trainingsByTheme,
} from '#shared/figures/training-coverage.ts';
import type { AnimatorsGround } from './animators-ground.ts';
import type { ReportBlock, ReportTable, ReportText } from './report-model.ts';
import { amount, asWritten, date, numeric, say, sayCount, words } from './report-text.ts';

/** Trainings of the period by theme, who followed one lately, and the skills that can be passed on. */
export function trainingBlocks(ground: AnimatorsGround): readonly ReportBlock[] {
  const { first, last, inPost, everInPost } = ground.current;
  const themes = trainingsByTheme(everInPost, first, last);
  const long = trainingCoverage(inPost, threeYearsBefore(last), last);
  const blocks: ReportBlock[] = [
    {
      kind: 'paragraph',
      text: say('animators.training.coverage', {
        trained: amount(long.trained),
        animators: amount(long.animators),
        share: amount(long.animators === 0 ? null : long.trained / long.animators, 'ratio', 'notApplicable'),
        from: date(threeYearsBefore(last)),
        day: date(last),
      }),
    },
  ];
  if (themes.length === 0) blocks.push({ kind: 'paragraph', text: say('animators.training.none') });
  else blocks.push(...themeBlocks(ground, themes));
  return [...blocks, ...undatedBlocks(ground), ...skillBlocks(ground)];
}

function themeBlocks(ground: AnimatorsGround, themes: readonly TrainingTally[]): readonly ReportBlock[] {
  const { first, last, everInPost } = ground.current;
  const total = allTrainings(everInPost, first, last);
  const days = { first: date(first), last: date(last) };
  const name = (theme: string | null): ReportText =>
    theme === null ? say('animators.training.noTheme') : asWritten(theme);
  return [
    {
      kind: 'chart',
      id: 'animators-trainings-chart',
      shape: 'horizontalBar',
      title: sayCount('animators.training.finding', total.trainings, { animators: amount(total.animators) }),
      description: say('animators.training.description', days),
      unit: 'count',
      categories: themes.map(({ theme }) => name(theme)),
      series: [
        {
          key: 'trainings',
          title: say('animators.training.trainings'),
          values: themes.map(({ trainings }) => trainings),
        },
      ],
      tableId: 'animators-trainings',
    },
    {
      kind: 'table',
      id: 'animators-trainings',
      title: say('animators.training.title'),
      columns: [
        { key: 'theme', title: say('animators.training.theme'), align: 'start' },
        { key: 'trainings', title: say('animators.training.trainings'), align: 'end' },
        { key: 'animators', title: say('animators.training.animators'), align: 'end' },
        { key: 'hours', title: say('animators.training.hours'), align: 'end' },
      ],
      rows: [...themes, total].map((tally) => ({
        total: tally === total,
        cells: [
          words(tally === total ? say('table.total') : name(tally.theme)),
          numeric(tally.trainings, 'count'),
          numeric(tally.animators, 'count'),
          numeric(tally.minutes, 'minutes', { reported: tally.told, expected: tally.trainings }),
        ],
      })),
      notes: [say('animators.training.note', days)],
    },
  ];
}

function undatedBlocks({ current }: AnimatorsGround): readonly ReportBlock[] {
  const undated = current.inPost.flatMap(({ trainings }) => trainings.filter(({ from }) => from === null));
  return undated.length === 0
    ? []
    : [{ kind: 'paragraph', text: sayCount('animators.training.undated', undated.length) }];
}

function skillBlocks({ current }: AnimatorsGround): readonly ReportBlock[] {
  const skills = skillsByTheme(current.inPost);
  if (skills.length === 0) return [];
  const table: ReportTable = {
    kind: 'table',
    id: 'animators-skills',
    title: say('animators.skills.title', { day: date(current.last) }),
    columns: [
      { key: 'theme', title: say('animators.training.theme'), align: 'start' },
      { key: 'animators', title: say('animators.skills.animators'), align: 'end' },
      { key: 'passable', title: say('animators.skills.passable'), align: 'end' },
      { key: 'unknown', title: say('animators.skills.unknown'), align: 'end' },
      { key: 'refused', title: say('animators.skills.refused'), align: 'end' },
    ],
    rows: skills.map(({ theme, animators, passable, unknown, refused }) => ({
      total: false,
      cells: [
        words(asWritten(theme)),
        ...[animators, passable, unknown, refused].map((n) => numeric(n, 'count')),
      ],
    })),
    notes: [say('animators.skills.note')],
  };
  return [table];
}

/** The first day of the 36 months that end with a day's month. */
function threeYearsBefore(day: Day): Day {
  return firstDay(addMonths(monthOf(day), -35));
}
