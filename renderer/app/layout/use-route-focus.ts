import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the keyboard and the screen reader to the screen that was asked for: to its main heading, as soon as that is
 * there. The first screen, and whoever has already gone elsewhere, are left alone.
 */
export function useRouteFocus(content: RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef(path);
  useEffect(() => {
    const main = content.current;
    const isFirst = shown.current === undefined || shown.current === path;
    shown.current = path;
    if (main === null || isFirst) return;
    main.scrollTop = 0;
    if (focusHeading(main)) return;
    main.focus({ preventScroll: true });
    const observer = new MutationObserver(() => {
      const isElsewhere = document.activeElement !== main && document.activeElement !== document.body;
      if (isElsewhere || focusHeading(main)) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [content, path]);
}

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
