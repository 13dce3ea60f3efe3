import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, NO_HASH } from '#shared/journal/frame.ts';
import { encodeEntry, type JournalEntry } from '#shared/journal/journal-entry.ts';
import type { JournalMark } from '#shared/journal/journal-mark.ts';
import { JOURNAL_START, type JournalReading, scanJournal } from '#shared/journal/journal-scan.ts';

const at = '2024-05-06T07:08:09.000Z';

function entries(texts: readonly string[]): readonly JournalEntry[] {
  const base: JournalEntry = {
    kind: 'base',
    seq: 4,
    schemaVersion: 1,
    registerId: '018f0000-0000-7000-8000-000000000001',
    generation: 1,
    at,
    counts: {},
  };
  const sets = texts.map(
    (text, index): JournalEntry => ({
      kind: 'set',
      seq: 5 + index,
      schemaVersion: 1,
      group: '018f0000-0000-7000-8000-000000000002',
      at,
      by: { device: 'dev1', officer: text },
      reason: 'edit',
      reverses: null,
      changes: [['network', 'a', 'name', null, text, { at, prev: null }]],
    }),
  );
  return [base, ...sets];
}

function journalOf(list: readonly JournalEntry[]): { bytes: Uint8Array; ends: readonly number[] } {
  let hash = NO_HASH;
  const frames = list.map((entry) => {
    const frame = encodeFrame({ seq: entry.seq, previousHash: hash, payload: encodeEntry(entry) });
    hash = frame.hash;
    return frame.bytes;
  });
  const ends: number[] = [];
  let length = 0;
  for (const frame of frames) {
    length += frame.byteLength;
    ends.push(length);
  }
  const bytes = new Uint8Array(length);
  frames.forEach((frame, index) => {
    bytes.set(frame, ends[index - 1] ?? 0);
  });
  return { bytes, ends };
}

function readingOf(bytes: Uint8Array): JournalReading {
  return {
    length: () => Promise.resolve(bytes.byteLength),
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
  };
}

async function scan(bytes: Uint8Array, after: JournalMark = JOURNAL_START) {
  const seen: JournalEntry[] = [];
  const marks: JournalMark[] = [];
  const end = await scanJournal(readingOf(bytes), after, (entry, mark) => {
    seen.push(entry);
    marks.push(mark);
  });
  return { seen, marks, end };
}

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 6 });

describe('scanJournal', () => {
  it('gives back what was written, from the start or from any mark', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (words) => {
        // Lone halves of characters are the one thing that UTF-8 cannot hold; JSON escapes them.
        const list = entries(words);
        const { bytes } = journalOf(list);
        const whole = await scan(bytes);
        expect(whole.end.kind).toBe('whole');
        expect(whole.seen).toEqual(JSON.parse(JSON.stringify(list)));
        for (const [index, mark] of whole.marks.entries())
          expect((await scan(bytes, mark)).seen).toEqual(whole.seen.slice(index + 1));
      }),
      { numRuns: 40 },
    );
  });

  it('a journal cut anywhere within its last entry is torn, and keeps all the others', async () => {
    const list = entries(['Alpha', 'Beta', 'Gamma']);
    const { bytes, ends } = journalOf(list);
    const lastBegins = ends[2] ?? 0;
    for (let length = lastBegins + 1; length < bytes.byteLength; length += 1) {
      const { end, seen } = await scan(bytes.subarray(0, length));
      expect(end).toMatchObject({ kind: 'torn', mark: { seq: 6, offset: lastBegins } });
      expect(seen).toHaveLength(3);
    }
  });

  it('one flipped bit in the last entry spoils that entry alone; before it, the journal is broken there', async () => {
    const list = entries(['Alpha', 'Beta']);
    const { bytes, ends } = journalOf(list);
    const lastBegins = ends[1] ?? 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.byteLength - 1), fc.nat(7), async (position, bit) => {
        const damaged = bytes.slice();
        damaged[position] = (damaged[position] ?? 0) ^ (1 << bit);
        const { end, seen } = await scan(damaged);
        if (position >= lastBegins) {
          expect(['torn', 'altered']).toContain(end.kind);
          expect(seen).toHaveLength(2);
        } else {
          const begins = position < (ends[0] ?? 0) ? 0 : (ends[0] ?? 0);
          expect(end).toMatchObject({ kind: 'broken', offset: begins });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('an entry taken out of the middle breaks the chain', async () => {
    const { bytes, ends } = journalOf(entries(['Alpha', 'Beta', 'Gamma']));
    const [first = 0, second = 0] = ends;
    const without = new Uint8Array([...bytes.subarray(0, first), ...bytes.subarray(second)]);
    expect((await scan(without)).end).toMatchObject({ kind: 'broken', offset: first });
  });

  it('an entry larger than one reading comes back whole', async () => {
    const list = entries(['x'.repeat(3_000_000), 'y']);
    const { bytes } = journalOf(list);
    expect((await scan(bytes)).seen).toEqual(list);
    const damaged = bytes.slice();
    damaged[2_000_000] = 0;
    expect((await scan(damaged)).end.kind).toBe('broken');
  });
});
