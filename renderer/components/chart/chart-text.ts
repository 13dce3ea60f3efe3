/** Mean width of a letter of the open font at 12 px, rounded up: enough to keep room before anything is drawn. */
const LETTER = 6.3;

/** Room that a text takes at 12 px, in px, without measuring it. */
export function textWidth(text: string): number {
  return Math.ceil(text.length * LETTER);
}

/** Cuts a text that would take more than a width, with an ellipsis. */
export function shorten(text: string, width: number): string {
  const letters = Math.max(3, Math.floor(width / LETTER));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** Breaks a label at its spaces into lines of a width, at most `limit`; the last is cut when more is left. */
export function breakLabel(text: string, width: number, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \u00a0]/)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= limit) return lines.map((line) => shorten(line, width));
  return [...lines.slice(0, limit - 1), lines.slice(limit - 1).join(' ')].map((line) => shorten(line, width));
}
