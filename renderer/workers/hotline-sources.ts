import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { Hotline } from '#shared/domain/ticket/hotline.ts';
import { levelTimes } from '#shared/domain/ticket/level-times.ts';
import type { TicketNames } from '#shared/domain/ticket/make-ticket-row.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import { makeAnimatorSources } from './animator-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the questions about tickets are answered from. */
export type HotlineSources = {
  readonly hotline: () => Promise<Hotline>;
  /** The working time of each level; the same until a level or the time zone changes. */
  readonly times: () => Promise<(levelId: string) => WorkingTime>;
  readonly names: () => Promise<TicketNames>;
  readonly now: () => Millis;
  /** Today in the register's time zone. */
  readonly today: () => Promise<Day>;
};

/** Makes the sources of the register in use, whichever it is by then. */
export function makeHotlineSources(context: WorkerContext, platform?: Partial<ListPlatform>): HotlineSources {
  const { register } = context;
  const now = platform?.now ?? (() => new Date());
  const animators = makeAnimatorSources(context);
  const hotline = () => register().parts.hotline.read();
  let held: {
    readonly levels: Hotline['levels'];
    readonly timeZone: string;
    readonly times: (levelId: string) => WorkingTime;
  } | null = null;
  return {
    hotline,
    times: async () => {
      const [{ levels }, settings] = await Promise.all([
        hotline(),
        register().database.settings.get(REGISTER_SETTINGS_ID),
      ]);
      const timeZone = settings?.timeZone ?? 'Europe/Paris';
      if (held?.levels !== levels || held.timeZone !== timeZone)
        held = { levels, timeZone, times: levelTimes(levels, timeZone) };
      return held.times;
    },
    names: async () => {
      const [{ place, organisation }, people, equipment] = await Promise.all([
        animators.names(),
        animators.people(),
        register().parts.equipment.read(),
      ]);
      return {
        place,
        organisation,
        animator: (id) => {
          const animator = people.animators.get(id);
          return animator === undefined ? null : animatorName(animator);
        },
        item: (id) => {
          const item = equipment.items.get(id);
          return item === undefined ? null : recordName(item);
        },
      };
    },
    now: () => now().getTime(),
    today: async () => {
      const settings = await register().database.settings.get(REGISTER_SETTINGS_ID);
      // The Swedish writing of a day is the ISO one.
      return now().toLocaleDateString('sv', { timeZone: settings?.timeZone ?? 'Europe/Paris' });
    },
  };
}
