import {
  type AccessPoint,
  type AccessPointInput,
  accessPointFields,
} from '#shared/domain/access-point/access-point.ts';

/** The fields that the officer changed, and only those: another officer's edits elsewhere stay. */
export function placePatch(before: AccessPoint, after: AccessPointInput): Partial<AccessPointInput> {
  const changed = Object.keys(accessPointFields).filter(
    (field) => !sameContent(fieldOf(before, field), fieldOf(after, field)),
  );
  return Object.fromEntries(changed.map((field) => [field, fieldOf(after, field)]));
}

function fieldOf(record: object, field: string): unknown {
  return Reflect.get(record, field);
}

/** Same content; the order of keys says nothing, that of a list of plain values neither. */
function sameContent(before: unknown, after: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return false;
    return before.every((item) => typeof item === 'string')
      ? before.every((item) => after.includes(item))
      : before.every((item, index) => sameContent(item, after[index]));
  }
  if (typeof before === 'object' && before !== null && typeof after === 'object' && after !== null) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].every((key) => sameContent(Reflect.get(before, key), Reflect.get(after, key)));
  }
  return before === after;
}
