import { chooseSource } from '#shared/domain/usage-return/choose-source.ts';
import { type UsageReturn, usageReturnId } from '#shared/domain/usage-return/usage-return.ts';
import { sourceDisagreements } from '#shared/figures/source-disagreements.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import type { SourceLine, UsageSourcesApi } from './usage-sources-api.ts';
import { returnChanges } from './usage-verbs.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of the two sources of usage, returns and sessions. */
export function makeUsageSourcesVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): UsageSourcesApi {
  const { facts, settings } = makeFiguresFacts(context, sources);
  return {
    sourceBoard: async () => {
      const { usage, places } = await facts();
      const byId = new Map(places.map((place) => [place.id, place]));
      const lines = new Map<string, SourceLine[]>();
      for (const found of sourceDisagreements(usage)) {
        const stop = byId.get(found.placeId)?.stops.find(({ id }) => id === found.stopId);
        const line = { ...found, stopName: stop?.name ?? null };
        const known = lines.get(found.placeId);
        if (known === undefined) lines.set(found.placeId, [line]);
        else known.push(line);
      }
      const collator = new Intl.Collator((await settings())?.language ?? 'fr', { numeric: true });
      return {
        logged: usage.comparison !== null,
        places: [...lines]
          .flatMap(([id, own]) => {
            const place = byId.get(id);
            return place === undefined ? [] : [{ id, name: place.name, lines: own }];
          })
          .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
      };
    },
    chooseSources: (choices) =>
      context.register().writePath.write({
        reason: 'edit',
        changes: async (act) => {
          const memory = await context.register().parts.usage.memory();
          // Several choices can be of one return: each goes on from the one before.
          const chosen = new Map<string, UsageReturn>();
          for (const { placeId, stopId, from, to, measures, source } of choices) {
            const id = usageReturnId(placeId, from, to, stopId);
            const entry = chosen.get(id) ?? memory.get(id);
            if (entry !== null) chosen.set(id, chooseSource(entry, measures, source));
          }
          const edits = [...chosen.values()].map(
            ({ id: _id, stamp: _stamp, updatedAt: _at, updatedBy: _by, ...entry }) =>
              ({ kind: 'put', entry }) as const,
          );
          return returnChanges(context, edits, act);
        },
      }),
  };
}
