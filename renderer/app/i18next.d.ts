import type { Catalogue } from '#shared/messages/fr.ts';

declare module 'i18next' {
  // i18next reads the catalogue's type from this interface: a missing key is a compiler error.
  interface CustomTypeOptions {
    readonly defaultNS: 'app';
    readonly resources: Catalogue;
    readonly returnNull: false;
  }
}
