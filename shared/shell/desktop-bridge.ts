import type { Outcome } from '#shared/domain/problem.ts';
import type { Channel, ChannelArguments, ChannelResult, MenuCommand } from './contract.ts';

/** Scheme and host of the desktop shell's page. They never change: the database belongs to them. */
export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'maillage';
export const PAGE_ADDRESS = `${PAGE_SCHEME}://${PAGE_HOST}/` as const;

/** What carries a menu command from the main process to the page. */
export const MENU_COMMAND_CHANNEL = 'menu:command';

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
type DomainOf<C extends Channel> = C extends `${infer Domain}:${string}` ? Camel<Domain> : never;
type VerbOf<C extends Channel> = C extends `${string}:${infer Verb}` ? Camel<Verb> : never;

/** How a channel is called: its arguments, and its result or the problem that kept it from succeeding. */
export type ChannelCall<C extends Channel> = (
  ...parameters: ChannelArguments<C>
) => Promise<Outcome<ChannelResult<C>>>;

/**
 * What the preload puts at `window.desktop`: a function for each channel of the contract, `files:choose-save`
 * being `files.chooseSave`, and the menu's commands.
 */
export type DesktopBridge = {
  readonly [D in DomainOf<Channel>]: {
    readonly [C in Channel as DomainOf<C> extends D ? VerbOf<C> : never]: ChannelCall<C>;
  };
} & {
  readonly menu: {
    /** Calls back at each command; gives the function that stops it. */
    readonly onCommand: (listener: (command: MenuCommand) => void) => () => void;
  };
};
