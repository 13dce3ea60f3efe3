import type { ListFilter, SavedView, ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import type { PeopleTexts } from './people-texts.ts';
import { makeRandom } from './random.ts';

const filter = (field: string, operator: string, ...values: readonly string[]): ListFilter => ({
  field,
  operator,
  values: [...values],
});

/** Makes the views that the made-up officer keeps: by a need, by age of the check, by area, by role. */
export function makeViews(
  { seed, window: { now } }: PlaceSetting,
  { views }: PeopleTexts,
): readonly SavedView[] {
  const random = makeRandom(seed, 28);
  const made: readonly (readonly [ViewedList, string, readonly ListFilter[], readonly string[]])[] = [
    [
      'accessPoint',
      views.animatorExpected,
      [filter('status', 'oneOf', 'open'), filter('animatorExpected', 'yes')],
      ['name', 'commune', 'epci', 'networks', 'carrier', 'phone'],
    ],
    [
      'accessPoint',
      views.old,
      [filter('status', 'noneOf', 'closed', 'planned'), filter('verified', 'olderThanMonths', '12')],
      ['name', 'commune', 'status', 'verified', 'phone', 'emails'],
    ],
    [
      'accessPoint',
      views.villages,
      [filter('status', 'oneOf', 'open'), filter('zoning', 'oneOf', 'rural')],
      ['name', 'commune', 'departement', 'networks', 'hours', 'connection'],
    ],
    [
      'organisation',
      views.employers,
      [filter('roles', 'oneOf', 'employer')],
      ['name', 'kind', 'commune', 'places', 'phone'],
    ],
  ];
  return made.map(([list, name, filters, columns], order) => ({
    id: random.uuid(now),
    ...exampleBookkeeping(now, order),
    list,
    name,
    isDefault: false,
    view: { search: '', filters: [...filters], sorts: [], columns: [...columns], asOf: null },
  }));
}
