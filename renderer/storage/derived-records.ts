import type { WholeEntry } from '#shared/domain/access-point/access-point-list.ts';
import type { Session } from '#shared/domain/session/session.ts';
import type { SessionTexts } from '#shared/domain/session/session-block.ts';
import type { TicketDocument } from '#shared/domain/ticket/ticket-document.ts';
import type { CellComments, UsageReturn } from '#shared/domain/usage-return/usage-return.ts';

/** A block of usage returns as columns, and whatever else is kept packed under a key of its own. */
export type PackedRecord = { readonly key: string; readonly [part: string]: unknown };

/** A return edited since its block was packed; `entry` is null when it was removed. */
export type UsageDeltaRecord = { readonly id: string; readonly entry: UsageReturn | null };

/** The words of a return, kept beside its columns. */
export type UsageTextRecord = {
  readonly id: string;
  readonly comment: string | null;
  /** Absent where it was written before figures had comments of their own. */
  readonly cellComments?: CellComments;
};

/** A session edited since its block was packed; `entry` is null when it was removed. */
export type SessionDeltaRecord = { readonly id: string; readonly entry: Session | null };

/** The free texts of a session that has some, kept beside its columns. */
export type SessionTextRecord = SessionTexts & { readonly id: string };

/** A place edited since the list was packed; `entry` is null when it is gone. */
export type ListDeltaRecord = { readonly id: string; readonly entry: WholeEntry | null };

/** A ticket that something happened to since it was packed, as the act `seq` left it; `entry` is null when it is gone. */
export type HotlineDeltaRecord = {
  readonly id: string;
  readonly seq: number;
  readonly entry: TicketDocument | null;
};
