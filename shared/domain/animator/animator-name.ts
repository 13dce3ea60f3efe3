import type { AnimatorInput } from './animator.ts';

type Named = Pick<AnimatorInput, 'firstName' | 'lastName'>;

/** How an animator is called in a sentence: first name, then family name. */
export function animatorName({ firstName, lastName }: Named): string {
  return firstName === null ? lastName : `${firstName} ${lastName}`;
}

/** How an animator stands in a list: family name first, as lists are sorted. */
export function animatorListName({ firstName, lastName }: Named): string {
  return firstName === null ? lastName : `${lastName} ${firstName}`;
}
