import { app, type Session, type WebContents } from 'electron';
import { isInnerAddress, isPageAddress, schemeOf } from './page-origin.ts';
import type { Log } from './services/log.ts';

/** Keeps Chromium's own services off the network. Before the program is ready. */
export function cutNetwork(): void {
  // No name is ever resolved, whatever would ask: components, spelling, the page.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-proxy-server');
}

/** The one permission given, to the page's own frame: writing plain text to the clipboard at a person's gesture. */
const COPY_PERMISSION = 'clipboard-sanitized-write';

/** Refuses every permission but copying, every device, and every request that leaves the program. */
export function guardSession(session: Session, log: Log): void {
  const mayCopy = (permission: string, address: string): boolean =>
    permission === COPY_PERMISSION && isPageAddress(address);
  session.setPermissionCheckHandler((_contents, permission, origin) => mayCopy(permission, origin));
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    const granted = mayCopy(permission, requestingUrl);
    if (!granted) log.info(`refused permission: ${permission}`);
    answer(granted);
  });
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isInnerAddress(details.url);
    if (cancel) log.info(`refused request: ${schemeOf(details.url)}`);
    answer({ cancel });
  });
  session.on('will-download', (event, item) => {
    // Files go through the dialogs of the main process only.
    event.preventDefault();
    log.info(`refused download: ${schemeOf(item.getURL())}`);
  });
}

/** Refuses new windows, foreign addresses and embedded views in every page, whoever makes it. */
export function guardContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, log));
}

function guard(contents: WebContents, log: Log): void {
  const refuse = (event: { readonly preventDefault: () => void }, address: string): void => {
    event.preventDefault();
    log.info(`refused navigation: ${schemeOf(address)}`);
  };
  contents.setWindowOpenHandler(({ url }) => {
    log.info(`refused window: ${schemeOf(url)}`);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => {
    if (!isPageAddress(url)) refuse(event, url);
  });
  contents.on('will-frame-navigate', (event) => {
    // A frame may be empty or made by the page (the report's pages); it never shows another place.
    if (!isPageAddress(event.url) && !(event.url.startsWith('about:') && !event.isMainFrame))
      refuse(event, event.url);
  });
  contents.on('will-redirect', (event, url) => refuse(event, url));
  contents.on('will-attach-webview', (event) => refuse(event, 'webview:'));
}
