import { type RefObject, useEffect } from 'react';

/**
 * Leads what is typed where nothing takes it to a field: a scanner types its code wherever the keyboard stands, even
 * on a row of the list.
 */
export function useTypedAnywhere(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || !/^[\p{L}\p{N}]$/u.test(event.key)) return;
      const from = event.target;
      if (
        from instanceof HTMLElement &&
        (from.isContentEditable ||
          from.closest('input:not([type="checkbox"]), textarea, select, [role="dialog"]'))
      )
        return;
      // The letter itself then goes to the field.
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}
