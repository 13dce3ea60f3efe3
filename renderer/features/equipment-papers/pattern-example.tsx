import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { patternProblems } from '#shared/domain/equipment-settings/equipment-settings-rules.ts';
import { categoryLetters, nextInventoryNumbers } from '#shared/domain/item/inventory-number.ts';

/** The first number that a pattern gives to a laptop this year. Nothing while the pattern is wrong. */
export function PatternExample({ pattern }: { readonly pattern: string }) {
  const { t } = useTranslation('equipmentPapers');
  const { settings } = useRegister();
  if (patternProblems(pattern).length > 0) return null;
  const marks = {
    letters: categoryLetters('laptop', []),
    year: Number(todayIn(settings.timeZone).slice(0, 4)),
  };
  const [number = ''] = nextInventoryNumbers(pattern.trim(), marks, [], 1);
  return <Text size="sm">{t('settings.example', { number })}</Text>;
}
