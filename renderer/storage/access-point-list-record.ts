import type { AccessPointEntry } from '#shared/domain/access-point/access-point-entry.ts';
import { entryWords } from '#shared/domain/access-point/access-point-entry.ts';
import {
  type AccessPointFeatures,
  type FeatureColumn,
  packFeatures,
} from '#shared/domain/access-point/access-point-features.ts';
import { namesInOrder, type PackedAccessPoints } from '#shared/domain/access-point/access-point-list.ts';
import { z } from '#shared/schema.ts';
import { buildInvertedIndex } from '#shared/search/inverted-index.ts';
import type { PackedRecord } from './derived-records.ts';

/** Key of the packed list. */
export const LIST_KEY = 'list';
/** Key of what is kept apart from it. */
export const FEATURES_KEY = 'features';
/** Grows when an entry gets another shape: a list of another version is made again from the rows. */
const LIST_VERSION = 3;

const recordSchema = z.object({
  version: z.literal(LIST_VERSION),
  /** UTF-8 JSON: parsing it costs a third of cloning as many objects. */
  body: z.instanceof(Uint8Array),
  offsets: z.instanceof(Uint32Array),
  postings: z.instanceof(Uint32Array),
});

/** Makes the packed list of some places: about 200 ms for 20 000. */
export function packList(entries: readonly AccessPointEntry[]): PackedAccessPoints {
  return { entries, index: buildInvertedIndex(entries.map(entryWords)), names: namesInOrder(entries) };
}

/** The one record that keeps a packed list. */
export function listRecord({ entries, index, names }: PackedAccessPoints): PackedRecord {
  const { terms, offsets, postings } = index;
  const body = new TextEncoder().encode(JSON.stringify({ entries, names, terms }));
  return { key: LIST_KEY, version: LIST_VERSION, body, offsets, postings };
}

/** Reads a packed list back; null when there is none, or one of another version. */
export function readList(record: PackedRecord | undefined): PackedAccessPoints | null {
  const parsed = recordSchema.safeParse(record);
  if (!parsed.success) return null;
  const { body, offsets, postings } = parsed.data;
  const content: unknown = JSON.parse(new TextDecoder().decode(body));
  if (!isContent(content)) return null;
  const { entries, names, terms } = content;
  return { entries, names, index: { terms, offsets, postings } };
}

const featuresSchema = z.object({
  version: z.literal(LIST_VERSION),
  columns: z.array(
    z.object({ key: z.string(), values: z.array(z.unknown()), at: z.instanceof(Uint32Array) }),
  ),
});

/** The record that keeps the features of the places of a packed list, in its order. */
export function featuresRecord(features: readonly AccessPointFeatures[]): PackedRecord {
  return { key: FEATURES_KEY, version: LIST_VERSION, columns: packFeatures(features) };
}

/** Reads the features back; null when there are none, or of another version. */
export function readFeatures(record: PackedRecord | undefined): readonly FeatureColumn[] | null {
  const parsed = featuresSchema.safeParse(record);
  return parsed.success ? parsed.data.columns : null;
}

type Content = {
  readonly entries: readonly AccessPointEntry[];
  readonly names: readonly string[];
  readonly terms: readonly string[];
};

/** This program wrote it under this version: its entries are not read one by one. */
function isContent(content: unknown): content is Content {
  return (
    typeof content === 'object' &&
    content !== null &&
    'entries' in content &&
    'names' in content &&
    'terms' in content &&
    [content.entries, content.names, content.terms].every(Array.isArray)
  );
}
