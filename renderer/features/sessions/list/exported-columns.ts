import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { SessionWords } from '#renderer/features/sessions/session-words.ts';
import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { countsOfGroups } from '#shared/domain/session/counted-groups.ts';
import type { Session } from '#shared/domain/session/session.ts';
import { publicColumns } from '#shared/exchange/spreadsheet/session-publics.ts';
import type { FieldKeyOf } from '#shared/exchange/spreadsheet/target-fields.ts';

/** A column of the file: its heading, and what it holds of a session; null = not known. */
export type ExportedColumn = {
  readonly title: string;
  readonly of: (session: Session) => string | number | null;
};

/** The columns of sessions in a file, headed by the names of the fields of the import, so that they are read back. */
export function exportedColumns(
  words: Pick<SessionWords, 'kind' | 'theme'>,
  label: (key: FieldKeyOf['session']) => string,
  names: ReadonlyMap<string, string>,
): readonly ExportedColumn[] {
  const named = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  const column = (key: FieldKeyOf['session'], of: ExportedColumn['of']): ExportedColumn => ({
    title: label(key),
    of,
  });
  const publics = (['gender', 'age', 'situation', 'residence'] as const).flatMap((name) =>
    publicColumns[name].map(([part, key]) =>
      column(key, ({ groups }) => new Map(countsOfGroups(groups, name)).get(part) ?? null),
    ),
  );
  return [
    column('day', ({ day }) => dayText(day)),
    column('place', ({ placeId }) => named(placeId)),
    column('stop', ({ stopId }) => named(stopId)),
    column('animator', ({ animatorId }) => named(animatorId)),
    column('kind', ({ kind }) => words.kind({ kind, remote: false })),
    column('remote', ({ remote }) => (remote ? 'oui' : 'non')),
    column('theme', ({ theme }) => words.theme(theme)),
    column('title', ({ title }) => title),
    column('minutes', ({ minutes }) => minutes),
    column('seats', ({ seats }) => seats),
    column('participants', ({ participants }) => participants),
    ...publics,
    column('number', ({ externalId }) => externalId),
    column('comment', ({ comment }) => comment),
  ];
}

/** Names of every place, stop and animator, by id. */
export async function sessionNames(database: RegisterDatabase): Promise<ReadonlyMap<string, string>> {
  const [places, animators] = await Promise.all([
    database.accessPoints.toArray(),
    database.animators.toArray(),
  ]);
  return new Map([
    ...places.flatMap(({ id, name, stops }) => [
      [id, name] as const,
      ...stops.map((stop) => [stop.id, stop.name] as const),
    ]),
    ...animators.map((animator) => [animator.id, animatorName(animator)] as const),
  ]);
}
