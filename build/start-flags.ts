import { parseArgs } from 'node:util';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';

export type StartFlags = {
  /** Null lets the program choose: the desktop shell where its runtime is, else the browser shell. */
  readonly shell: 'desktop' | 'browser' | null;
  /** Null is the fixed port. */
  readonly port: number | null;
  readonly open: boolean;
  /** Where the desktop shell keeps its data; null is the system's own place. */
  readonly userDataDir: string | null;
};

/** Reads the flags of `npm start`. Refusals have the codes `command-line/unknown-flag`, `command-line/flag-value`, `command-line/bad-shell`, `command-line/bad-port`. */
export function readStartFlags(parameters: readonly string[]): Outcome<StartFlags> {
  const { tokens } = parseArgs({
    args: [...parameters],
    options: {
      shell: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      'user-data-dir': { type: 'string' },
    },
    strict: false,
    tokens: true,
  });
  let flags: StartFlags = { shell: null, port: null, open: true, userDataDir: null };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return refused('command-line/unknown-flag', { flag: token.value });
    const { name, rawName, value } = token;
    if (name === 'no-open') {
      if (value !== undefined) return refused('command-line/flag-value', { flag: rawName });
      flags = { ...flags, open: false };
      continue;
    }
    if (name !== 'shell' && name !== 'port' && name !== 'user-data-dir')
      return refused('command-line/unknown-flag', { flag: rawName });
    // A flag just after another is no value: `--port --no-open`.
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) {
      return refused('command-line/flag-needs-value', { flag: rawName });
    }
    if (name === 'user-data-dir') flags = { ...flags, userDataDir: value };
    else if (name === 'shell') {
      if (value !== 'desktop' && value !== 'browser') return refused('command-line/bad-shell', { value });
      flags = { ...flags, shell: value };
    } else {
      const port = Number(value);
      if (!/^\d+$/.test(value) || port < 1024 || port > 65_535)
        return refused('command-line/bad-port', { value });
      flags = { ...flags, port };
    }
  }
  return accepted(flags);
}
