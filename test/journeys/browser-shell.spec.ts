import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
/** Not the port that people use: their instance may be running. */
const PORT = 29_871;

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
};

/** One request as written, where `fetch` would tidy the path and the Host header. */
function ask(
  path: string,
  options: { readonly host?: string; readonly method?: string } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const { host = `127.0.0.1:${PORT}`, method = 'GET' } = options;
    const asked = request(
      { host: '127.0.0.1', port: PORT, path, method, headers: { Host: host } },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => {
          body += piece;
        });
        answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    );
    asked.once('error', fail);
    asked.end();
  });
}

function start(...flags: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), 'build/start.ts', ...flags],
    {
      cwd: root,
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', LC_ALL: 'fr_FR.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

/** Everything that a run says, and its status, when it has ended. */
async function run(
  ...flags: readonly string[]
): Promise<{ readonly status: unknown; readonly said: string }> {
  const child = start(...flags);
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  child.stderr?.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const [status] = await once(child, 'close');
  return { status, said };
}

describe('browser shell', () => {
  let server: ChildProcess;
  let browser: Browser;

  beforeAll(async () => {
    server = start('--shell', 'browser', '--no-open', '--port', String(PORT));
    let said = '';
    await new Promise<void>((done, fail) => {
      server.stdout?.on('data', (piece: Buffer) => {
        said += piece.toString();
        if (said.includes(`http://127.0.0.1:${PORT}/`)) done();
      });
      server.once('exit', () => fail(new Error(`the server stopped: ${said}`)));
    });
    browser = await chromium.launch(inject('chromium'));
  });
  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  it('serves the page under its policy, with a nonce of each answer', async () => {
    const [first, second] = await Promise.all([ask('/'), ask('/index.html')]);
    expect(first.status).toBe(200);
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'");
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(first.body).toContain(`nonce="${nonce}"`);
    expect(first.body).not.toContain('__CSP_NONCE__');
    expect(second.headers['content-security-policy']).not.toBe(policy);
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('answers only where Host names it', async () => {
    for (const host of [
      'example.org',
      `example.org:${PORT}`,
      '127.0.0.1',
      `127.0.0.1:${PORT + 1}`,
      `[::1]:${PORT}`,
    ]) {
      expect(await ask('/', { host })).toMatchObject({ status: 421, body: '' });
      expect(await ask('/territory.json', { host })).toMatchObject({ status: 421, body: '' });
    }
    // The same program by another name would be another register: it leads to the one address.
    const byName = await ask('/', { host: `localhost:${PORT}` });
    expect(byName).toMatchObject({ status: 308, headers: { location: `http://127.0.0.1:${PORT}/` } });
  });

  it('lists and serves nothing beside the page’s folder', async () => {
    const paths = [
      '/assets/',
      '/assets',
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/..%5cpackage.json',
      '//etc/passwd',
      '/%2fetc%2fpasswd',
      '/%00',
      '/%E0%A4%A',
      '/.git/config',
      '/electron/main.cjs',
    ];
    for (const path of paths)
      expect([path, await ask(path)]).toMatchObject([path, { status: 404, body: '' }]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await ask('/', { method })).status).toBe(405);
  });

  it('opens in a real browser with no violation of the policy and no request elsewhere', async () => {
    const page = await browser.newPage();
    const violations: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) violations.push(message.text());
    });
    page.on('request', (sent) => {
      const { protocol, host } = new URL(sent.url());
      if (protocol.startsWith('http') && host !== `127.0.0.1:${PORT}`) elsewhere.push(sent.url());
    });
    await page.goto(`http://127.0.0.1:${PORT}/`);
    await page.waitForFunction(() => (document.getElementById('root')?.childElementCount ?? 0) > 0);
    await expect.poll(() => page.title()).toContain('Maillage');
    expect(violations).toEqual([]);
    expect(elsewhere).toEqual([]);
    await page.close();
  });

  it('leads to the instance that runs already, and never to another program', async () => {
    const again = await run('--shell', 'browser', '--no-open', '--port', String(PORT));
    expect(again).toMatchObject({
      status: 0,
      said: expect.stringMatching(`déjà lancé.: http://127.0.0.1:${PORT}/`),
    });

    const other = createServer((_request, response) => response.end('another program'));
    await new Promise<void>((done) => other.listen(PORT + 1, '127.0.0.1', done));
    try {
      const busy = await run('--shell', 'browser', '--no-open', '--port', String(PORT + 1));
      expect(busy).toMatchObject({
        status: 1,
        said: expect.stringContaining(`Le port ${PORT + 1} est pris`),
      });
    } finally {
      other.close();
    }
  });

  it.each([
    [['--shell', 'web'], '--shell vaut desktop ou browser'],
    [['--port', '80'], '--port attend un nombre entier'],
    [['--port'], 'attend une valeur'],
    [['--port', '--no-open'], 'attend une valeur'],
    [['--no-open=yes'], 'ne prend pas de valeur'],
    [['--sehll', 'browser'], '--sehll'],
    [['browser'], 'n’est pas une option connue'],
  ])('refuses %j with a sentence', async (flags, sentence) => {
    const { status, said } = await run(...flags);
    expect(status).toBe(2);
    expect(said.replaceAll('\u00a0', ' ')).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('says in one line why it is not the desktop shell where there is no screen', async () => {
    const { status, said } = await run('--shell', 'desktop');
    expect(status).toBe(1);
    expect(said).toContain('aucun écran');
  });
});
