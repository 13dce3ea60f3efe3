import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { readChosenRecords } from '#renderer/entity-ui/chosen-records.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { type LabelChoice, type LabelledThing, labelledThings } from './label-choice.ts';

/** What the list chose to label; null where it chose nothing yet. */
export function useChosenForLabels(): ReadonlySet<string> | null {
  const { database } = useRegister();
  return useMemo(() => {
    const ids = readChosenRecords(database.name, 'labels');
    return ids === null ? null : new Set(ids);
  }, [database.name]);
}

/** The items and kits that a choice means; undefined while they are read. @param oneId the record that the address names */
export function useLabelledThings(
  choice: LabelChoice,
  fromList: ReadonlySet<string> | null,
  oneId: string | null,
): readonly LabelledThing[] | undefined {
  const { database } = useRegister();
  const chosen = useMemo(() => {
    if (choice.source === 'one') return new Set(oneId === null ? [] : [oneId]);
    return choice.source === 'list' ? (fromList ?? new Set<string>()) : null;
  }, [choice.source, fromList, oneId]);
  const rows = useLiveQuery(async () => {
    if (chosen === null)
      return { items: await database.items.toArray(), kits: await database.kits.toArray() };
    const [items, kits] = await Promise.all([
      database.items.bulkGet([...chosen]),
      database.kits.bulkGet([...chosen]),
    ]);
    return {
      items: items.filter((row) => row !== undefined),
      kits: kits.filter((row) => row !== undefined),
    };
  }, [database, chosen]);
  return useMemo(
    () =>
      rows === undefined
        ? undefined
        : labelledThings(
            rows.items,
            rows.kits,
            // What was chosen one by one is labelled whatever it is.
            choice.source === 'one' ? { ...choice, withKits: true } : choice,
            chosen,
          ),
    [rows, choice, chosen],
  );
}
