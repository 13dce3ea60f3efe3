import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Difference } from '#shared/domain/inventory/inventory-differences.ts';

/** Says what differs, in one phrase. */
export function useDifferenceText(): (difference: Difference) => string {
  const { t } = useTranslation('loanPoints');
  const { t: items } = useTranslation('items');
  return useCallback(
    (difference) => {
      const { kind, holderName, loan, retiredOn, retiredReason, candidates } = difference;
      const { expected, seen, conditionSeen, conditionKnown } = difference;
      switch (kind) {
        case 'missing':
          return (expected ?? 1) > 1
            ? t('inventory.differences.missingSome', { seen: seen ?? 0, expected: expected ?? 1 })
            : t('inventory.differences.missing');
        case 'elsewhere':
          return holderName === null
            ? t('inventory.differences.heldByNobody')
            : t('inventory.differences.heldBy', { holder: holderName });
        case 'out':
          return t('inventory.differences.outTo', {
            number: loan?.number ?? '',
            borrower: loan?.borrower ?? '',
          });
        case 'retired':
          return t('inventory.differences.retiredOn', {
            date: retiredOn === null ? '' : dayText(retiredOn),
            reason: retiredReason === null ? '' : items(`retirementReasons.${retiredReason}`).toLowerCase(),
          });
        case 'unknown':
          return candidates.length === 0
            ? t('inventory.differences.unknownCode')
            : t('inventory.differences.ambiguous', { count: candidates.length });
        case 'quantity':
          return t('inventory.differences.quantity', { seen: seen ?? 0, expected: expected ?? 0 });
        case 'condition': {
          const word = (condition: typeof conditionSeen): string =>
            condition === null
              ? t('inventory.conditionUnknown').toLowerCase()
              : items(`conditions.${condition}`).toLowerCase();
          return t('inventory.differences.condition', {
            seen: word(conditionSeen),
            expected: word(conditionKnown),
          });
        }
      }
    },
    [t, items],
  );
}
