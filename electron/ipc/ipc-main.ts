import { BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import { isPageAddress } from '#electron/page-origin.ts';
import type { Log } from '#electron/services/log.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import type { z } from '#shared/schema.ts';
import { type Channel, type ChannelArguments, type ChannelResult, channels } from '#shared/shell/contract.ts';
import { problemOf } from './problem-of.ts';

/** What carries a channel out: the window that asks, then the channel's arguments, already checked. */
export type ChannelHandler<C extends Channel> = (
  window: BrowserWindow,
  parameters: ChannelArguments<C>,
) => Promise<ChannelResult<C>>;

/** One handler for each channel of the contract; the compiler asks for those that lack. */
export type ChannelHandlers = { readonly [C in Channel]: ChannelHandler<C> };

type ArgumentSchemas = { readonly [C in Channel]: { readonly args: z.ZodType<ChannelArguments<C>> } };
const schemas: ArgumentSchemas = channels;

/** Opens every channel of the contract. The only place that listens to the page. */
export function listenToPage(handlers: ChannelHandlers, log: Log): void {
  for (const name of Object.keys(channels)) if (isChannel(name)) listen(name, handlers[name], log);
}

function isChannel(name: string): name is Channel {
  return Object.hasOwn(channels, name);
}

function listen<C extends Channel>(channel: C, handler: ChannelHandler<C>, log: Log): void {
  ipcMain.handle(channel, async (event, ...parameters: unknown[]): Promise<Outcome<ChannelResult<C>>> => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window === null || !isPage(event.senderFrame)) {
      log.error(`${channel}: refused, not asked by the page`);
      return refused('shell/refused');
    }
    const checked = schemas[channel].args.safeParse(parameters);
    if (!checked.success) {
      log.error(
        `${channel}: refused, wrong arguments (${checked.error.issues.map(({ path }) => path.join('.')).join(', ')})`,
      );
      return refused('shell/refused');
    }
    try {
      return accepted(await handler(window, checked.data));
    } catch (error) {
      const problem = problemOf(error);
      log.error(`${channel}: ${problem.code}`, error);
      return { ok: false, problems: [problem] };
    }
  });
}

/** Whether a frame is the window's own page: the top one, at the program's address. */
function isPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isPageAddress(frame.url);
}
