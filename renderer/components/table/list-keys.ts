/**
 * Where a key leads in a list: the position to go to, or null when the key is not one of a list.
 *
 * @param key name of the key as the browser gives it
 * @param at position in force
 * @param count rows of the list
 * @param page rows that fit on the screen
 */
export function listTarget(key: string, at: number, count: number, page: number): number | null {
  const last = count - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + Math.max(1, page));
    case 'PageUp':
      return Math.max(0, at - Math.max(1, page));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
