import { join } from 'node:path';
import electronLog from 'electron-log/node';

/** Writes to `logs/main.log` of the user data folder. Messages name acts and system errors, never what a register holds. */
export type Log = {
  readonly info: (message: string) => void;
  readonly error: (message: string, error?: unknown) => void;
};

/** Opens the log in `folder`; at 1 MB it starts anew and keeps the one before. Catches what nothing else caught. */
export function openLog(folder: string): Log {
  const { file, console: terminal } = electronLog.transports;
  file.resolvePathFn = () => join(folder, 'logs', 'main.log');
  file.maxSize = 1024 * 1024;
  terminal.level = 'error';
  electronLog.errorHandler.startCatching({ showDialog: false });
  return {
    info: (message) => electronLog.info(message),
    error: (message, error) => electronLog.error(message, error ?? ''),
  };
}
