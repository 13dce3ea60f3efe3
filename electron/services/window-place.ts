import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from '#shared/schema.ts';

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type WindowBounds = z.infer<typeof boundsSchema>;

/** Where the window last stood. A comfort: lost without harm, so neither flushed nor reported. */
export type WindowPlace = {
  readonly read: () => Promise<WindowBounds | null>;
  readonly write: (bounds: WindowBounds) => void;
};

/** Keeps the window's place in a small file. */
export function windowPlace(path: string): WindowPlace {
  return {
    read: async () => {
      try {
        return boundsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
      } catch {
        return null;
      }
    },
    write: (bounds) => {
      try {
        writeFileSync(path, JSON.stringify(bounds));
      } catch {
        // Without it the window opens at its first size.
      }
    },
  };
}
