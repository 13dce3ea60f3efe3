import { measures } from '#shared/domain/usage-return/measures.ts';
import type { ReturnValues, UsageReturn } from '#shared/domain/usage-return/usage-return.ts';

/** What returns of several stops report together, measure by measure; what none reports stays not reported. */
export function addedValues(returns: readonly Pick<UsageReturn, 'values'>[]): ReturnValues {
  const added: ReturnValues = {};
  for (const measure of measures)
    for (const { values } of returns) {
      const value = values[measure];
      if (value !== undefined) added[measure] = (added[measure] ?? 0) + value;
    }
  return added;
}
