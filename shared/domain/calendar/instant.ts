/** An instant as every record writes it, so that the order of texts is that of time: `2026-03-02T08:00:00.000Z`. */
export function instantText(at: string): string {
  return new Date(at).toISOString();
}
