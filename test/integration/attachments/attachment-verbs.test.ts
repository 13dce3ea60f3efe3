import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createAccessPoint, deleteAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { recordHistory } from '#renderer/storage/record-history.ts';
import { makeAttachmentVerbs } from '#renderer/workers/attachment-verbs.ts';
import { makeRegisterFileVerbs } from '#renderer/workers/register-file-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { subjectOf } from '#shared/domain/record/subject.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeMemorySink, makeMemorySource } from '#test/factories/memory-file.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
const bytesOf = (...numbers: number[]) => new Uint8Array(numbers);
const PHOTO = bytesOf(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3);
const PDF = new TextEncoder().encode('%PDF-1.7 convention');

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const place = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Cyber-base' })));
  const subject = subjectOf({ key: 'accessPointId', id: place.id });
  return { context, register, place, subject, verbs: makeAttachmentVerbs(context) };
}

test('several files are one act: kinds guessed, bytes given back as they were, undone and brought back', async () => {
  const { register, subject, place, verbs } = await begin();
  const added = value(
    await verbs.addAttachments(subject, [
      { name: 'façade.JPG', bytes: PHOTO },
      { name: 'Convention 2026.pdf', bytes: PDF },
    ]),
  );
  expect(added).toMatchObject({ added: 2, left: [] });
  const rows = await register.database.attachments.where('accessPointId').equals(place.id).toArray();
  expect(rows.map(({ name, kind, mediaType, size }) => [name, kind, mediaType, size])).toEqual([
    ['façade.JPG', 'photo', 'image/jpeg', PHOTO.length],
    ['Convention 2026.pdf', 'agreement', 'application/pdf', PDF.length],
  ]);
  expect(value(await verbs.attachmentBytes(rows[0]?.id ?? ''))).toEqual(PHOTO);
  expect(await deleteAccessPoint(register, place.id)).toMatchObject({
    ok: false,
    problems: [{ code: 'record/tied-attachments', values: { name: 'Cyber-base', count: 2 } }],
  });
  value(await undoLast(register));
  expect(codes(await verbs.attachmentBytes(rows[0]?.id ?? ''))).toEqual(['record/gone']);
});

test('the same content twice, an empty file and one too large are left out and told; the others come', async () => {
  const { register, subject, verbs } = await begin();
  const first = value(await verbs.addAttachments(subject, [{ name: 'a.jpg', bytes: PHOTO }]));
  expect(first.added).toBe(1);
  const second = value(
    await verbs.addAttachments(subject, [
      { name: 'b.jpg', bytes: PHOTO },
      { name: 'vide.txt', bytes: bytesOf() },
      { name: 'c.pdf', bytes: PDF },
      { name: 'd.pdf', bytes: PDF },
    ]),
  );
  expect(second.added).toBe(1);
  expect(second.left.map(({ code, values }) => [code, values.name, values.other ?? null])).toEqual([
    ['attachment/empty', 'vide.txt', null],
    ['attachment/already-there', 'b.jpg', 'a.jpg'],
    ['attachment/twice', 'd.pdf', 'c.pdf'],
  ]);
  const nothing = value(await verbs.addAttachments(subject, [{ name: 'e.jpg', bytes: PHOTO }]));
  expect(nothing).toMatchObject({ added: 0, changeSetId: null });
  expect(await register.database.attachments.count()).toBe(2);
});

test('what is said of a document is edited and told; its content is in no history', async () => {
  const { register, subject, verbs } = await begin();
  value(await verbs.addAttachments(subject, [{ name: 'a.jpg', bytes: PHOTO }]));
  const [row] = await register.database.attachments.toArray();
  const id = row?.id ?? '';
  value(
    await verbs.editAttachment(id, { name: 'entrée/nord.jpg', kind: 'other', day: '2026-03-02', notes: 'x' }),
  );
  expect(await register.database.attachments.get(id)).toMatchObject({
    name: 'entrée-nord.jpg',
    kind: 'other',
  });
  expect(codes(await verbs.editAttachment(id, { name: '  ' }))).toEqual(['attachment/name-missing']);
  const history = JSON.stringify([
    await recordHistory(register, 'attachment', id, null, 10),
    await recordHistory(register, 'attachmentContent', id, null, 10),
  ]);
  expect(history).toContain('entrée-nord.jpg');
  expect(history).not.toContain('/9j/');
  value(await verbs.deleteAttachment(id));
  expect(codes(await verbs.attachmentBytes(id))).toEqual(['record/gone']);
  value(await undoLast(register));
  expect(value(await verbs.attachmentBytes(id))).toEqual(PHOTO);
});

test('content that is no longer what was attached is refused', async () => {
  const { register, subject, verbs } = await begin();
  value(await verbs.addAttachments(subject, [{ name: 'a.jpg', bytes: PHOTO }]));
  const [row] = await register.database.attachments.toArray();
  const id = row?.id ?? '';
  await register.database.attachmentContents.update(id, { data: 'AAAA' });
  expect(codes(await verbs.attachmentBytes(id))).toEqual(['attachment/altered']);
  await register.database.attachmentContents.update(id, { data: '%%' });
  expect(codes(await verbs.attachmentBytes(id))).toEqual(['attachment/altered']);
  await register.database.attachmentContents.delete(id);
  expect(codes(await verbs.attachmentBytes(id))).toEqual(['attachment/no-content']);
});

test('the register file keeps documents of 10 MB, byte for byte', async () => {
  const { context, register, subject, verbs } = await begin();
  const large = new Uint8Array(randomBytes(10 * 1024 * 1024));
  value(
    await verbs.addAttachments(subject, [
      { name: 'scan.tif', bytes: large },
      { name: 'a.jpg', bytes: PHOTO },
    ]),
  );
  const rows = await register.database.attachments.toArray();
  const sink = makeMemorySink();
  const files = makeRegisterFileVerbs(context);
  value(await files.saveRegisterFile(sink, () => undefined));
  value(await files.openRegisterFile(makeMemorySource(sink.bytes()), () => undefined));
  expect(context.register().database.name).not.toBe(register.database.name);
  for (const { id, name } of rows)
    expect(Buffer.compare(value(await verbs.attachmentBytes(id)), name === 'a.jpg' ? PHOTO : large)).toBe(0);
}, 60_000);
