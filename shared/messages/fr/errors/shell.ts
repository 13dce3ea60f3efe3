/** Sentences of the problems whose code begins as its keys do (shell): what the shell could not do with files. */
export const shellErrorsFr = {
  'shell/disk-full':
    'Le disque est plein : « {{name}} » n’a pas été écrit. Libérez de la place, puis recommencez.',
  'shell/not-allowed':
    'Vous n’avez pas le droit d’écrire ou de lire « {{name}} » à cet endroit. Choisissez un autre dossier.',
  'shell/not-found':
    '« {{name}} » ou son dossier n’est plus là. Il a peut-être été déplacé, ou la clé USB retirée.',
  'shell/failed': 'L’opération sur « {{name}} » n’a pas abouti ({{reason}}).',
  'shell/taken':
    '« {{name}} » est déjà dans ce dossier et n’a pas été remplacé. Choisissez un autre dossier, ou acceptez de remplacer.',
  'shell/print-failed':
    'La mise en page n’a pas abouti : « {{name}} » n’a pas été écrit. Réessayez ; si cela recommence, ouvrez ce bilan et imprimez-le.',
  'shell/refused': 'Cette demande a été refusée par le programme.',
} as const;
