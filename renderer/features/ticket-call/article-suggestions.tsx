import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Article } from '#shared/domain/article/article.ts';
import classes from './call.module.css';
import type { CallPart } from './call-fields.ts';

const SHOWN = 3;
/** Time in which a word is being typed. */
const PAUSE_MS = 200;
/** Letters below which nothing is asked yet. */
const ASKED = 3;

type Shown = Pick<Article, 'id' | 'title' | 'answer'>;

/** The sheets that may answer what is typed, and those that served; nothing while there is none. */
export function ArticleSuggestions({ values, set, errorOf }: CallPart) {
  const { t } = useTranslation('ticketCall');
  const [text] = useDebouncedValue(`${values.subject} ${values.description}`.trim(), PAUSE_MS);
  const suggested = useSuggested(text, values.category);
  const used = useUsed(values.articleIds);
  // One that served stays where it was suggested: the focus is on its button.
  const shown = [...used.filter(({ id }) => suggested.every((other) => other.id !== id)), ...suggested];
  const error = errorOf('articleIds');
  if (shown.length === 0) return null;
  const toggle = (id: string): void =>
    set({
      articleIds: values.articleIds.includes(id)
        ? values.articleIds.filter((other) => other !== id)
        : [...values.articleIds, id],
    });
  return (
    <section aria-live="polite">
      <h3>{t('side.articles')}</h3>
      {error !== null && <p className={classes.error}>{error}</p>}
      <ul className={classes.list}>
        {shown.map((article) => (
          <SuggestedArticle
            key={article.id}
            article={article}
            used={values.articleIds.includes(article.id)}
            onUse={() => toggle(article.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function useSuggested(text: string, category: string): readonly Shown[] {
  const read = useCallback(
    async (api: RegisterApi): Promise<readonly Shown[]> =>
      text.length < ASKED
        ? []
        : api.suggestArticles({ text, category: category === '' ? null : category }, SHOWN),
    [text, category],
  );
  return useRegisterQuery(read, ['article', 'ticketEvent']) ?? [];
}

/** The sheets that served, whatever is typed since. */
function useUsed(ids: readonly string[]): readonly Shown[] {
  const { database } = useRegister();
  const rows = useLiveQuery(
    async () => (await database.articles.bulkGet([...ids])).flatMap((row) => row ?? []),
    [database, ids.join(' ')],
  );
  return rows ?? [];
}

type SuggestedProps = { readonly article: Shown; readonly used: boolean; readonly onUse: () => void };

function SuggestedArticle({ article: { title, answer }, used, onUse }: SuggestedProps) {
  const { t } = useTranslation('ticketCall');
  const [read, setRead] = useState(false);
  const id = useId();
  return (
    <li>
      <p className={classes.entry}>{title}</p>
      {read && (
        <p id={id} className={classes.answer}>
          {answer}
        </p>
      )}
      <div className={classes.acts}>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={read}
          aria-controls={read ? id : undefined}
          aria-label={t(read ? 'side.foldArticle' : 'side.readArticle', { title })}
          onClick={() => setRead(!read)}
        >
          {t(read ? 'side.fold' : 'side.read')}
        </Button>
        <Button
          size="compact-xs"
          variant={used ? 'filled' : 'default'}
          aria-pressed={used}
          aria-label={t('side.usedArticle', { title })}
          onClick={onUse}
        >
          {t('side.used')}
        </Button>
      </div>
    </li>
  );
}
