import { expect, test } from 'vitest';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { makeTicketSearchVerbs } from '#renderer/workers/ticket-search-verbs.ts';
import { accessPointInputSchema } from '#shared/domain/access-point/access-point.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { act, edited, eventMade, ticketMade } from './hotline-register.ts';

const communes = buildCommuneIndex(exampleTerritory());

async function makeSearch() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const { searchTickets } = makeTicketSearchVerbs(context, { loadCommunes: async () => communes });
  const found = async (text: string) => {
    const { hits } = await searchTickets(text, 20);
    return hits.map(({ row, part, excerpt }) => [
      row.number,
      part,
      excerpt.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join(''),
    ]);
  };
  return { register, searchTickets, found };
}

test('finds a ticket by whatever was said in it, and tells where', async () => {
  const { register, found } = await makeSearch();
  const place = await createRecord(
    register,
    'accessPoint',
    accessPointInputSchema,
    makeAccessPointInput({ name: 'Médiathèque Kerampuil' }),
  );
  if (!place.ok) throw new Error(JSON.stringify(place.problems));
  await act(register, (one) => {
    const id = one.newId();
    return [
      ...ticketMade(
        one,
        {
          number: 'AB-2026-0042',
          subject: 'Écran noir au démarrage',
          description: 'Le poste de l’accueil ne s’allume plus.',
          callerName: 'Yvonne Le Goff',
          cause: 'Alimentation usée',
          solution: 'Bloc remplacé',
          accessPointId: place.value.id,
        },
        id,
      ),
      eventMade(one, id, { kind: 'note', text: 'Elle rappellera après le déjeuner' }),
    ];
  });
  expect(await found('ecran demar')).toEqual([['AB-2026-0042', 'subject', '[Écran] noir au [démarrage]']]);
  expect(await found('dejeuner')).toEqual([['AB-2026-0042', 'event', 'Elle rappellera après le [déjeuner]']]);
  expect(await found('0042')).toEqual([['AB-2026-0042', 'number', 'AB-2026-[0042]']]);
  expect(await found('yvonne goff')).toEqual([['AB-2026-0042', 'caller', '[Yvonne] Le [Goff]']]);
  expect(await found('kerampuil')).toEqual([['AB-2026-0042', 'place', 'Médiathèque [Kerampuil]']]);
  expect(await found('kerampuil ecran')).toHaveLength(1);
  expect(await found('alimentation')).toEqual([['AB-2026-0042', 'cause', '[Alimentation] usée']]);
  expect(await found('remplace')).toEqual([['AB-2026-0042', 'solution', 'Bloc [remplacé]']]);
  expect(await found('accueil')).toHaveLength(1);
  expect(await found('ecran souris')).toEqual([]);
  expect(await found('  ’ ')).toEqual([]);
});

test('what is said in the subject comes before what is said in passing, then the latest', async () => {
  const { register, found, searchTickets } = await makeSearch();
  await act(register, (one) => [
    ...ticketMade(one, { number: 'A', subject: 'Souris cassée', description: 'et le wifi' }),
    ...ticketMade(one, { number: 'B', subject: 'Wifi absent' }),
  ]);
  await act(register, (one) => {
    const id = one.newId();
    const [made] = ticketMade(one, { number: 'C', subject: 'Wifi lent' }, id);
    return made === undefined ? [] : [made, eventMade(one, id, { at: '2025-03-01T08:00:00.000Z' })];
  });
  expect((await found('wifi')).map(([number]) => number)).toEqual(['C', 'B', 'A']);
  expect(await searchTickets('wifi', 1)).toMatchObject({ total: 3, hits: [{ row: { number: 'C' } }] });
});

test('what is no longer said is no longer found', async () => {
  const { register, found } = await makeSearch();
  await act(register, (one) => ticketMade(one, { subject: 'Imprimante en panne' }));
  expect(await found('imprimante')).toHaveLength(1);
  const [ticket] = await register.database.tickets.toArray();
  await act(register, (one) =>
    edited(register, one, 'ticket', ticket?.id ?? '', { subject: 'Souris perdue' }),
  );
  expect(await found('imprimante')).toEqual([]);
  expect(await found('perdue')).toHaveLength(1);
});
