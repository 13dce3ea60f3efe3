import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '#renderer/shell/desktop.ts';
import { channels } from '#shared/shell/contract.ts';
import { type Desktop, hasElectron, launchDesktop } from './launch-desktop.ts';

describe.skipIf(!hasElectron)('bridge of the desktop shell', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await launchDesktop();
  });
  afterAll(() => desktop?.close());

  /** Calls a function of the bridge with whatever a hostile page would pass. */
  const call = (domain: string, verb: string, parameters: readonly unknown[]): Promise<unknown> =>
    desktop.page.evaluate(
      async ([domainName, verbName, values]) => {
        const bridge: unknown = Reflect.get(window, 'desktop');
        if (typeof bridge !== 'object' || bridge === null) throw new Error('no bridge');
        const functions: unknown = Reflect.get(bridge, domainName);
        if (typeof functions !== 'object' || functions === null) throw new Error('no domain');
        return Reflect.apply(Reflect.get(functions, verbName), undefined, values);
      },
      [domain, verb, parameters] as const,
    );
  const refusal = { ok: false, problems: [{ code: 'shell/refused' }] };

  it('has a function for each channel of the contract, and nothing else', async () => {
    const names = await desktop.page.evaluate(() =>
      Object.entries(window.desktop ?? {}).flatMap(([domain, verbs]) =>
        Object.keys(verbs).map((verb) => `${domain}.${verb}`),
      ),
    );
    const camel = (text: string): string =>
      text.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
    const expected = Object.keys(channels).map((channel) => channel.split(':').map(camel).join('.'));
    expect([...names].sort()).toEqual([...expected, 'menu.onCommand'].sort());
  });

  it('says what the shell is', async () => {
    expect(await call('appInfo', 'get', [])).toMatchObject({
      ok: true,
      value: { shell: 'desktop', printsToPdf: true },
    });
  });

  it.each([
    ['journal', 'append', ['../../evil', new Uint8Array(1)]],
    ['journal', 'append', ['1']],
    ['journal', 'read', ['1', -1, 10]],
    ['journal', 'read', ['1', 0, 1e12]],
    ['journal', 'read', ['1', 0.5, 10]],
    ['journal', 'truncate', ['/etc/passwd', 0]],
    ['journal', 'writePointer', [{ registerId: 'x', generation: 1, deviceId: '../..' }]],
    ['journal', 'length', ['1', 'too many']],
    ['files', 'chooseSave', [{ kind: 'register', name: '../../.bashrc' }]],
    ['files', 'chooseSave', [{ kind: 'exe', name: 'a.exe' }]],
    ['files', 'chooseOpen', ['register']],
    ['files', 'read', ['/etc/passwd', 0, 10]],
    ['files', 'read', ['0'.repeat(32), 0, 10]],
    ['files', 'write', ['0'.repeat(32), new Uint8Array(1)]],
    ['files', 'finish', ['0'.repeat(32)]],
    ['print', 'toPdf', ['/etc/x.pdf']],
  ])('refuses %s.%s with wrong arguments', async (domain, verb, parameters) => {
    expect(await call(domain, verb, parameters)).toMatchObject(refusal);
  });

  it('refuses a piece larger than the limit', async () => {
    const outcome = await desktop.page.evaluate(() =>
      window.desktop?.journal.append('1', new Uint8Array(4 * 1024 * 1024 + 1)),
    );
    expect(outcome).toMatchObject(refusal);
  });

  it('stays out of frames, and the page cannot be framed', async () => {
    const seen = await desktop.page.evaluate(async () => {
      const inFrame = async (source: string) => {
        const frame = document.createElement('iframe');
        frame.src = source;
        const loaded = new Promise((resolve) => {
          frame.onload = resolve;
        });
        document.body.append(frame);
        await loaded;
        try {
          return typeof Reflect.get(frame.contentWindow ?? {}, 'desktop');
        } catch {
          return 'refused';
        } finally {
          frame.remove();
        }
      };
      return [await inFrame('about:blank'), await inFrame('/')];
    });
    expect(seen).toEqual(['undefined', 'refused']);
  });

  it('sends each command of the menu to the page', async () => {
    await desktop.page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heardCommands', heard);
      window.desktop?.menu.onCommand((command) => heard.push(command));
    });
    const commands = [
      'open-register',
      'save-register',
      'undo',
      'redo',
      'search',
      'import',
      'settings',
      'help',
    ];
    const clicked = await desktop.app.evaluate(({ BrowserWindow, Menu }, ids) => {
      const [window] = BrowserWindow.getAllWindows();
      return ids.map((id) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        item?.click(undefined, window, window?.webContents);
        return item?.label ?? null;
      });
    }, commands);
    expect(clicked).not.toContain(null);
    await expect
      .poll(() => desktop.page.evaluate(() => Reflect.get(window, 'heardCommands')))
      .toEqual(commands);
  });
});
