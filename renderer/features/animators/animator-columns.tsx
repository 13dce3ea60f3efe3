import type { TFunction } from 'i18next';
import type { ListColumn } from '#renderer/components/table/list-header.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import classes from '#renderer/entity-ui/list-screen.module.css';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { AnimatorRow, AnimatorSortKey } from '#shared/domain/animator/animator-row.ts';
import { endsSoon, isOver } from '#shared/domain/animator/ending-soon.ts';
import { FULL_TIME } from '#shared/domain/assignment/assignment-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import own from './animators.module.css';

type Column = ListColumn<AnimatorRow, AnimatorSortKey>;

/** The columns of the directory. What stands out on a day is marked. */
export function animatorColumns(t: TFunction<'animators'>, language: string, today: Day): readonly Column[] {
  return [
    {
      key: 'name',
      title: t('list.columns.name'),
      least: 13,
      grow: 2,
      align: 'start',
      sortKey: 'name',
      render: ({ name, absent }) => (
        <>
          <span className={classes.name}>{name}</span>
          {absent && <span className={own.warn}> {t('list.absent')}</span>}
        </>
      ),
    },
    {
      key: 'kind',
      title: t('list.columns.kind'),
      least: 10,
      grow: 1,
      align: 'start',
      sortKey: 'kind',
      render: ({ kind }) => (kind === null ? null : t(`kinds.${kind}`)),
    },
    {
      key: 'places',
      title: t('list.columns.places'),
      least: 12,
      grow: 2.4,
      align: 'start',
      sortKey: null,
      render: ({ places, kind }) => {
        if (places.length > 0) return places.map(({ name }) => name).join(', ');
        // A member of the pool waits without a place: nothing stands out.
        return <span className={kind === 'pool' ? classes.quiet : own.warn}>{t('list.unassigned')}</span>;
      },
    },
    {
      key: 'fte',
      title: t('list.columns.fte'),
      least: 6,
      grow: 0,
      align: 'end',
      sortKey: 'fte',
      render: ({ fte, places }) => {
        if (places.length === 0) return null;
        if (fte.percent === 0) return t('skill.answers.unknown');
        const text = fteText(fte.percent, language);
        return fte.percent > FULL_TIME ? <span className={own.warn}>{text}</span> : text;
      },
    },
    {
      key: 'employer',
      title: t('list.columns.employer'),
      least: 10,
      grow: 1.8,
      align: 'start',
      sortKey: 'employer',
      render: ({ employerName }) => employerName,
    },
    {
      key: 'contractTo',
      title: t('list.columns.contractTo'),
      least: 7,
      grow: 0,
      align: 'start',
      sortKey: 'contractTo',
      render: ({ contractTo }) => {
        if (contractTo === null) return null;
        const stands = endsSoon(contractTo, today) || isOver(contractTo, today);
        return <span className={stands ? own.warn : undefined}>{dayText(contractTo)}</span>;
      },
    },
    {
      key: 'phone',
      title: t('list.columns.phone'),
      least: 7,
      grow: 0,
      align: 'start',
      sortKey: null,
      render: ({ phone }) => (phone === null ? null : readableNumber(phone)),
    },
  ];
}
