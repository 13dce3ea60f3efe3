import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeFrame, encodeFrame, encodeLargeFrame, NO_HASH } from '#shared/journal/frame.ts';
import { encodeChanges, encodeEntry, type SetEntry } from '#shared/journal/journal-entry.ts';

const entry: SetEntry = {
  kind: 'set',
  seq: 3,
  schemaVersion: 1,
  group: '01930000-0000-7000-8000-000000000001',
  at: '2026-11-23T10:00:00.000Z',
  by: { device: 'a1b2', officer: 'Zoé «[]}»' },
  reason: 'import',
  reverses: null,
  changes: [],
};

it('an entry with its changes already encoded has the bytes of the entry encoded whole', () => {
  const change = fc.tuple(
    fc.string(),
    fc.string(),
    fc.string(),
    fc.jsonValue(),
    fc.jsonValue(),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
      const whole = { ...entry, changes };
      expect(encodeEntry(whole, encodeChanges(changes))).toEqual(encodeEntry(whole));
    }),
  );
});

it('a frame hashed by the platform is the frame hashed here', async () => {
  const frame = { seq: 7, previousHash: NO_HASH, payload: encodeEntry(entry) };
  const large = await encodeLargeFrame(frame, async (bytes) => createHash('sha256').update(bytes).digest());
  expect(large).toEqual(encodeFrame(frame));
  expect(decodeFrame(large.bytes)?.hash).toBe(large.hash);
});
