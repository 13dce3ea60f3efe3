import { useSyncExternalStore } from 'react';

/** What is known of a call before anything is typed: the record that it is taken from. */
export type CallGiven = {
  readonly accessPointId?: string;
  readonly organisationId?: string;
  readonly animatorId?: string;
  readonly itemId?: string;
  readonly loanId?: string;
};

/** A call that is being taken; `turn` tells one request from the next. */
export type CallRequest = { readonly given: CallGiven; readonly turn: number };

let request: CallRequest | null = null;
let turn = 0;
const listeners = new Set<() => void>();

function set(next: CallRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

/** Takes a call over the screen that is there. While one is being taken, that one goes on. */
export function takeCall(given: CallGiven = {}): void {
  if (request !== null) return;
  turn += 1;
  set({ given, turn });
}

/** Closes the call that is being taken; what was typed stays in its draft. */
export function leaveCall(): void {
  set(null);
}

/** The call that is being taken; null while none is. */
export function useCallRequest(): CallRequest | null {
  return useSyncExternalStore(subscribe, () => request);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
