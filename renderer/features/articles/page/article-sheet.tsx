import { ActionIcon, Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { type Fact, FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { AnswerText } from '#renderer/features/articles/answer-text.tsx';
import classes from '#renderer/features/articles/articles.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { answerBlocks } from '#shared/domain/article/answer-blocks.ts';
import type { Article } from '#shared/domain/article/article.ts';
import type { ArticleUse } from '#shared/domain/article/article-use.ts';
import { ArticleUses } from './article-uses.tsx';

type Props = {
  readonly article: Article;
  readonly use: ArticleUse | undefined;
  readonly onOpenTicket: (ticketId: string) => void;
};

/** What a sheet says, and the tickets in which it served. */
export function ArticleSheet({ article, use, onOpenTicket }: Props) {
  const { t } = useTranslation('articles');
  const { problem, answer, keywords, ticketId } = article;
  const links = [...new Set([...addressesIn(answer), ...article.links])];
  const finding: readonly Fact[] = [
    {
      label: t('fields.keywords'),
      content: keywords.length === 0 ? null : keywords.join(', '),
      wide: true,
    },
    {
      label: t('fields.ticketId'),
      content: ticketId === null ? null : <Origin ticketId={ticketId} onOpenTicket={onOpenTicket} />,
      wide: true,
    },
  ];
  return (
    <>
      {problem !== null && (
        <RecordSection title={t('page.sections.problem')}>
          <AnswerText text={problem} />
        </RecordSection>
      )}
      <RecordSection title={t('page.sections.answer')}>
        <AnswerText text={answer} />
      </RecordSection>
      {links.length > 0 && <Links links={links} />}
      <FactSectionView title={t('page.sections.finding')} facts={finding} />
      {use !== undefined && <ArticleUses use={use} onOpenTicket={onOpenTicket} />}
    </>
  );
}

function addressesIn(text: string): readonly string[] {
  return answerBlocks(text)
    .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.pieces))
    .flatMap((piece) => (piece.kind === 'link' ? [piece.text] : []));
}

/** The addresses of pages, each to be copied: the program opens nothing outside. */
function Links({ links }: { readonly links: readonly string[] }) {
  const { t } = useTranslation('articles');
  const copy = async (link: string): Promise<void> => {
    await navigator.clipboard.writeText(link);
    notifications.show({ message: t('page.linkCopied') });
  };
  return (
    <RecordSection title={t('page.sections.links')}>
      <ul className={classes.links}>
        {links.map((link) => (
          <li key={link}>
            <span className={classes.address}>{link}</span>
            <ActionIcon
              size="sm"
              variant="subtle"
              aria-label={t('page.copyLink', { link })}
              title={t('page.copyLink', { link })}
              onClick={() => void copy(link)}
            >
              <IconCopy size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <p className={classes.help}>{t('page.linksHelp')}</p>
    </RecordSection>
  );
}

/** The ticket that a sheet comes from. */
function Origin({ ticketId, onOpenTicket }: Pick<Props, 'onOpenTicket'> & { readonly ticketId: string }) {
  const { database } = useRegister();
  const ticket = useLiveQuery(() => database.tickets.get(ticketId), [database, ticketId]);
  if (ticket === undefined || ticket.deletedAt !== null) return null;
  return (
    <Anchor component="button" type="button" ta="start" onClick={() => onOpenTicket(ticketId)}>
      {ticket.number} {ticket.subject}
    </Anchor>
  );
}
