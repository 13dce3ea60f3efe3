import type { MenuCommand } from '#shared/shell/contract.ts';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The command that a key press stands for, where no application menu holds the keys; null for none. */
export function commandOfKeys({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): MenuCommand | null {
  if (key === 'F1' && !ctrlKey && !metaKey && !altKey && !shiftKey) return 'help';
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (shiftKey) return letter === 'z' ? 'redo' : null;
  switch (letter) {
    case 'o':
      return 'open-register';
    case 's':
      return 'save-register';
    case 'z':
      return 'undo';
    case 'y':
      return 'redo';
    case 'k':
      return 'search';
    case 'b':
      return 'take-call';
    case 'i':
      return 'import';
    case ',':
      return 'settings';
    default:
      return null;
  }
}

/** Whether what has the focus keeps an undo of its own. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
  );
}

/** Listens to the keyboard shortcuts of the whole page. A field keeps its own undo, and what was handled already is left. */
export function listenToKeys(listener: (command: MenuCommand) => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    const command = commandOfKeys(event);
    if (command === null || event.defaultPrevented || event.repeat) return;
    if ((command === 'undo' || command === 'redo') && hasOwnUndo(event.target)) return;
    event.preventDefault();
    listener(command);
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
