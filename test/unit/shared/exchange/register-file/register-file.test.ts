import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { recordTables } from '#shared/domain/change-set/change-set.ts';
import { REGISTER_SETTINGS_ID, type RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import { decodeReturn, encodeParts } from '#shared/domain/usage-return/usage-block.ts';
import { textsOf, type UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import type { RegisterFileItem } from '#shared/exchange/register-file/line-reader.ts';
import type { RegisterFileHeader } from '#shared/exchange/register-file/register-file-header.ts';
import {
  readRegisterFile,
  readRegisterFileHeader,
} from '#shared/exchange/register-file/register-file-reader.ts';
import { beginRegisterFile } from '#shared/exchange/register-file/register-file-writer.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeMemorySink, makeMemorySource } from '#test/factories/memory-file.ts';
import { makeReturn } from '#test/factories/usage-return.ts';
import { anyReturns, somePlaces } from '#test/factories/usage-return-arbitrary.ts';

const header: RegisterFileHeader = {
  format: 'maillage',
  formatVersion: 1,
  schemaVersion: 1,
  appVersion: '0.1.0',
  exportedAt: '2024-06-01T10:00:00.000Z',
  registerId: '0190d000-0000-7000-8000-000000000001',
  device: 'dev00001',
  scope: 'all',
  encryption: null,
};
const bookkeeping = {
  createdAt: '2024-01-15T09:30:00.000Z',
  updatedAt: '2024-01-15T09:30:00.000Z',
  updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
  deletedAt: null,
  stamps: { record: { at: '1705311000000-00000-dev00001', prev: null }, fields: {} },
};
const settings: RegisterSettings = {
  ...bookkeeping,
  id: REGISTER_SETTINGS_ID,
  language: 'fr',
  territory: { kind: 'departements', codes: ['14'] },
  officer: 'Camille Exemple',
  organisation: null,
  timeZone: 'Europe/Paris',
  example: false,
};
const places = somePlaces.map((id, index) =>
  makeAccessPoint({ id, name: index === 0 ? 'Médiathèque 😀 «\u202eוהי»' : `Lieu ${index}` }),
);

async function fileOf(
  returns: readonly UsageReturn[],
  rows: readonly AccessPoint[] = places,
): Promise<Uint8Array> {
  const sink = makeMemorySink();
  const writer = await beginRegisterFile(header, sink.write);
  await writer.record('settings', settings);
  for (const place of rows) await writer.record('accessPoint', place);
  await writer.places(somePlaces);
  const texts = new Map(returns.map((entry) => [entry.id, textsOf(entry)]));
  for (const month of [...new Set(returns.map(({ from }) => from))].sort())
    for (const block of encodeParts(
      month,
      returns.filter(({ from }) => from === month),
      (id) => somePlaces.indexOf(id),
    ))
      await writer.usage(block, (id) => texts.get(id) ?? null);
  await writer.end();
  await sink.finish();
  return sink.bytes();
}

async function read(bytes: Uint8Array, schemaVersion = 1) {
  const items: RegisterFileItem[] = [];
  const outcome = await readRegisterFile(makeMemorySource(bytes), {
    schemaVersion,
    take: async (item) => {
      items.push(item);
    },
  });
  const returns = items.flatMap((item) =>
    item.table !== 'usageReturn'
      ? []
      : Array.from({ length: item.block.rows }, (_, row) =>
          decodeReturn(
            item.block,
            row,
            (index) => item.placeIds[index] ?? '',
            (id) => item.texts.get(id) ?? null,
          ),
        ),
  );
  return {
    outcome,
    code: outcome.ok ? null : outcome.problems[0]?.code,
    places: items.flatMap((item) => (item.table === 'accessPoint' ? [item.row] : [])),
    returns,
  };
}

/** Writes a body by hand, as another program would from the description of the format. */
function handMade(
  lines: readonly string[],
  end: Record<string, unknown> = {},
  head: object = header,
): Uint8Array {
  const first = `${JSON.stringify(head)}\n`;
  const body = lines.map((line) => `${line}\n`).join('');
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const counts = { settings: 1, network: 0, accessPoint: 0, report: 0, importBatch: 0, usageReturn: 0 };
  const last = JSON.stringify({ t: 'end', counts, header: sha(first), sha256: sha(body), ...end });
  const packed = gzipSync(strToU8(`${body}${last}\n`));
  const bytes = new Uint8Array(strToU8(first).length + packed.length);
  bytes.set(strToU8(first));
  bytes.set(packed, strToU8(first).length);
  return bytes;
}

const settingsLine = JSON.stringify({ t: 'settings', r: settings });
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describe('a register file', () => {
  it('gives back every record and every return that was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyReturns(), async (returns) => {
        const back = await read(await fileOf(returns));
        expect(back.outcome).toEqual({
          ok: true,
          value: {
            ...Object.fromEntries(recordTables.map((table) => [table, 0])),
            settings: 1,
            network: 0,
            organisation: 0,
            accessPoint: 6,
            report: 0,
            importBatch: 0,
            usageReturn: returns.length,
            session: 0,
          },
        });
        expect(back.places).toEqual(places);
        expect([...back.returns].sort(byId)).toEqual([...returns].sort(byId));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same bytes for the same register, and plain gzip after its first line', async () => {
    const bytes = await fileOf([makeReturn({ placeId: somePlaces[0] ?? '' })]);
    expect(await fileOf([makeReturn({ placeId: somePlaces[0] ?? '' })])).toEqual(bytes);
    const body = strFromU8(gunzipSync(bytes.slice(bytes.indexOf(10) + 1)));
    const lines = body.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).t)).toEqual([
      'settings',
      ...places.map(() => 'accessPoint'),
      'usagePlaces',
      'usage',
      'end',
    ]);
    const hashed = createHash('sha256')
      .update(body.slice(0, body.lastIndexOf('{"t":"end"')))
      .digest('hex');
    expect(JSON.parse(lines.at(-1) ?? '').sha256).toBe(hashed);
  });

  it('is refused wherever it is cut', { timeout: 120_000 }, async () => {
    const bytes = await fileOf([makeReturn({ placeId: somePlaces[0] ?? '' })]);
    for (let length = 0; length < bytes.length; length += 1) {
      const { code } = await read(bytes.slice(0, length));
      expect([length, code]).toEqual([
        length,
        length === 0 ? 'register-file/empty' : 'register-file/truncated',
      ]);
    }
  });

  it('is refused wherever a bit is flipped, unless the flip changes nothing of what it says', {
    timeout: 240_000,
  }, async () => {
    const returns = [makeReturn({ placeId: somePlaces[0] ?? '' })];
    const bytes = await fileOf(returns);
    const gzipHead = bytes.indexOf(10) + 1;
    let harmless = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const back = await read(flipped);
      if (!back.outcome.ok) continue;
      // Date and system of the compression, codes of its tables that no byte uses: the same text comes out.
      harmless += 1;
      expect(at).toBeGreaterThanOrEqual(gzipHead + 4);
      expect(back.places).toEqual(places);
      expect(back.returns).toEqual(returns);
    }
    expect(harmless).toBeLessThan(20);
  });

  it('of another kind, newer or encrypted, is told as such', async () => {
    expect((await read(strToU8('name;city\nA;B\n'))).code).toBe('register-file/not-a-register');
    expect((await read(strToU8('{"services":[]}\n'))).code).toBe('register-file/not-a-register');
    expect((await read(new Uint8Array(40_000).fill(7))).code).toBe('register-file/not-a-register');
    const newer = handMade([settingsLine], {}, { ...header, formatVersion: 2, encryption: { any: 'thing' } });
    expect((await read(newer)).outcome).toMatchObject({
      problems: [{ code: 'register-file/newer', values: { found: '2.1', known: '1.1' } }],
    });
    expect((await read(handMade([settingsLine], {}, { ...header, schemaVersion: 2 }))).code).toBe(
      'register-file/newer',
    );
    expect((await read(handMade([settingsLine], {}, { ...header, schemaVersion: 2 }), 2)).code).toBeNull();
    const encrypted = handMade([settingsLine], {}, { ...header, encryption: { cipher: 'AES-256-GCM' } });
    expect((await read(encrypted)).code).toBe('register-file/encrypted');
  });

  it('tells its header without reading its body', async () => {
    const bytes = await fileOf([]);
    expect(await readRegisterFileHeader(makeMemorySource(bytes), 1)).toEqual({ ok: true, value: header });
  });

  it('may be written by another program', async () => {
    const { outcome } = await read(handMade([settingsLine]));
    expect(outcome.ok).toBe(true);
  });

  it('names the record that is not valid', async () => {
    const bad = { ...makeAccessPoint({ name: 'Le Fil' }), weeklyOpening: -5 };
    const { outcome } = await read(
      handMade([settingsLine, JSON.stringify({ t: 'accessPoint', r: bad })], {
        counts: { settings: 1, network: 0, accessPoint: 1, report: 0, importBatch: 0, usageReturn: 0 },
      }),
    );
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'register-file/invalid-accessPoint',
          values: { name: 'Le Fil', field: 'weeklyOpening', line: 2 },
        },
      ],
    });
  });

  it('is refused when a record comes twice, is unknown, or when the counts differ', async () => {
    expect((await read(handMade([settingsLine, settingsLine]))).code).toBe('register-file/twice');
    expect((await read(handMade(['{"t":"satellite","r":{}}']))).code).toBe('register-file/invalid-line');
    expect((await read(handMade(['{"t":"loan","r":{}}']))).code).toBe('register-file/invalid-record');
    expect((await read(handMade([]))).code).toBe('register-file/altered');
    const none = { settings: 0, network: 0, accessPoint: 0, report: 0, importBatch: 0, usageReturn: 0 };
    expect((await read(handMade([], { counts: none }))).code).toBe('register-file/no-settings');
    expect(
      (
        await read(
          handMade([settingsLine, '{"t":"usagePlaces","r":["0190a000-0000-7000-8000-000000000009"]}']),
        )
      ).code,
    ).toBe('register-file/unknown-place');
  });

  it('is refused when a figure is out of bounds, or a column too short', async () => {
    const bytes = await fileOf([makeReturn({ placeId: somePlaces[0] ?? '', values: { visits: 12 } })]);
    const lines = strFromU8(gunzipSync(bytes.slice(bytes.indexOf(10) + 1)))
      .trimEnd()
      .split('\n')
      .slice(0, -1);
    const counts = { settings: 1, network: 0, accessPoint: 6, report: 0, importBatch: 0, usageReturn: 1 };
    expect((await read(handMade(lines, { counts }))).code).toBeNull();
    for (const [from, to] of [
      ['"visits":[12]', '"visits":[-12]'],
      ['"visits":[12]', '"visits":[1.5]'],
      ['"visits":[12]', '"visits":[10000001]'],
      ['"visits":[12]', '"visits":[]'],
      ['"place":[0]', '"place":[6]'],
      ['"state":[1]', '"state":[3]'],
      ['"month":"2024-03"', '"month":"2024-13"'],
      ['"written":[0]', '"written":[1]'],
      ['"days":["2024-04-05"]', '"days":["2024-02-30"]'],
    ]) {
      const changed = lines.map((line) => line.replace(from ?? '', to ?? ''));
      expect(changed).not.toEqual(lines);
      expect([to, (await read(handMade(changed, { counts }))).code]).toEqual([
        to,
        'register-file/invalid-usage-month',
      ]);
    }
    const twice = [...lines, lines.at(-1) ?? ''];
    expect((await read(handMade(twice, { counts }))).code).toBe('register-file/return-twice');
  });

  it('cannot bring in keys that reach the prototype', async () => {
    const place = JSON.stringify({ t: 'accessPoint', r: { ...makeAccessPoint(), stamps: 'STAMPS' } }).replace(
      '"STAMPS"',
      '{"record":{"at":"1705311000000-00000-dev00001","prev":null},"fields":{"__proto__":{"at":"1705311000000-00000-dev00001","prev":null},"c\\u006fnstructor":{"at":"1705311000000-00000-dev00001","prev":null}}}',
    );
    const counts = { settings: 1, network: 0, accessPoint: 1, report: 0, importBatch: 0, usageReturn: 0 };
    const back = await read(handMade([settingsLine, place], { counts }));
    expect(back.code).toBeNull();
    const fields = back.places[0]?.stamps.fields ?? {};
    expect(Object.keys(fields)).toEqual([]);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });

  it('is refused when it unfolds without end, and soon', { timeout: 60_000 }, async () => {
    const bomb = handMade([settingsLine, `{"t":"network","r":"${' '.repeat(70 * 1024 * 1024)}"}`]);
    expect(bomb.length).toBeLessThan(200_000);
    expect((await read(bomb)).code).toBe('register-file/too-large');
  });
});
