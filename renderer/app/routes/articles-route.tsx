import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepChosenRecords } from '#renderer/entity-ui/chosen-records.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ArticlesScreen } from '#renderer/features/articles/articles-screen.tsx';
import { BookletScreen } from '#renderer/features/articles/booklet/booklet-screen.tsx';
import { ArticleFormScreen } from '#renderer/features/articles/form/article-form-screen.tsx';
import { ArticleScreen } from '#renderer/features/articles/page/article-screen.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';

/** `/fiches` */
export function ArticlesRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.articles'));
  const navigate = useNavigate();
  const { database } = useRegister();
  return (
    <ArticlesScreen
      onOpen={(articleId) => void navigate({ to: '/fiches/$articleId', params: { articleId } })}
      onCreate={() => void navigate({ to: '/fiches/nouvelle' })}
      onBooklet={(ids) => {
        keepChosenRecords(database.name, 'booklet', ids);
        void navigate({ to: '/fiches/livret' });
      }}
    />
  );
}

/** `/fiches/…`: one sheet; `?onglet=` opens one of its tabs. */
export function ArticleRoute() {
  const navigate = useNavigate();
  const { articleId } = useParams({ from: '/fiches/$articleId' });
  const { onglet } = useSearch({ from: '/fiches/$articleId' });
  return (
    <ArticleScreen
      key={articleId}
      articleId={articleId}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/fiches/$articleId',
          params: { articleId },
          search: { onglet: key },
          replace: true,
        })
      }
      onEdit={() => void navigate({ to: '/fiches/$articleId/modifier', params: { articleId } })}
      onBack={() => void navigate({ to: '/fiches' })}
      onOpenTicket={(ticketId) => void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } })}
    />
  );
}

/** `/fiches/nouvelle`; `?demande=` prepares it from a solved ticket. */
export function ArticleCreateRoute() {
  const navigate = useNavigate();
  const { demande } = useSearch({ from: '/fiches/nouvelle' });
  return (
    <ArticleFormScreen
      key={demande}
      articleId={null}
      ticketId={demande ?? null}
      onDone={(articleId) => void navigate({ to: '/fiches/$articleId', params: { articleId } })}
      onCancel={() => void navigate({ to: '/fiches' })}
    />
  );
}

/** `/fiches/…/modifier` */
export function ArticleEditRoute() {
  const navigate = useNavigate();
  const { articleId } = useParams({ from: '/fiches/$articleId/modifier' });
  const back = () => void navigate({ to: '/fiches/$articleId', params: { articleId } });
  return (
    <ArticleFormScreen key={articleId} articleId={articleId} ticketId={null} onDone={back} onCancel={back} />
  );
}

/** `/fiches/livret`: the sheets that the list showed, as a booklet. */
export function BookletRoute() {
  const navigate = useNavigate();
  return (
    <BookletScreen
      onBack={() => void navigate({ to: '/fiches' })}
      onOpen={(articleId) => void navigate({ to: '/fiches/$articleId', params: { articleId } })}
    />
  );
}
