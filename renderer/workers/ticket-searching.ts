import { loadTerritory } from '#renderer/storage/territory-file.ts';
import type { FoundTickets } from '#renderer/storage/ticket-index.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { People } from '#shared/domain/animator/people.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { type ListPlatform, listReading } from './access-point-list-source.ts';
import type { WorkerContext } from './worker-context.ts';

/** Finds tickets by words, and by the names of the places, structures and animators that they are tied to. */
export type TicketSearching = (text: string, limit: number | null) => Promise<FoundTickets>;

/** A single letter begins half of all names: it is looked for in what was said alone. */
const SHORTEST_NAME = 2;

/** Makes the search of the register in use, whichever it is by then. */
export function makeTicketSearching(
  context: WorkerContext,
  { loadCommunes, now }: Partial<ListPlatform> = {},
): TicketSearching {
  const { register } = context;
  const platform = { loadCommunes: loadCommunes ?? loadTerritory, now: now ?? (() => new Date()) };
  let held: { readonly people: People; readonly words: ReadonlyMap<string, readonly string[]> } | null = null;
  const animatorWords = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const people = await register().parts.people.read();
    if (held?.people !== people) {
      const words = new Map(
        [...people.animators].map(([id, animator]) => [id, foldedWords(animatorName(animator))] as const),
      );
      held = { people, words };
    }
    return held.words;
  };
  const named = async (words: readonly string[]): Promise<readonly ReadonlySet<string>[]> => {
    if (words.every((word) => word.length < SHORTEST_NAME)) return words.map(() => new Set<string>());
    const { list, organisations } = register().parts;
    const [places, structures, people, reading] = await Promise.all([
      list.read(),
      organisations.read(),
      animatorWords(),
      listReading(context, platform, null),
    ]);
    return words.map((word) => {
      if (word.length < SHORTEST_NAME) return new Set<string>();
      const question = { ...wholeList, search: word };
      const ids = new Set(places.query(question, reading).ids);
      for (const id of structures.query(question, reading.today, reading.areaName).ids) ids.add(id);
      for (const [id, own] of people) if (own.some((one) => one.startsWith(word))) ids.add(id);
      return ids;
    });
  };
  return async (text, limit) => {
    const words = [...new Set(foldedWords(text))];
    if (words.length === 0) return { ids: [], total: 0 };
    return register().parts.hotline.search({ words, named: await named(words) }, limit);
  };
}
