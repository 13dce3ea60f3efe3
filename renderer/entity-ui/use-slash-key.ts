import type { RefObject } from 'react';
import { useFreeKey } from './use-free-key.ts';

/** The key `/` leads to a search box, except while something is being typed or a dialog is open. */
export function useSlashKey(target: RefObject<HTMLInputElement | null>): void {
  useFreeKey('/', () => {
    target.current?.focus();
    target.current?.select();
  });
}
