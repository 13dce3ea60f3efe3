/** Days since 1 January 1970: a day as a number that columns hold. */
export type DayNumber = number;

/** Codes of a session's kind in the kind column. */
export const sessionKindCodes = { workshop: 0, individual: 1 } as const;

/**
 * Sessions as columns: row `i` of every column is the same session. The one view that every figure on sessions takes,
 * made by the register worker from its stored blocks and by the terminal from a register file.
 */
export type SessionView = {
  readonly rows: number;
  /** Ids of the places, in no order; the `place` column points into it. */
  readonly placeIds: readonly string[];
  readonly place: Int32Array;
  /** Stops, by their ids; −1 where the session names none. */
  readonly stopIds: readonly string[];
  readonly stop: Int32Array;
  readonly day: Int32Array;
  /** One of {@link sessionKindCodes}. */
  readonly kind: Uint8Array;
  /** 1 for a session at a distance. */
  readonly remote: Uint8Array;
  /** Themes, by code or id; −1 where it is not known. */
  readonly themes: readonly string[];
  readonly theme: Int32Array;
  /** Animators, by their ids; −1 where none is named. */
  readonly animatorIds: readonly string[];
  readonly animator: Int32Array;
  /** `NOT_REPORTED` where it is not known. */
  readonly minutes: Int32Array;
  readonly seats: Int32Array;
  readonly participants: Int32Array;
  /** Groups of the participants of row `i`: from `groupStart[i]` to `groupStart[i + 1]`, excluded. */
  readonly groupStart: Int32Array;
  readonly groupCount: Int32Array;
  /** Indexes into the parts of `participantParts`. */
  readonly groupGender: Uint8Array;
  readonly groupAge: Uint8Array;
  readonly groupSituation: Uint8Array;
  readonly groupResidence: Uint8Array;
};

/** A register without sessions. */
export const noSessions: SessionView = {
  rows: 0,
  placeIds: [],
  place: new Int32Array(0),
  stopIds: [],
  stop: new Int32Array(0),
  day: new Int32Array(0),
  kind: new Uint8Array(0),
  remote: new Uint8Array(0),
  themes: [],
  theme: new Int32Array(0),
  animatorIds: [],
  animator: new Int32Array(0),
  minutes: new Int32Array(0),
  seats: new Int32Array(0),
  participants: new Int32Array(0),
  groupStart: new Int32Array(1),
  groupCount: new Int32Array(0),
  groupGender: new Uint8Array(0),
  groupAge: new Uint8Array(0),
  groupSituation: new Uint8Array(0),
  groupResidence: new Uint8Array(0),
};
