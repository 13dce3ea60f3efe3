import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordedBooklet } from '#renderer/documents/worded-booklet.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useTicketCategoryName } from '#renderer/entity-ui/use-ticket-category-name.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { answerBlocks } from '#shared/domain/article/answer-blocks.ts';
import type { Article } from '#shared/domain/article/article.ts';
import { bookletChapters } from '#shared/domain/article/booklet-chapters.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';

/** What the officer chooses of a booklet. */
export type BookletOptions = {
  readonly title: string;
  readonly withLinks: boolean;
  readonly withChecked: boolean;
};

/** A booklet of some sheets, in words; null while the categories load. */
export function useBooklet(
  articles: readonly Article[] | undefined,
  { title, withLinks, withChecked }: BookletOptions,
): WordedBooklet | null {
  const { t, i18n } = useTranslation('articles');
  const { settings } = useRegister();
  const categoryName = useTicketCategoryName();
  const today = useToday();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { organisation, example } = settings;
  return useMemo(() => {
    if (articles === undefined || categoryName === undefined) return null;
    const checkedOf = ({ verifiedOn }: Article): string =>
      verifiedOn === null
        ? t('bookletPage.notChecked')
        : t('bookletPage.checkedOn', { day: dayText(verifiedOn) });
    return {
      language,
      title: title.trim() === '' ? t('bookletPage.defaultName') : title.trim(),
      subtitle: t('bookletPage.subtitle', { count: articles.length, day: dayInWords(today, language) }),
      organisation,
      example: example ? t('bookletPage.example') : null,
      words: {
        contents: t('bookletPage.contents'),
        problem: t('bookletPage.problem'),
        links: t('bookletPage.links'),
      },
      chapters: bookletChapters(articles, categoryName, language).map((chapter) => ({
        id: chapter.category ?? 'any',
        title: chapter.category === null ? t('bookletPage.noCategory') : categoryName(chapter.category),
        sheets: chapter.articles.map((article) => ({
          id: article.id,
          title: article.title,
          problem: article.problem === null ? [] : answerBlocks(article.problem),
          answer: answerBlocks(article.answer),
          links: withLinks ? article.links : [],
          checked: withChecked ? checkedOf(article) : null,
        })),
      })),
    };
  }, [t, language, articles, categoryName, today, organisation, example, title, withLinks, withChecked]);
}
