import { type FlateError, Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

/** What is wrong with compressed bytes. */
export type BodyFault = 'truncated' | 'altered' | 'too-large';

/** Bytes of a gzip member before and after its compressed content. */
const HEAD = 10;
export const GZIP_TAIL = 8;
/** Compressed bytes inflated at once: what comes out of them stays under 17 MB whatever they hold. */
const SLICE = 16 * 1024;
/** A register grows up to some thirty times; beyond this it is a bomb. */
const RATIO_LIMIT = 300;
/** Below this size no ratio is looked at. */
const RATIO_FROM = 64 * 1024 * 1024;
/** No register is larger, uncompressed. */
const SIZE_LIMIT = 4 * 1024 * 1024 * 1024;
const UNEXPECTED_END = 0;

/** Inflates one gzip member piece by piece, within limits, and checks its length and CRC at the end. */
export type GzipBody = {
  /** Gives what came out of these bytes. */
  readonly push: (bytes: Uint8Array) => readonly Uint8Array[] | BodyFault;
  /** Takes the last bytes of the file. */
  readonly end: (tail: Uint8Array) => readonly Uint8Array[] | BodyFault;
};

/** Begins to inflate. The tail of the file, {@link GZIP_TAIL} bytes, must be kept back for {@link GzipBody.end}. */
export function makeGzipBody(): GzipBody {
  let head = new Uint8Array(0);
  let taken = 0;
  let given = 0;
  let crc = 0;
  let out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    crc = crc32(piece, crc);
    given += piece.length;
    if (piece.length > 0) out.push(piece);
  });
  const feed = (bytes: Uint8Array, last: boolean): readonly Uint8Array[] | BodyFault => {
    out = [];
    let at = 0;
    do {
      const slice = bytes.subarray(at, at + SLICE);
      at += SLICE;
      taken += slice.length;
      try {
        inflate.push(slice, last && at >= bytes.length);
      } catch (error) {
        return isFlateError(error) && error.code === UNEXPECTED_END ? 'truncated' : 'altered';
      }
      if (given > SIZE_LIMIT || (given > RATIO_FROM && given > taken * RATIO_LIMIT)) return 'too-large';
    } while (at < bytes.length);
    return out;
  };
  return {
    push: (bytes) => {
      if (head.length === HEAD) return feed(bytes, false);
      const joined = new Uint8Array(head.length + bytes.length);
      joined.set(head);
      joined.set(bytes, head.length);
      head = joined.slice(0, HEAD);
      if (head.length < HEAD) return [];
      return isGzipHead(head) ? feed(joined.subarray(HEAD), false) : 'altered';
    },
    end: (tail) => {
      if (head.length < HEAD || tail.length < GZIP_TAIL) return 'truncated';
      const rest = feed(new Uint8Array(0), true);
      if (typeof rest === 'string') return rest;
      const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
      const whole = view.getUint32(0, true) === crc && view.getUint32(4, true) === given % 2 ** 32;
      return whole ? rest : 'altered';
    },
  };
}

/** A plain gzip head: compressed by deflate, no name, no comment. Date and system say nothing and are read over. */
function isGzipHead(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && head[3] === 0;
}

function isFlateError(error: unknown): error is FlateError {
  return error instanceof Error && 'code' in error;
}
