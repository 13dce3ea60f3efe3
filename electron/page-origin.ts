import { PAGE_HOST, PAGE_SCHEME } from '#shared/shell/desktop-bridge.ts';

/** Whether an address is of the program's own page. */
export function isPageAddress(address: string): boolean {
  const url = readAddress(address);
  return url?.protocol === `${PAGE_SCHEME}:` && url.host === PAGE_HOST;
}

/** Schemes that stay inside the program: what the page made itself, and its inspector. */
const innerSchemes = new Set(['blob:', 'data:', 'devtools:']);

/** Whether a request may be made at all. Nothing leaves the PC (docs/security.md). */
export function isInnerAddress(address: string): boolean {
  return isPageAddress(address) || innerSchemes.has(schemeOf(address));
}

/** The scheme of an address, `blob:` for one: all that a log may hold of it, as the rest may name a person. */
export function schemeOf(address: string): string {
  return readAddress(address)?.protocol ?? 'unreadable';
}

// Node 18 has no URL.canParse.
function readAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
