import { idSchema } from '#shared/domain/record/record.ts';

/** Whose sessions the address asks for. */
export type SessionsSearch = { readonly lieu?: string; readonly animateur?: string };

/** Reads the address; what is no id asks for nothing. */
export function readSessionsSearch(search: Readonly<Record<string, unknown>>): SessionsSearch {
  const place = idSchema.safeParse(search.lieu);
  const animator = idSchema.safeParse(search.animateur);
  return {
    ...(place.success ? { lieu: place.data } : {}),
    ...(animator.success ? { animateur: animator.data } : {}),
  };
}
