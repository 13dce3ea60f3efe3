import { type Protocol, protocol } from 'electron';
import { PAGE_SCHEME } from '#shared/shell/desktop-bridge.ts';
import { answerPageRequest } from './page-files.ts';

/** Declares the page's scheme: a secure origin of its own, with fetch and workers. Before the program is ready. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers `app://maillage/…` with the files of `folder`, under the content security policy. */
export function servePage(target: Protocol, folder: string): void {
  target.handle(PAGE_SCHEME, (request) => answerPageRequest(request, folder));
}
