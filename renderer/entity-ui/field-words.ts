import type { TFunction } from 'i18next';
import type { z } from '#shared/schema.ts';

/** What the words of a history are made with. */
export type HistoryTools = {
  readonly t: TFunction<'history'>;
  readonly places: TFunction<'accessPoints'>;
  readonly organisations: TFunction<'organisations'>;
  readonly animators: TFunction<'animators'>;
  readonly followUps: TFunction<'followUps'>;
  readonly loanPoints: TFunction<'loanPoints'>;
  readonly items: TFunction<'items'>;
  readonly loans: TFunction<'loans'>;
  readonly equipmentPapers: TFunction<'equipmentPapers'>;
  readonly tickets: TFunction<'tickets'>;
  readonly articles: TFunction<'articles'>;
  readonly hotlineSettings: TFunction<'hotlineSettings'>;
  readonly sessions: TFunction<'sessions'>;
  readonly surveys: TFunction<'surveys'>;
  readonly quality: TFunction<'quality'>;
  readonly explorer: TFunction<'explorer'>;
  readonly usageSettings: TFunction<'usageSettings'>;
  readonly attachments: TFunction<'attachments'>;
  readonly lists: TFunction<'lists'>;
  readonly reports: TFunction<'reports'>;
  readonly dashboard: TFunction<'dashboard'>;
  readonly settings: TFunction<'settings'>;
  /** `fr` or `en`. */
  readonly language: string;
  /** Name of a network, structure, place or animator, also of one that was deleted; null when it is not there. */
  readonly nameOf: (id: string) => string | null;
  /** Name of a part of the territory; null when it is not in the list. */
  readonly areaName: (kind: 'region' | 'departement' | 'epci', code: string) => string | null;
  /** Opening hours in a sentence; null when they cannot be, or not yet. */
  readonly hoursSentence: (notation: string) => string | null;
};

/** How a field is told. */
export type FieldWords = {
  readonly label: string;
  /**
   * `value`: one text replaces another. `list`: items come and go. `entry`: an entry of a repeating part, told by
   * its facets, of which only those that differ are shown when it is changed.
   */
  readonly kind: 'value' | 'list' | 'entry';
  /** The value in words: one text, the items, or the facets. Empty = nothing is said. */
  readonly say: (value: unknown) => readonly string[];
};

function words<T>(
  kind: FieldWords['kind'],
  label: string,
  schema: z.ZodType<T>,
  say: (value: T) => readonly string[],
): FieldWords {
  return {
    label,
    kind,
    say: (value) => {
      if (value === null || value === undefined) return [];
      const parsed = schema.safeParse(value);
      // A value of an older form of the field is shown as it was kept rather than not at all.
      return parsed.success ? say(parsed.data) : [JSON.stringify(value)];
    },
  };
}

/** A field told as one text. */
export function valueWords<T>(
  label: string,
  schema: z.ZodType<T>,
  say: (value: NonNullable<T>) => string,
): FieldWords {
  return words('value', label, schema, (value) =>
    value === null || value === undefined ? [] : [say(value)],
  );
}

/** A field told as a list of items. */
export function listWords<T>(
  label: string,
  schema: z.ZodType<readonly T[]>,
  say: (item: T) => string,
): FieldWords {
  return words('list', label, schema, (items) => items.map(say));
}

/** An entry of a repeating part, told by its facets. */
export function entryWords<T>(
  label: string,
  schema: z.ZodType<T>,
  facets: (entry: T) => readonly (string | null)[],
): FieldWords {
  return words('entry', label, schema, (entry) => facets(entry).filter((facet) => facet !== null));
}
