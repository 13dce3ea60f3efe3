import type { Page } from 'playwright-core';

/** What the steps of the main job need of a shell: the window, and what a person does outside of the page. */
export type MainJobShell = {
  /** The window that is open now. */
  readonly page: () => Page;
  /** Does an act that asks for a file, and chooses this one. */
  readonly chooseFile: (path: string, act: () => Promise<void>) => Promise<void>;
  /** Does an act that saves a file under this name, and gives what it holds. */
  readonly catchFile: (name: string, act: () => Promise<void>) => Promise<Uint8Array>;
  /** Presses the button that makes the PDF of a report, and gives the PDF. */
  readonly makePdf: (name: string) => Promise<Uint8Array>;
  /** Gives a command of the application menu, or its shortcut where there is no menu. */
  readonly command: (command: 'undo' | 'redo' | 'save-register') => Promise<void>;
  /** Puts a text in the clipboard, as a spreadsheet does. */
  readonly copy: (text: string) => Promise<void>;
  /** Closes the window and opens the program again on the same profile. */
  readonly reopen: () => Promise<void>;
  /** Closes the window and opens the program on a profile that never held a register. */
  readonly openFreshProfile: () => Promise<void>;
  /** What must never happen and did: errors of scripts, refusals of the policy, requests that left the PC. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
};
