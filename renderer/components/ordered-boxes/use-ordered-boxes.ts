import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** What boxes in an order need: their group, and how they change and move. */
export type OrderedBoxes<T extends string> = {
  readonly group: RefObject<HTMLFieldSetElement | null>;
  /** Takes another choice; the box of `code` keeps the focus, wherever it goes. */
  readonly change: (code: T, next: readonly T[]) => void;
  /** One place up or down. */
  readonly move: (code: T, step: -1 | 1) => void;
  /** Alt and the arrow keys move the box that has the focus. */
  readonly onKeyDown: (event: KeyboardEvent, code: T) => void;
};

/** Boxes that are ticked and put in order by mouse and keyboard. @param chosen those that are ticked, in their order */
export function useOrderedBoxes<T extends string>(
  chosen: readonly T[],
  onChange: (chosen: readonly T[]) => void,
): OrderedBoxes<T> {
  const group = useRef<HTMLFieldSetElement>(null);
  // A box that moves from one list to the other, or within one, would lose the focus.
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    group.current?.querySelector<HTMLElement>(`[data-box="${toFocus.current}"] input`)?.focus();
    toFocus.current = null;
  });
  const change = (code: T, next: readonly T[]): void => {
    toFocus.current = code;
    onChange(next);
  };
  const move = (code: T, step: -1 | 1): void => {
    const other = chosen[chosen.indexOf(code) + step];
    if (other === undefined) return;
    change(
      code,
      chosen.map((one) => (one === code ? other : one === other ? code : one)),
    );
  };
  const onKeyDown = (event: KeyboardEvent, code: T): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(code, event.key === 'ArrowUp' ? -1 : 1);
  };
  return { group, change, move, onKeyDown };
}
