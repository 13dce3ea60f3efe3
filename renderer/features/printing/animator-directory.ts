import type { PrintedItem } from '#renderer/documents/printed-item.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { animatorListName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type PrintWords, reachLines } from './print-words.ts';

/** What the directory tells of an animator. */
export type DirectoryAnimator = {
  readonly animator: Animator;
  readonly employer: string | null;
  /** Names of the places where an assignment runs. */
  readonly places: readonly string[];
};

/** The directory of animators, by name: how to reach them, where they work, who employs them. */
export function animatorDirectoryItems(
  animators: readonly DirectoryAnimator[],
  today: Day,
  { t, language }: Pick<PrintWords, 't' | 'language'>,
): readonly PrintedItem[] {
  const order = new Intl.Collator(language).compare;
  const title = t('directory.animators');
  const text = (lines: readonly string[]) => (lines.length === 0 ? [t('missing')] : lines);
  return [
    {
      kind: 'title',
      key: 'title',
      text: title,
      lines: [t('directory.countAnimators', { count: animators.length, day: dayText(today) })],
    },
    {
      kind: 'table',
      key: 'animators',
      caption: title,
      columns: [
        { title: t('directory.columns.animator'), share: 24 },
        { title: t('directory.columns.reach'), share: 28 },
        { title: t('directory.columns.where'), share: 28 },
        { title: t('directory.columns.employer'), share: 20 },
      ],
      rows: [...animators]
        .sort((a, b) => order(animatorListName(a.animator), animatorListName(b.animator)))
        .map(({ animator, employer, places }) => ({
          key: animator.id,
          cells: [
            {
              lines: [
                animatorListName(animator),
                ...(animator.communeName === null ? [] : [animator.communeName]),
              ],
              strong: true,
            },
            { lines: text(reachLines(animator.phone, animator.emails)), strong: false },
            { lines: text(places), strong: false },
            { lines: text(employer === null ? [] : [employer]), strong: false },
          ],
        })),
    },
  ];
}
