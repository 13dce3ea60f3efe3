import type { TicketFacts } from './ticket-facts.ts';

/**
 * What stands for the name of whoever called, once it was taken out (quality.md, *Security*: replaced by a mark). It
 * tells an animator of the register from somebody else, so that the figures of who asks stay what they were. It is kept
 * in records, and so in one language.
 */
export const anonymousCallers = { animator: 'Animateur anonymisé', person: 'Personne anonymisée' } as const;

/** The mark of a caller; null where neither a name nor an animator was given. */
export function anonymousCaller({
  animatorId,
  callerName,
}: Pick<TicketFacts, 'animatorId' | 'callerName'>): string | null {
  if (animatorId !== null) return anonymousCallers.animator;
  return callerName === null ? null : anonymousCallers.person;
}

/** Whether a name of a caller is one of the marks, and so tells nobody. */
export function isAnonymousCaller(callerName: string): boolean {
  return Object.values(anonymousCallers).some((mark) => mark === callerName);
}

/** Whether an animator of the register called, be it one whose name was taken out. */
export function isCallerAnimator({
  animatorId,
  callerName,
}: Pick<TicketFacts, 'animatorId' | 'callerName'>): boolean {
  return animatorId !== null || callerName === anonymousCallers.animator;
}
