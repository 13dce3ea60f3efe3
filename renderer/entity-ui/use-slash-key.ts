import { type RefObject, useEffect } from 'react';

/** The key `/` leads to a search box, except while something is being typed or a dialog is open. */
export function useSlashKey(target: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
      const from = event.target;
      if (
        from instanceof HTMLElement &&
        (from.isContentEditable || from.closest('input, textarea, select, [role="dialog"]'))
      )
        return;
      event.preventDefault();
      target.current?.focus();
      target.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [target]);
}
