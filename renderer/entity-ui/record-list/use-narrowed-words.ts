import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ListView } from '#shared/domain/saved-view/saved-view.ts';
import { filterPhrase } from './filter-phrase.ts';
import type { ListDefinition } from './list-definition.ts';

/** What a list is narrowed by, in one line: its search, its filters, its day. Names are asked of the register. */
export function useNarrowedWords({ list, fields }: ListDefinition): (view: ListView) => Promise<string> {
  const { t, i18n } = useTranslation('recordList');
  const { api } = useRegister();
  return useCallback(
    async ({ search, filters, asOf }) => {
      const parts: string[] = [];
      if (search.trim() !== '') parts.push(t('out.search', { search: search.trim() }));
      for (const filter of filters) {
        const field = fields.find(({ key }) => key === filter.field);
        if (field === undefined) continue;
        const isHeld = field.codes === null && (field.kind === 'choice' || field.kind === 'choices');
        const held = isHeld ? await api.listChoices(list, field.key) : [];
        const label = (value: string) => held.find((one) => one.value === value)?.name ?? field.word(value);
        const phrase = filterPhrase(filter, field, label, { t, language: i18n.language });
        if (phrase !== null) parts.push(`${field.label} : ${phrase}`);
      }
      if (asOf !== null) parts.push(t('out.asOf', { date: dayText(asOf) }));
      return parts.join(' · ');
    },
    [api, list, fields, t, i18n.language],
  );
}
