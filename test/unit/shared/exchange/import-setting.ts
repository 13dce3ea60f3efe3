import { readFileSync } from 'node:fs';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import type { TextDecoding } from '#shared/exchange/national-standard/decode-file.ts';
import { isPlainHours } from '#shared/exchange/national-standard/plain-hours.ts';
import type { RawList } from '#shared/exchange/national-standard/raw-list.ts';
import { readList } from '#shared/exchange/national-standard/read-list.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** Decoders as the worker has them. */
export const decoding: TextDecoding = {
  utf8: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  windows1252: (bytes) => new TextDecoder('windows-1252').decode(bytes),
};

function commune(code: string, name: string, postcodes: readonly string[]): Commune {
  const departementCode = code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
  return { code, name, postcodes, population: 1_000, epciCode: null, departementCode, regionCode: null };
}

const communes = [
  commune('16001', 'Valmont-sur-Aure', ['16100']),
  commune('16002', 'La Roche-Fictive', ['16140']),
  commune('63236', 'Mont-Fictif', ['63240']),
  commune('98801', 'Baie-Fictive', ['98800']),
];

/** A country of four communes, one former code (16900 → 16001), and the plain hours alone. */
export const tools: ImportTools = {
  communes: {
    byCode: (code) =>
      communes.find((candidate) => candidate.code === (code === '16900' ? '16001' : code)) ?? null,
    byPostcodeAndName: (postcode, name) =>
      communes.find(
        (candidate) => candidate.postcodes.includes(postcode) && foldText(candidate.name) === foldText(name),
      ) ?? null,
  },
  isOpeningHours: (text) => isPlainHours(text) || text.startsWith('week '),
  newId: () => crypto.randomUUID(),
  today: '2026-11-23',
};

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/exchange/${name}`, import.meta.url));
}

/** The list of some bytes; fails the test when it is refused. */
export function listOf(bytes: Uint8Array): RawList {
  const list = readList(bytes, decoding);
  if (!list.ok) throw new Error(`refused: ${list.problems.map(({ code }) => code).join(', ')}`);
  return list.value;
}

/** A row of JSON with what every place has, and what the test is about. */
export function row(values: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    id: 'a',
    nom: 'Espace public',
    commune: 'Valmont-sur-Aure',
    code_postal: '16100',
    adresse: '1 rue du Lavoir',
    pivot: '',
    date_maj: '2024-01-01',
    ...values,
  };
}

export function json(...rows: readonly unknown[]): Uint8Array {
  return bytesOf(JSON.stringify(rows));
}
