import { app } from 'electron';
import type { ChannelHandlers } from './ipc-main.ts';

/** What this shell is and can do. */
export function appInfoHandlers(systemLanguage: string): Pick<ChannelHandlers, 'app-info:get'> {
  return {
    'app-info:get': async () => ({
      shell: 'desktop',
      version: app.getVersion(),
      printsToPdf: true,
      systemLanguage,
    }),
  };
}
