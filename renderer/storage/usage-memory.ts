import { type Month, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import {
  decodeReturn,
  encodeParts,
  encodeReturns,
  parseReturnId,
  type UsageBlock,
} from '#shared/domain/usage-return/usage-block.ts';
import { type ReturnTexts, textsOf, type UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { type UsageSegment, viewOfBlocks } from '#shared/figures/usage-blocks-view.ts';
import type { UsageView } from '#shared/figures/usage-view.ts';
import { rowsOfPlaces } from './place-rows.ts';

/** What is stored of the returns, read into memory. */
export type StoredUsage = {
  readonly placeIds: readonly string[];
  readonly blocks: readonly UsageBlock[];
  readonly delta: ReadonlyMap<string, UsageReturn | null>;
  readonly texts: ReadonlyMap<string, ReturnTexts>;
};

/** The blocks of a month after it was packed anew, and the edits that went into them. */
export type PackedMonth = {
  readonly month: Month;
  readonly blocks: readonly UsageBlock[];
  readonly folded: ReadonlyMap<string, UsageReturn | null>;
};

/** All the returns, as a file holds them. */
export type UsageContent = {
  readonly blocks: readonly UsageBlock[];
  /** What the blocks' places point into. */
  readonly placeIds: readonly string[];
  readonly textsOf: (id: string) => ReturnTexts | null;
};

type Spot = { readonly block: number; readonly row: number };
type MonthState = {
  blocks: readonly UsageBlock[];
  readonly delta: Map<string, UsageReturn | null>;
  /** Made again after the month changes. */
  segments: readonly UsageSegment[] | null;
  spots: Map<number | string, Spot> | null;
};

const NONE: ReadonlySet<number> = new Set();

/** The returns as the register worker holds them: blocks by first month, and the edits that they lack. */
export type UsageMemory = ReturnType<typeof makeUsageMemory>;

export function makeUsageMemory(stored: StoredUsage) {
  const placeIds = [...stored.placeIds];
  const placeIndexes = new Map(placeIds.map((id, index) => [id, index]));
  const months = new Map<Month, MonthState>();
  const texts = new Map(stored.texts);
  let view: UsageView | null = null;

  const placeIndex = (id: string): number => {
    const known = placeIndexes.get(id);
    if (known !== undefined) return known;
    placeIndexes.set(id, placeIds.length);
    placeIds.push(id);
    return placeIds.length - 1;
  };
  const stateOf = (month: Month): MonthState => {
    const known = months.get(month);
    if (known !== undefined) return known;
    const made: MonthState = { blocks: [], delta: new Map(), segments: null, spots: null };
    months.set(month, made);
    return made;
  };
  for (const block of stored.blocks) {
    const state = stateOf(block.month);
    state.blocks = [...state.blocks, block];
  }
  for (const [id, entry] of stored.delta) {
    const months = parseReturnId(id);
    if (months !== null) stateOf(months.from).delta.set(id, entry);
  }

  const decode = (block: UsageBlock, row: number): UsageReturn =>
    decodeReturn(
      block,
      row,
      (index) => placeIds[index] ?? '',
      (id) => texts.get(id) ?? null,
    );
  /** Where a return is packed; null when it is in no block. */
  const spotOf = (id: string): { readonly state: MonthState; readonly spot: Spot } | null => {
    const parsed = parseReturnId(id);
    const place = placeIndexes.get(parsed?.placeId ?? '');
    const state = months.get(parsed?.from ?? '');
    if (parsed === null || place === undefined || state === undefined) return null;
    state.spots ??= spotsOf(state.blocks);
    const length = monthIndex(parsed.to) - monthIndex(parsed.from) + 1;
    const spot = state.spots.get(spotKey(place, length, parsed.stopId));
    return spot === undefined ? null : { state, spot };
  };
  const segmentsOf = (state: MonthState, month: Month): readonly UsageSegment[] => {
    if (state.segments !== null) return state.segments;
    const skips = state.blocks.map(() => new Set<number>());
    for (const id of state.delta.keys()) {
      const found = spotOf(id);
      if (found !== null) skips[found.spot.block]?.add(found.spot.row);
    }
    const edited = [...state.delta.values()].filter((entry) => entry !== null);
    state.segments = [
      ...state.blocks.map((block, index) => ({ block, skip: skips[index] ?? NONE })),
      ...(edited.length === 0 ? [] : [{ block: encodeReturns(month, edited, placeIndex), skip: NONE }]),
    ];
    return state.segments;
  };
  const returnsOf = (state: MonthState, month: Month): readonly UsageReturn[] =>
    segmentsOf(state, month).flatMap(({ block, skip }) =>
      Array.from({ length: block.rows }, (_, row) => row)
        .filter((row) => !skip.has(row))
        .map((row) => decode(block, row)),
    );
  const collect = (
    rowsOf: (block: UsageBlock) => Iterable<number>,
    edited: (entry: UsageReturn) => boolean,
  ) => {
    const found: UsageReturn[] = [];
    for (const [month, state] of months) {
      segmentsOf(state, month)
        .slice(0, state.blocks.length)
        .forEach(({ block, skip }) => {
          for (const row of rowsOf(block)) if (!skip.has(row)) found.push(decode(block, row));
        });
      for (const entry of state.delta.values()) if (entry !== null && edited(entry)) found.push(entry);
    }
    return found;
  };

  return {
    /** The dictionary of places; grows with the returns and never changes otherwise. */
    placeIds: placeIds as readonly string[],
    placeIndex,

    /** One return; null when it does not stand. */
    get: (id: string): UsageReturn | null => {
      const edited = months.get(parseReturnId(id)?.from ?? '')?.delta.get(id);
      if (edited !== undefined) return edited;
      const found = spotOf(id);
      const block = found?.state.blocks[found.spot.block];
      return found === null || block === undefined ? null : decode(block, found.spot.row);
    },

    /** Whether a return stands. */
    has: (id: string): boolean => {
      const edited = months.get(parseReturnId(id)?.from ?? '')?.delta.get(id);
      return edited === undefined ? spotOf(id) !== null : edited !== null;
    },

    /** The returns that touch a run of months. */
    touching: ({ from, to }: Period): readonly UsageReturn[] => {
      const first = monthIndex(from);
      return collect(
        (block) => (block.month <= to ? rowsFrom(block, first) : []),
        (entry) => entry.from <= to && entry.to >= from,
      );
    },

    /** The returns of some places; those that touch a run of months, or all. */
    ofPlaces: (ids: ReadonlySet<string>, period: Period | null = null): readonly UsageReturn[] => {
      const wanted = [...ids].flatMap((id) => placeIndexes.get(id) ?? []).sort((a, b) => a - b);
      const first = period === null ? 0 : monthIndex(period.from);
      return collect(
        (block) =>
          period !== null && block.month > period.to
            ? []
            : rowsOfPlaces(block, wanted).filter((row) => reaches(block, row, first)),
        ({ placeId, from, to }) =>
          ids.has(placeId) && (period === null || (from <= period.to && to >= period.from)),
      );
    },

    /** The columns that every figure takes; the same object until a return changes. */
    view: (): UsageView => {
      if (view === null) {
        const order = [...months.keys()].sort();
        const segments = order.flatMap((month) => segmentsOf(stateOf(month), month));
        view = viewOfBlocks(segments, placeIds);
      }
      return view;
    },

    /** Every return as blocks, edits in them, oldest month first, with the places in use. Nothing is written. */
    blocks: (): UsageContent => {
      const edited = new Map([...months.values()].flatMap(({ delta }) => [...delta]));
      const blocks = [...months.keys()].sort().flatMap((month) => {
        const state = stateOf(month);
        if (state.delta.size === 0) return state.blocks;
        return encodeParts(month, returnsOf(state, month), placeIndex);
      });
      return {
        ...withPlacesInUse(blocks, placeIds),
        textsOf: (id) => {
          const entry = edited.get(id);
          return entry == null ? (texts.get(id) ?? null) : textsOf(entry);
        },
      };
    },

    /** How many edits wait to be packed. */
    waiting: (): number => [...months.values()].reduce((sum, { delta }) => sum + delta.size, 0),

    /** Takes note of edits; null removes. */
    edit: (edits: ReadonlyMap<string, UsageReturn | null>): void => {
      for (const [id, entry] of edits) {
        const parsed = parseReturnId(id);
        if (parsed === null) continue;
        const state = stateOf(parsed.from);
        state.delta.set(id, entry);
        state.segments = null;
      }
      view = null;
    },

    /** Takes note that a month was packed anew; an edit that came since stays. */
    packed: ({ month, blocks, folded }: PackedMonth): void => {
      const state = stateOf(month);
      state.blocks = blocks;
      state.spots = null;
      state.segments = null;
      for (const [id, entry] of folded) {
        const words = entry === null ? null : textsOf(entry);
        if (words === null) texts.delete(id);
        else texts.set(id, words);
        const waiting = state.delta.get(id);
        if (waiting !== undefined && waiting?.stamp.at === entry?.stamp.at) state.delta.delete(id);
      }
      view = null;
    },
  };
}

/** The rows of a block whose return reaches a month or goes beyond. */
function* rowsFrom(block: UsageBlock, month: number): Generator<number> {
  for (let row = 0; row < block.rows; row += 1) if (reaches(block, row, month)) yield row;
}

/** Whether the last month of a return is this one or a later one. */
function reaches(block: UsageBlock, row: number, month: number): boolean {
  return monthIndex(block.month) + (block.months?.[row] ?? 1) - 1 >= month;
}

/** The same blocks, over a dictionary that holds only the places that a return names. */
function withPlacesInUse(
  blocks: readonly UsageBlock[],
  placeIds: readonly string[],
): Pick<UsageContent, 'blocks' | 'placeIds'> {
  const renumbered = new Int32Array(placeIds.length).fill(-1);
  const used: string[] = [];
  const renumber = (place: number): number => {
    if (renumbered[place] === -1) {
      renumbered[place] = used.length;
      used.push(placeIds[place] ?? '');
    }
    return renumbered[place] ?? -1;
  };
  return { blocks: blocks.map((block) => ({ ...block, place: block.place.map(renumber) })), placeIds: used };
}

/** The rows of a month by place, length and stop. */
function spotsOf(blocks: readonly UsageBlock[]): Map<number | string, Spot> {
  const spots = new Map<number | string, Spot>();
  blocks.forEach((block, index) => {
    for (let row = 0; row < block.rows; row += 1)
      spots.set(
        spotKey(
          block.place[row] ?? -1,
          block.months?.[row] ?? 1,
          block.stops[block.stop?.[row] ?? -1] ?? null,
        ),
        { block: index, row },
      );
  });
  return spots;
}

/** A number where it can be: nearly every return is of a whole place. */
function spotKey(place: number, length: number, stopId: string | null): number | string {
  const whole = place * 131_072 + length;
  return stopId === null ? whole : `${whole} ${stopId}`;
}
