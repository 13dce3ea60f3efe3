import type { Settlement } from '#renderer/workers/inventory-api.ts';

/** What is chosen to be done about a difference. */
export type DifferenceChoice = Pick<Settlement, 'act' | 'loanPointId'>;
