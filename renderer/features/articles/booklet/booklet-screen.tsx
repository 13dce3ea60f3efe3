import { Anchor, Button, Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookletItems } from '#renderer/documents/booklet-items.ts';
import { readChosenRecords } from '#renderer/entity-ui/chosen-records.ts';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { useTicketCategoryName } from '#renderer/entity-ui/use-ticket-category-name.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import classes from '#renderer/features/articles/articles.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Article } from '#shared/domain/article/article.ts';
import { bookletChapters } from '#shared/domain/article/booklet-chapters.ts';
import { TracesNotice } from './traces-notice.tsx';
import { type BookletOptions, useBooklet } from './use-booklet.ts';
import { useBookletArticles, useTracedArticles } from './use-booklet-articles.ts';
import { useBookletFile } from './use-booklet-file.ts';

type Props = { readonly onBack: () => void; readonly onOpen: (articleId: string) => void };

/** *Livret*: the sheets that the list showed, as pages and as a text file, to share with animators. */
export function BookletScreen({ onBack, onOpen }: Props) {
  const { t } = useTranslation('articles');
  const { database } = useRegister();
  const today = useToday();
  const [chosen, setChosen] = useState(() => readChosenRecords(database.name, 'booklet'));
  const found = useBookletArticles(chosen);
  const [categories, setCategories] = useState<readonly string[]>([]);
  const [options, setOptions] = useState<BookletOptions>({
    title: t('bookletPage.defaultName'),
    withLinks: true,
    withChecked: true,
  });
  const articles = useMemo(
    () =>
      categories.length === 0
        ? found?.articles
        : found?.articles.filter(({ category }) => categories.includes(category ?? ANY)),
    [found, categories],
  );
  const traced = useTracedArticles(articles);
  const booklet = useBooklet(articles, options);
  const file = useBookletFile();
  const items = useMemo(() => (booklet === null ? null : bookletItems(booklet)), [booklet]);
  const isEmpty = articles !== undefined && articles.length === 0;
  const document = usePrintedDocument(booklet?.title ?? '', isEmpty ? null : items);
  const name = `${t('bookletPage.fileName')}-${today}`;
  return (
    <PrintScreen
      title={t('bookletPage.title')}
      fileName={name}
      back={t('bookletPage.back')}
      onBack={onBack}
      wide
      actions={
        <Button
          size="sm"
          variant="default"
          loading={file.busy}
          disabled={booklet === null || isEmpty}
          onClick={() => {
            if (booklet !== null) void file.save(booklet, name);
          }}
        >
          {t('bookletPage.docx')}
        </Button>
      }
      options={
        <>
          <CategoryChoice
            articles={found?.articles ?? []}
            categories={categories}
            onCategories={setCategories}
          />
          <OptionFields options={options} onOptions={setOptions} />
          {found?.isSome === true && (
            <p className={classes.chosen}>
              {t('bookletPage.chosen', { count: found.articles.length })}{' '}
              <Anchor inherit component="button" type="button" onClick={() => setChosen(null)}>
                {t('bookletPage.takeAll')}
              </Anchor>
            </p>
          )}
          {traced !== undefined && <TracesNotice traced={traced} onOpen={onOpen} />}
        </>
      }
      notice={isEmpty ? t('bookletPage.empty') : null}
      document={document}
    />
  );
}

/** Stands for the sheets of any category in the choice. */
const ANY = 'any';

type ChoiceProps = {
  readonly articles: readonly Article[];
  readonly categories: readonly string[];
  readonly onCategories: (categories: readonly string[]) => void;
};

/** The categories to take; all of them where none is chosen. */
function CategoryChoice({ articles, categories, onCategories }: ChoiceProps) {
  const { t, i18n } = useTranslation('articles');
  const categoryName = useTicketCategoryName();
  const data =
    categoryName === undefined
      ? []
      : bookletChapters(articles, categoryName, i18n.language).map(({ category }) => ({
          value: category ?? ANY,
          label: category === null ? t('bookletPage.noCategory') : categoryName(category),
        }));
  return (
    <MultiSelect
      size="sm"
      w="22rem"
      label={t('bookletPage.categories')}
      placeholder={categories.length === 0 ? t('bookletPage.allCategories') : ''}
      data={data}
      value={[...categories]}
      onChange={onCategories}
    />
  );
}

type OptionProps = {
  readonly options: BookletOptions;
  readonly onOptions: (options: BookletOptions) => void;
};

function OptionFields({ options, onOptions }: OptionProps) {
  const { t } = useTranslation('articles');
  return (
    <>
      <TextInput
        size="sm"
        w="18rem"
        label={t('bookletPage.name')}
        value={options.title}
        onChange={(event) => onOptions({ ...options, title: event.currentTarget.value })}
      />
      {(['withLinks', 'withChecked'] as const).map((option) => (
        <Checkbox
          key={option}
          size="sm"
          label={t(`bookletPage.${option}`)}
          checked={options[option]}
          onChange={(event) => onOptions({ ...options, [option]: event.currentTarget.checked })}
        />
      ))}
    </>
  );
}
