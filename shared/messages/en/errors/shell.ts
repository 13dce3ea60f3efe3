/** Sentences of the problems whose code begins as its keys do (shell): what the shell could not do with files. */
export const shellErrorsEn = {
  'shell/disk-full': 'The disk is full: “{{name}}” was not written. Make some room, then try again.',
  'shell/not-allowed': 'You may not write or read “{{name}}” in that place. Choose another folder.',
  'shell/not-found':
    '“{{name}}” or its folder is no longer there. It may have been moved, or the USB stick taken out.',
  'shell/failed': 'The work on “{{name}}” did not succeed ({{reason}}).',
  'shell/taken':
    '“{{name}}” is in this folder already and was not replaced. Choose another folder, or agree to replace it.',
  'shell/print-failed':
    'The pages could not be laid: “{{name}}” was not written. Try again; if it happens once more, open this report and print it.',
  'shell/refused': 'The program refused this request.',
} as const;
