import { type CallValues, callValuesSchema } from './call-values.ts';

/**
 * Where a breach stands in the form; null where no field on the screen shows it.
 *
 * @param path of the breach in the wish of a call, or in the record that it makes
 */
export function callProblemField(
  path: readonly string[],
  { state, late }: Pick<CallValues, 'state' | 'late'>,
): keyof CallValues | null {
  const last = path.at(-1) ?? '';
  switch (last) {
    case 'openedAt':
      return late ? 'opened' : null;
    case 'at':
      if (!late) return null;
      return state === 'solved' ? 'solved' : state === 'answered' ? 'answered' : 'opened';
    case 'articleId':
      return 'articleIds';
    case 'text':
      return state === 'answered' ? 'answer' : null;
    default:
      return isField(last) ? last : null;
  }
}

function isField(name: string): name is keyof CallValues {
  return name in callValuesSchema.shape;
}
