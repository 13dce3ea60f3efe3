import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkField } from '#renderer/entity-ui/record-list/bulk-field.ts';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { priorities, ticketTypes } from '#shared/domain/ticket/ticket.ts';

const readAssignees = (api: RegisterApi) => api.listChoices('ticket', 'assignee');

/** What can be changed on many tickets at once; what happens to them is told by acts of their own. */
export function useTicketBulk(): readonly BulkField[] {
  const { i18n } = useTranslation();
  const { settings } = useRegister();
  const categories = useTicketCategories();
  const assignees = useRegisterQuery(readAssignees, ['ticket']);
  return useMemo(() => {
    const t = i18n.getFixedT(i18n.language, 'ticketList');
    const words = i18n.getFixedT(i18n.language, 'tickets');
    // The officer of the register comes first: taking tickets is the commonest.
    const officers = new Set([settings.officer, ...(assignees ?? []).map(({ value }) => value)]);
    const field = (key: string, label: string, own: Partial<BulkField>): BulkField => ({
      key,
      label,
      input: 'choice',
      options: [],
      canBeEmpty: false,
      day: null,
      ...own,
    });
    return [
      field('assignee', t('fields.assignee'), {
        options: [...officers].filter((name) => name !== '').map((name) => ({ value: name, label: name })),
        canBeEmpty: true,
      }),
      field('category', t('fields.category'), { options: [...categories], canBeEmpty: true }),
      field('priority', t('fields.priority'), {
        options: priorities.map((value) => ({ value, label: words(`priorities.${value}`) })),
      }),
      field('type', t('fields.type'), {
        options: ticketTypes.map((value) => ({ value, label: words(`types.${value}`) })),
        canBeEmpty: true,
      }),
    ];
  }, [i18n, i18n.language, settings.officer, categories, assignees]);
}
