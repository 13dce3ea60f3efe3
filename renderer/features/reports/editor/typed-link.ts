import { linkSchema } from '#shared/domain/rich-text/rich-text.ts';

/** An address as it was typed: `https://` and `mailto:` are added where they were left out. Null when it is none. */
export function readTypedLink(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z+.-]*:/i.test(text)
    ? text
    : /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)
      ? `mailto:${text}`
      : /^[^\s/]+\.[^\s/]+/.test(text)
        ? `https://${text}`
        : text;
  return linkSchema.safeParse(whole).success ? whole : null;
}
