/** What a list of records may refuse. */
export const recordListErrorsFr = {
  'view/name-taken':
    'Une vue de cette liste s’appelle déjà « {{name}} ». Choisissez un autre nom, ou mettez-la à jour.',
} as const;
