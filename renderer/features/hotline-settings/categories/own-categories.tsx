import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import type { CategoryUse } from '#renderer/workers/hotline-settings-api.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { ticketCategories } from '#shared/domain/ticket/ticket.ts';
import { CategoryDialog } from './category-dialog.tsx';
import type { OwnTicketCategory } from './own-ticket-category.ts';
import { RemoveCategoryDialog } from './remove-category-dialog.tsx';

type Asked =
  | { readonly kind: 'edit'; readonly category: OwnTicketCategory | null }
  | { readonly kind: 'remove'; readonly category: OwnTicketCategory };

/** The categories that the officer added, how much is in each, and the ways to change them. */
export function OwnCategories({ own }: { readonly own: readonly OwnTicketCategory[] }) {
  const { t } = useTranslation('hotlineSettings');
  const { t: tickets } = useTranslation('tickets');
  const [asked, setAsked] = useState<Asked | null>(null);
  const read = useCallback((api: RegisterApi) => api.ticketCategoryUses(), []);
  const uses = useRegisterQuery(read, ['ticket', 'article', 'hotlineSettings']);
  const close = () => setAsked(null);
  const amountOf = (id: string): CategoryUse =>
    uses?.find((use) => use.id === id) ?? { id, tickets: 0, articles: 0 };
  return (
    <>
      <p className={classes.help}>
        {t('categories.help', {
          names: ticketCategories.map((code) => tickets(`categories.${code}`).toLocaleLowerCase()).join(', '),
        })}
      </p>
      {own.length === 0 ? (
        <p>{t('categories.none')}</p>
      ) : (
        <ul className={classes.entries}>
          {[...own]
            .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
            .map((category) => (
              <li key={category.id}>
                <span>{category.name}</span>
                <span className={classes.quiet}>
                  {t('categories.tickets', { count: amountOf(category.id).tickets })},{' '}
                  {t('categories.articles', { count: amountOf(category.id).articles })}
                </span>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('categories.editNamed', { name: category.name })}
                  onClick={() => setAsked({ kind: 'edit', category })}
                >
                  {t('categories.edit')}
                </Button>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('categories.removeNamed', { name: category.name })}
                  onClick={() => setAsked({ kind: 'remove', category })}
                >
                  {t('categories.remove')}
                </Button>
              </li>
            ))}
        </ul>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setAsked({ kind: 'edit', category: null })}
      >
        {t('categories.add')}
      </Button>
      {asked?.kind === 'edit' && <CategoryDialog category={asked.category} own={own} onClose={close} />}
      {asked?.kind === 'remove' && (
        <RemoveCategoryDialog category={asked.category} use={amountOf(asked.category.id)} onClose={close} />
      )}
    </>
  );
}
