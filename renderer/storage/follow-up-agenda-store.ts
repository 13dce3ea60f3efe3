import type { AccessPointEntry } from '#shared/domain/access-point/access-point-entry.ts';
import { locationAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { FollowUp } from '#shared/domain/follow-up/follow-up.ts';
import {
  type AgendaItem,
  isToVisit,
  lastVisits,
  type PlacesToVisit,
  type PlaceToVisit,
  pendingFollowUps,
} from '#shared/domain/follow-up/follow-up-agenda.ts';
import { type SubjectKey, subjectKeys } from '#shared/domain/record/subject.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import type { Register } from './register.ts';

/** Later than any day: a planned date is an index that holds days only. */
const LAST_DAY = '9999-12-31';

/** What is to do, the earliest first. */
export async function followUpAgenda(register: Register, today: Day): Promise<readonly AgendaItem[]> {
  const { followUps } = register.database;
  const pending = pendingFollowUps(
    await followUps.where('nextOn').between('', LAST_DAY, true, true).toArray(),
  );
  const subjects = new Map(
    subjectKeys.map((key) => [key, pending.flatMap((one) => one[key] ?? [])] as const),
  );
  const named = await namesOf(register, subjects, today);
  const last = await lastContacts(register, subjects);
  return pending.flatMap((one) => {
    const { id, kind, day, text, nextOn } = one;
    const key = subjectKeys.find((candidate) => one[candidate] !== null);
    const subjectId = key === undefined ? null : one[key];
    if (key === undefined || subjectId === null) return [];
    const subject = named.get(subjectId);
    if (subject === undefined) return [];
    return [
      {
        id,
        kind,
        day,
        text,
        nextOn,
        subject: { key, id: subjectId, ...subject },
        lastOn: last.get(subjectId) ?? day,
      },
    ];
  });
}

/**
 * Places that are open and that nobody visited for a year: the never visited first, then the longest ago.
 *
 * @param search words that the name or the commune begins with; empty = all
 * @param limit places given at most
 */
export async function placesToVisit(
  register: Register,
  today: Day,
  search: string,
  limit: number,
): Promise<PlacesToVisit> {
  const followUps = await register.database.followUps.toArray();
  const visits = lastVisits(followUps);
  const planned = new Map<string, Day>();
  for (const { accessPointId, nextOn } of pendingFollowUps(followUps))
    if (accessPointId !== null && !planned.has(accessPointId)) planned.set(accessPointId, nextOn);
  const words = foldedWords(search);
  const found: PlaceToVisit[] = [];
  for (const entry of (await register.parts.list.read()).listed()) {
    const lastVisitOn = visits.get(entry.id) ?? null;
    if (statusAt(entry, today) !== 'open' || !isToVisit(lastVisitOn, today)) continue;
    const communeName = communeOf(entry, today);
    if (!matches(`${entry.name} ${communeName}`, words)) continue;
    found.push({
      id: entry.id,
      name: entry.name,
      communeName,
      lastVisitOn,
      nextOn: planned.get(entry.id) ?? null,
    });
  }
  const french = new Intl.Collator('fr');
  found.sort((a, b) =>
    a.lastVisitOn === b.lastVisitOn
      ? french.compare(a.name, b.name)
      : (a.lastVisitOn ?? '') < (b.lastVisitOn ?? '')
        ? -1
        : 1,
  );
  const never = found.filter(({ lastVisitOn }) => lastVisitOn === null).length;
  return { places: found.slice(0, limit), never, longAgo: found.length - never };
}

function communeOf(entry: AccessPointEntry, today: Day): string {
  return locationAt(entry, today)?.communeName ?? '';
}

function matches(text: string, words: readonly string[]): boolean {
  const own = foldedWords(text);
  return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
}

type Subjects = ReadonlyMap<SubjectKey, readonly string[]>;
type Named = { readonly name: string; readonly communeName: string | null };

/** Names of living subjects and where they are, by id. */
async function namesOf(
  { database }: Register,
  subjects: Subjects,
  today: Day,
): Promise<ReadonlyMap<string, Named>> {
  const ids = (key: SubjectKey) => [...new Set(subjects.get(key))];
  const [places, organisations, animators, items, loans] = await Promise.all([
    database.accessPoints.bulkGet(ids('accessPointId')),
    database.organisations.bulkGet(ids('organisationId')),
    database.animators.bulkGet(ids('animatorId')),
    database.items.bulkGet(ids('itemId')),
    database.loans.bulkGet(ids('loanId')),
  ]);
  const named = new Map<string, Named>();
  for (const row of places)
    if (row !== undefined && row.deletedAt === null)
      named.set(row.id, { name: row.name, communeName: locationAt(row, today)?.communeName ?? null });
  for (const row of organisations)
    if (row !== undefined && row.deletedAt === null)
      named.set(row.id, { name: row.name, communeName: row.communeName });
  for (const row of animators)
    if (row !== undefined && row.deletedAt === null)
      named.set(row.id, {
        name: animatorName(row),
        communeName: row.communeName,
      });
  for (const row of items)
    if (row !== undefined && row.deletedAt === null)
      named.set(row.id, { name: `${row.inventoryNumber} ${row.name}`, communeName: null });
  for (const row of loans)
    if (row !== undefined && row.deletedAt === null)
      named.set(row.id, { name: row.number, communeName: null });
  return named;
}

/** Day of the last visit or contact with each subject. */
async function lastContacts({ database }: Register, subjects: Subjects): Promise<ReadonlyMap<string, Day>> {
  const days = new Map<string, Day>();
  for (const [key, ids] of subjects) {
    const rows: readonly FollowUp[] = await database.followUps
      .where(key)
      .anyOf([...new Set(ids)])
      .toArray();
    for (const row of rows) {
      const id = row[key];
      if (id !== null && row.deletedAt === null && row.day > (days.get(id) ?? '')) days.set(id, row.day);
    }
  }
  return days;
}
