import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/**
 * A frame of the journal: the bytes of one entry, little-endian.
 *
 * | bytes | what |
 * |---|---|
 * | 4 | mark of a frame (never found in UTF-8 text) |
 * | 4 | length of the payload |
 * | 8 | sequence |
 * | 32 | SHA-256 of the frame before, zeros for the first |
 * | n | payload |
 * | 8 | checksum: the first bytes of the SHA-256 of all the above |
 *
 * The hash of a frame, which the next one carries, is that whole SHA-256.
 */
export type Frame = {
  readonly seq: number;
  /** Hexadecimal; 64 zeros for the first frame. */
  readonly previousHash: string;
  readonly payload: Uint8Array;
};

/** Bytes before the payload. */
export const FRAME_HEAD = 48;
const CHECKSUM = 8;
const MARK = [0x8f, 0x4d, 0x4a, 0x01] as const;

/** What the first frame of a journal carries in place of a hash. */
export const NO_HASH = '0'.repeat(64);

/** The bytes of a frame and its hash. */
export type EncodedFrame = { readonly bytes: Uint8Array; readonly hash: string };

/** The bytes of a frame and its hash. */
export function encodeFrame(frame: Frame): EncodedFrame {
  const bytes = openFrame(frame);
  return sealFrame(bytes, sha256(hashedPart(bytes)));
}

/** As {@link encodeFrame}. @param digest the platform's SHA-256, several times faster where there are megabytes */
export async function encodeLargeFrame(
  frame: Frame,
  digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<EncodedFrame> {
  const bytes = openFrame(frame);
  return sealFrame(bytes, await digest(hashedPart(bytes)));
}

/** A frame whose checksum is still to be written. */
function openFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FRAME_HEAD + frame.payload.byteLength + CHECKSUM);
  const view = new DataView(bytes.buffer);
  bytes.set(MARK, 0);
  view.setUint32(4, frame.payload.byteLength, true);
  view.setBigUint64(8, BigInt(frame.seq), true);
  bytes.set(hexToBytes(frame.previousHash), 16);
  bytes.set(frame.payload, FRAME_HEAD);
  return bytes;
}

function hashedPart(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.subarray(0, bytes.byteLength - CHECKSUM);
}

function sealFrame(bytes: Uint8Array, hash: Uint8Array): EncodedFrame {
  bytes.set(hash.subarray(0, CHECKSUM), bytes.byteLength - CHECKSUM);
  return { bytes, hash: bytesToHex(hash) };
}

/** Length of the whole frame whose head begins at `offset`; null where no frame begins. The head must be there. */
export function frameLength(bytes: Uint8Array, offset: number): number | null {
  if (!beginsFrame(bytes, offset)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, FRAME_HEAD);
  return FRAME_HEAD + view.getUint32(4, true) + CHECKSUM;
}

/** Reads the frame that fills `bytes`; null when its checksum does not hold. The payload is a view, not a copy. */
export function decodeFrame(bytes: Uint8Array): (Frame & { readonly hash: string }) | null {
  if (bytes.byteLength < FRAME_HEAD + CHECKSUM || frameLength(bytes, 0) !== bytes.byteLength) return null;
  const end = bytes.byteLength - CHECKSUM;
  const hash = sha256(bytes.subarray(0, end));
  for (let index = 0; index < CHECKSUM; index += 1) if (bytes[end + index] !== hash[index]) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, FRAME_HEAD);
  return {
    seq: Number(view.getBigUint64(8, true)),
    previousHash: bytesToHex(bytes.subarray(16, FRAME_HEAD)),
    payload: bytes.subarray(FRAME_HEAD, end),
    hash: bytesToHex(hash),
  };
}

/** Tells whether the mark of a frame stands at `offset`. */
export function beginsFrame(bytes: Uint8Array, offset: number): boolean {
  return MARK.every((byte, index) => bytes[offset + index] === byte);
}
