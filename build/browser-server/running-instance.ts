import { z } from '#shared/schema.ts';

/** Where a browser shell says who it is. */
export const identityPath = '/__maillage';
/** What it answers there. */
export const programIdentity = { program: 'maillage' } as const;

const identitySchema = z.object({ program: z.literal(programIdentity.program) });

/** Whether what listens at this address is a browser shell of Maillage. Asks this PC only, for two seconds at most. */
export async function isOwnInstance(address: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL(identityPath, address), {
      signal: AbortSignal.timeout(2000),
      redirect: 'error',
    });
    return identitySchema.safeParse(await answer.json()).success;
  } catch {
    return false;
  }
}
