import { z } from '#shared/schema.ts';

const webAddressSchema = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

// Addresses may hold a `;`: it separates only where another address begins.
const BETWEEN = /\||;(?=\s*(?:https?:|www\.))/i;

/** Whether a text is the address of a page of the web. */
export function isWebAddress(text: string): boolean {
  return webAddressSchema.safeParse(text).success;
}

/** The addresses of a cell, as they stand. */
export function splitAddresses(text: string): readonly string[] {
  return text.split(BETWEEN);
}
