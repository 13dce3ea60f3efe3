import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desktop, hasElectron, launchDesktop, programExit } from './launch-desktop.ts';

describe.skipIf(!hasElectron)('window of the desktop shell', () => {
  let desktop: Desktop;
  let outside: Server;
  let outsideAddress = '';
  let outsideRequests = 0;

  beforeAll(async () => {
    outside = createServer((_request, response) => {
      outsideRequests += 1;
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end('outside');
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const address = outside.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    outsideAddress = `http://127.0.0.1:${address.port}/`;
    desktop = await launchDesktop();
  });
  afterAll(async () => {
    await desktop?.close();
    outside.close();
  });

  it('opens the page at its own origin, in a sandbox, with no Node and no Electron in it', async () => {
    const { app, page } = desktop;
    expect(page.url()).toMatch(/^app:\/\/maillage\//);
    expect(
      await page.evaluate(() => [
        typeof Reflect.get(globalThis, 'require'),
        typeof Reflect.get(globalThis, 'process'),
      ]),
    ).toEqual(['undefined', 'undefined']);
    expect(await page.evaluate(() => ({ secure: isSecureContext, origin: location.origin }))).toEqual({
      secure: true,
      origin: 'app://maillage',
    });
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      // What Chromium was really given, not what was asked for.
      const contents: object | undefined = BrowserWindow.getAllWindows()[0]?.webContents;
      const read: unknown = contents === undefined ? null : Reflect.get(contents, 'getLastWebPreferences');
      return typeof read === 'function' ? read.call(contents) : null;
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
    const sandboxed = await app.evaluate(({ app: electronApp }) =>
      electronApp
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .map(({ sandboxed }) => sandboxed ?? null),
    );
    // Told by Electron on Windows and macOS only; on Linux the process itself says so.
    expect(sandboxed.every((value) => value !== false)).toBe(true);
  });

  it('carries the content policy, with another nonce at each load', async () => {
    const policies = await desktop.page.evaluate(async () => {
      const read = async () => (await fetch('/')).headers.get('content-security-policy') ?? '';
      return [await read(), await read()];
    });
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe/);
    }
    expect(policies[0]).not.toBe(policies[1]);
    const nonce = await desktop.page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce,
    );
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  });

  it('runs no inline script and evaluates no text', async () => {
    const ran = await desktop.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.head.append(script);
      return Reflect.get(globalThis, 'inlineRan') === true;
    });
    expect(ran).toBe(false);
    // Through a timer, as the driver's own evaluation may bypass the policy.
    const evaluated = await desktop.page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
          const image = document.createElement('img');
          image.setAttribute('onerror', 'globalThis.handlerRan = true');
          image.src = '/missing.png';
          document.body.append(image);
          setTimeout(() => resolve('no violation'), 3000);
        }),
    );
    expect(evaluated).toBe('refused');
    expect(await desktop.page.evaluate(() => Reflect.get(globalThis, 'handlerRan') ?? null)).toBeNull();
  });

  it('reaches nothing outside, by any way', async () => {
    const { app, page } = desktop;
    const before = page.url();
    const outcomes = await page.evaluate(async (address) => {
      const fetched = await fetch(address).then(
        () => 'reached',
        () => 'refused',
      );
      const opened = window.open(address) === null ? 'refused' : 'opened';
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      const image = new Image();
      const pictured = await new Promise((resolve) => {
        image.onload = () => resolve('reached');
        image.onerror = () => resolve('refused');
        image.src = `${address}image.png`;
      });
      navigator.sendBeacon(address, 'x');
      location.href = address;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { fetched, opened, pictured };
    }, outsideAddress);
    expect(outcomes).toEqual({ fetched: 'refused', opened: 'refused', pictured: 'refused' });
    expect(page.url()).toBe(before);
    // Even the main process's own session asks nothing of the network.
    const fromMain = await app.evaluate(
      ({ session }, address) =>
        session.defaultSession.fetch(address).then(
          () => 'reached',
          () => 'refused',
        ),
      outsideAddress,
    );
    expect(fromMain).toBe('refused');
    expect(outsideRequests).toBe(0);
    expect(app.windows()).toHaveLength(1);
  });

  it('leads nowhere else: local files, data and other hosts of the scheme', async () => {
    const { page } = desktop;
    const before = page.url();
    for (const address of [
      'file:///etc/passwd',
      'data:text/html,<h1>x</h1>',
      'app://other/',
      'javascript:document.title="x"',
    ]) {
      await page.evaluate(async (target) => {
        const link = document.createElement('a');
        link.href = target;
        document.body.append(link);
        link.click();
        link.remove();
        await new Promise((resolve) => setTimeout(resolve, 200));
      }, address);
      expect(page.url()).toBe(before);
    }
    expect(await page.evaluate(() => document.title)).toBe('Maillage');
  });

  it('serves nothing beside the page’s folder', async () => {
    const statuses = await desktop.page.evaluate(async () => {
      const paths = [
        '/../electron/main.cjs',
        '/%2e%2e/electron/main.cjs',
        '/..%2felectron%2fmain.cjs',
        '/..%2f..%2fpackage.json',
        '/..%5celectron%5cmain.cjs',
        '/assets/',
        '/assets',
        '/%E0%A4%A',
        '/%2fetc%2fpasswd',
      ];
      return Promise.all(paths.map(async (path) => (await fetch(`app://maillage${path}`)).status));
    });
    expect(statuses).toEqual(Array.from(statuses, () => 404));
    const posted = await desktop.page.evaluate(async () => (await fetch('/', { method: 'POST' })).status);
    expect(posted).toBe(405);
  });

  it('refuses every permission but copying at a gesture', async () => {
    const states = await desktop.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
      const query = async (name: string) => {
        const status = await Reflect.apply(navigator.permissions.query, navigator.permissions, [{ name }]);
        return status.state;
      };
      return Promise.all(names.map(query));
    });
    expect(states).toEqual(Array.from(states, () => 'denied'));
    const { app, page } = desktop;
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'copy';
      button.style.cssText = 'position:fixed;inset:0;z-index:9999';
      button.addEventListener(
        'click',
        () => void navigator.clipboard.writeText('copied text').finally(() => button.remove()),
      );
      document.body.append(button);
    });
    await page.mouse.click(100, 100);
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('copied text');
  });

  it('lets one program at a time hold a profile', async () => {
    // Started without the driver, which would speak to a program that is already leaving.
    expect(await programExit(desktop.userData)).toBe(0);
    expect(desktop.app.windows()).toHaveLength(1);
  });
});
