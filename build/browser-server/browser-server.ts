import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy, guardHeaders, NONCE_PLACEHOLDER } from '#shared/shell/content-policy.ts';
import { identityPath, programIdentity } from './running-instance.ts';

/**
 * Port of the browser shell, fixed for good: the register belongs to scheme, host and port, so another port is
 * another register (docs/architecture.md, *Port and origin*).
 */
export const DEFAULT_PORT = 27437;
export const HOST = '127.0.0.1';

/** The address that the person opens; `localhost` would be another origin, so another register. */
export function addressOf(port: number): string {
  return `http://${HOST}:${port}/`;
}

/**
 * Serves the built page of `folder` on this PC alone.
 *
 * Answers only where `Host` names this very server (a page elsewhere could point its own name at 127.0.0.1),
 * only `GET` and `HEAD`, never a listing. Each answer carries the content security policy with a nonce of its own.
 * Rejects as `listen` does, `EADDRINUSE` for a busy port.
 */
export async function serveBrowserShell(options: {
  readonly folder: string;
  readonly port: number;
}): Promise<Server> {
  const { folder, port } = options;
  const hosts = new Set([`${HOST}:${port}`, `localhost:${port}`]);
  // Read from the disk at each request, so that a page built again shows at the next load.
  const assets = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    onNoMatch: (_request, response) => refuse(response, 404),
  });
  const server = createServer((request, response) => {
    const nonce = randomBytes(16).toString('base64');
    for (const [name, value] of Object.entries(guardHeaders)) response.setHeader(name, value);
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
    if (!hosts.has(request.headers.host ?? '')) return refuse(response, 421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const path = (request.url ?? '/').split(/[?#]/, 1)[0];
    // One address for one register: what is kept under localhost would be another.
    if (path === '/' && request.headers.host !== `${HOST}:${port}`)
      return redirect(response, addressOf(port));
    if (path === '/' || path === '/index.html')
      return sendPage(request, response, join(folder, 'index.html'), nonce);
    if (path === identityPath) return sendIdentity(response);
    assets(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  return server;
}

function sendPage(request: IncomingMessage, response: ServerResponse, file: string, nonce: string): void {
  const body = readFileSync(file, 'utf8').replaceAll(NONCE_PLACEHOLDER, nonce);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendIdentity(response: ServerResponse): void {
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(programIdentity));
}

function redirect(response: ServerResponse, address: string): void {
  response.setHeader('Location', address);
  refuse(response, 308);
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain');
  response.end();
}
