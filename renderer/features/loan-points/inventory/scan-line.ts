import type { TFunction } from 'i18next';
import type { CodeReading } from '#renderer/workers/inventory-api.ts';

/** What a reading is told as: good, worth a look, or wrong; one sentence large, one small. */
export type ScanLine = {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly text: string;
  readonly more: string | null;
};

/** Says what a code that was read turned out to be. */
export function scanLine(reading: CodeReading, t: TFunction<'loanPoints'>): ScanLine {
  switch (reading.kind) {
    case 'seen':
      return { tone: 'good', text: t('inventory.scan.seen', { name: reading.name }), more: null };
    case 'again':
      return { tone: 'warn', text: t('inventory.scan.again', { name: reading.name }), more: null };
    case 'counted':
      return { tone: 'good', text: t('inventory.scan.counted', { name: reading.name }), more: null };
    case 'elsewhere':
      return {
        tone: 'warn',
        text: t('inventory.scan.elsewhere', { name: reading.name }),
        more:
          reading.holderName === null
            ? t('inventory.scan.elsewhereNobody')
            : t('inventory.scan.elsewhereOf', { holder: reading.holderName }),
      };
    case 'out':
      return {
        tone: 'warn',
        text: t('inventory.scan.out', { name: reading.name }),
        more: t('inventory.scan.outTo', { borrower: reading.loan.borrower, number: reading.loan.number }),
      };
    case 'retired':
      return { tone: 'warn', text: t('inventory.scan.retired', { name: reading.name }), more: null };
    case 'kit':
      return {
        tone: reading.parts.length === reading.seen ? 'good' : 'warn',
        text: t('inventory.scan.kit', { name: reading.name }),
        more: t('inventory.scan.kitParts', { count: reading.parts.length, seen: reading.seen }),
      };
    case 'unknown':
      return {
        tone: 'bad',
        text: t('inventory.scan.unknown', { code: reading.code }),
        more: t('inventory.scan.unknownHelp'),
      };
    case 'ambiguous':
      return {
        tone: 'bad',
        text: t('inventory.scan.ambiguous', { code: reading.code }),
        more: t('inventory.scan.ambiguousHelp'),
      };
  }
}
