import { useEffect, useRef } from 'react';

/** A key that acts by itself, except while something is being typed or a dialog is open. */
export function useFreeKey(key: string, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented)
        return;
      const from = event.target;
      if (
        from instanceof HTMLElement &&
        (from.isContentEditable || from.closest('input, textarea, select, [role="dialog"]'))
      )
        return;
      // A dialog that has just opened may not have the focus yet: what is typed ahead is for it.
      if (document.querySelector('[aria-modal="true"]') !== null) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key]);
}
