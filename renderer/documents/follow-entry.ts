import type { MouseEvent } from 'react';

/** Follows an entry of the contents inside the pages: the address after # is the program's own. */
export function followEntry(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link === null) return;
  event.preventDefault();
  const target = document.getElementById((link.getAttribute('href') ?? '').slice(1));
  target?.scrollIntoView({ block: 'start' });
}
