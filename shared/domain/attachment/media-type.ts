/** Types of pictures that a page may show: read by the browser as pictures only, never run. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'] as const;

/** What is known of no type. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** Office documents are zip files: their extension tells which. */
const zipTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
};

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The media type of a document, from its first bytes and not from its name: a name can lie. Among zip files, the
 * extension tells office documents apart. What is not recognised is of {@link UNKNOWN_TYPE}, and never shown.
 */
export function sniffMediaType(bytes: Uint8Array, name: string): string {
  if (begins(bytes, JPEG)) return 'image/jpeg';
  if (begins(bytes, PNG)) return 'image/png';
  if (begins(bytes, ascii('GIF87a')) || begins(bytes, ascii('GIF89a'))) return 'image/gif';
  if (begins(bytes, ascii('RIFF')) && begins(bytes.subarray(8), ascii('WEBP'))) return 'image/webp';
  if (begins(bytes, ascii('%PDF-'))) return 'application/pdf';
  if (begins(bytes, ZIP)) return zipTypes[extensionOf(name)] ?? 'application/zip';
  return UNKNOWN_TYPE;
}

/** Whether a document of this type is shown as a picture. */
export function isPicture(mediaType: string): boolean {
  return pictureTypes.some((type) => type === mediaType);
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);
}
