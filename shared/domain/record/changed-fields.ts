/** The fields that the officer changed, and only those: another officer's edits elsewhere stay. */
export function changedFields<Input extends object>(before: Input, after: Input): Partial<Input> {
  const same = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(before, field)),
  );
  const changed: Partial<Input> = { ...after };
  for (const [field] of same) Reflect.deleteProperty(changed, field);
  return changed;
}
