import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { contentSecurityPolicy, guardHeaders, NONCE_PLACEHOLDER } from '#shared/shell/content-policy.ts';
import { PAGE_HOST } from '#shared/shell/desktop-bridge.ts';

/** What a built page may hold; anything else is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/**
 * The answer to one request: a file of the folder, or 404; never a listing, never a file outside. The page gets
 * a nonce of its own each time.
 */
export async function answerPageRequest(request: Request, folder: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    ...guardHeaders,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'Cache-Control': 'no-cache',
  };
  const refuse = (status: number): Response => new Response(null, { status, headers });

  const address = new URL(request.url);
  if (address.host !== PAGE_HOST) return refuse(404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const file = fileOf(address.pathname, folder);
  const contentType = file === null ? undefined : contentTypes[extname(file)];
  if (file === null || contentType === undefined) return refuse(404);
  try {
    const bytes = await readFile(file);
    const body =
      extname(file) === '.html' ? bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce) : bytes;
    return new Response(request.method === 'HEAD' ? null : body, {
      headers: { ...headers, 'Content-Type': contentType },
    });
  } catch {
    return refuse(404);
  }
}

/** The file that an address stands for, or null where it would lie outside of the folder. */
function fileOf(pathname: string, folder: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = join(folder, path === '/' ? 'index.html' : path);
  const inside = relative(folder, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
}
