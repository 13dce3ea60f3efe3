/** Sentences of the problems whose code begins as its keys do (shell): what the shell could not do with files. */
export const shellErrorsEn = {
  'shell/disk-full': 'The disk is full: “{{name}}” was not written. Make some room, then try again.',
  'shell/not-allowed': 'You may not write or read “{{name}}” in that place. Choose another folder.',
  'shell/not-found':
    '“{{name}}” or its folder is no longer there. It may have been moved, or the USB stick taken out.',
  'shell/failed': 'The work on “{{name}}” did not succeed ({{reason}}).',
  'shell/refused': 'The program refused this request.',
} as const;
