import type { DayRun } from '#renderer/features/sessions/session-period.ts';
import { everyMonth, type SessionSpan, spanOf } from '#renderer/features/sessions/session-period.ts';
import type { SessionChoice } from '#renderer/workers/session-api.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type SessionKind, sessionKinds } from '#shared/domain/session/session.ts';

/** What is chosen at the head of the list. Empty texts leave all. */
export type SessionFilters = {
  readonly span: SessionSpan;
  /** A day of the stretch that is shown. */
  readonly day: Day;
  readonly placeId: string;
  readonly animatorId: string;
  readonly kind: string;
  readonly theme: string;
};

/** The question that the filters ask of the register. */
export function questionOf({ span, day, placeId, animatorId, kind, theme }: SessionFilters): SessionChoice {
  const days: DayRun | null = spanOf(span, day);
  return {
    period: days === null ? everyMonth : { from: days.from.slice(0, 7), to: days.to.slice(0, 7) },
    days,
    placeIds: placeId === '' ? null : [placeId],
    animatorId: animatorId === '' ? null : animatorId,
    kind: kindOf(kind),
    theme: theme === '' ? null : theme,
  };
}

/** Whether anything but the stretch narrows the list. */
export function isNarrowed({ placeId, animatorId, kind, theme }: SessionFilters): boolean {
  return placeId !== '' || animatorId !== '' || kind !== '' || theme !== '';
}

function kindOf(text: string): SessionKind | null {
  return sessionKinds.find((kind) => kind === text) ?? null;
}
