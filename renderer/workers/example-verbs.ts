import { beginSessionFill } from '#renderer/storage/session-fill.ts';
import { beginUsageFill } from '#renderer/storage/usage-fill.ts';
import { addMonths, type Month, monthOf } from '#shared/domain/calendar/month.ts';
import { accepted } from '#shared/domain/problem.ts';
import type { RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import { exampleRecords } from '#shared/example/example-records.ts';
import {
  EXAMPLE_PLACES,
  EXAMPLE_SEED,
  EXAMPLE_YEARS,
  generateExample,
} from '#shared/example/generate-example.ts';
import { breather } from './breather.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** Makes the example register. Its months end with the last whole one before today. */
export function makeExampleVerbs(
  context: Pick<WorkerContext, 'fillGeneration' | 'task'>,
  now: () => Date = () => new Date(),
): Pick<RegisterApi, 'openExample'> {
  return {
    openExample: (chosen, onProgress) =>
      context.task((signal) =>
        context.fillGeneration(async (target) => {
          const breathe = breather(signal);
          const example = generateExample({
            places: EXAMPLE_PLACES,
            years: EXAMPLE_YEARS,
            seed: EXAMPLE_SEED,
            endMonth: lastWholeMonth(now(), chosen.timeZone),
            language: chosen.language,
            until: now().getTime(),
            officer: chosen.officer,
          });
          // The officer keeps their name and language; the territory is the one that the example tells.
          const settings: RegisterSettings = {
            ...example.settings,
            officer: chosen.officer,
            organisation: chosen.organisation ?? example.settings.organisation,
            timeZone: chosen.timeZone,
          };
          await target.putRecords('settings', [settings]);
          const records = exampleRecords(example);
          for (const { table, rows } of records) await target.putRecords(table, rows);
          const usage = beginUsageFill(target);
          const sessions = beginSessionFill(target);
          for (const [index, month] of example.months.entries()) {
            await usage.putReturns(example.returnsOf(month));
            await sessions.putSessions(example.sessionsOf(month));
            onProgress({ done: index + 1, total: example.months.length });
            await breathe();
          }
          return accepted({
            settings: 1,
            ...Object.fromEntries(records.map(({ table, rows }) => [table, rows.length])),
            usageReturn: await usage.finish(),
            session: await sessions.finish(),
          });
        }),
      ),
  };
}

/** The month before the one that an instant lies in, by the register's time zone. */
function lastWholeMonth(now: Date, timeZone: string): Month {
  return addMonths(monthOf(now.toLocaleDateString('sv', { timeZone })), -1);
}
