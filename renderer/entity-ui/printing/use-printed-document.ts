import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedDocument, PrintedItem } from '#renderer/documents/printed-item.ts';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';

/**
 * A document with what stands at the top and at the bottom of its pages; null while its items are awaited.
 *
 * @param spoken its language, where it is not that of the screens
 */
export function usePrintedDocument(
  title: string,
  items: readonly PrintedItem[] | null,
  spoken: Language | null = null,
): PrintedDocument | null {
  const { i18n } = useTranslation('printing');
  const { settings } = useRegister();
  const language = spoken ?? i18n.language;
  const { example, organisation, timeZone } = settings;
  return useMemo(() => {
    const t = i18n.getFixedT(language, 'printing');
    return items === null
      ? null
      : {
          language,
          title,
          owner: example ? t('example') : (organisation ?? ''),
          made: t('made', { day: dayInWords(todayIn(timeZone), language) }),
          items,
        };
  }, [items, title, language, example, organisation, timeZone, i18n]);
}
