import { access } from 'node:fs/promises';
import { extname, join, parse } from 'node:path';

/**
 * The chosen place with the kind's extension. Linux dialogs do not add it; and as the person was not asked about a
 * file of the longer name, one that is there keeps its place and the new one gets a number.
 */
export async function withExtension(
  chosen: string,
  allowed: readonly [string, ...string[]],
): Promise<string> {
  if (allowed.includes(extname(chosen).slice(1).toLowerCase())) return chosen;
  const { dir, base } = parse(chosen);
  for (let number = 1; ; number += 1) {
    const place = join(dir, `${base}${number === 1 ? '' : ` (${number})`}.${allowed[0]}`);
    const taken = await access(place).then(
      () => true,
      () => false,
    );
    if (!taken) return place;
  }
}
