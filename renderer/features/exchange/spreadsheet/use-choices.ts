import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { type Choice, useSessionChoices } from './use-session-choices.ts';

/** Where the catalogue keeps the values of each closed list of a place. */
const listsOfPlaces = {
  form: 'forms',
  status: 'statuses',
  origin: 'origins',
  zoning: 'zonings',
  connection: 'connections',
  wheelchair: 'wheelchair',
  services: 'services',
  publics: 'publics',
  specificSupport: 'specificSupport',
  fees: 'fees',
  programmes: 'programmes',
  trainingLabels: 'trainingLabels',
  accessModes: 'accessModes',
  supportModes: 'supportModes',
  rhythm: 'rhythms',
} as const;
const listsOfAnimators = { kind: 'kinds', status: 'statuses', contract: 'contracts' } as const;
const listsOfItems = { category: 'categories', condition: 'conditions', origin: 'origins' } as const;
const listsOfTickets = {
  category: 'categories',
  type: 'types',
  channel: 'channels',
  urgency: 'urgencies',
  impact: 'impacts',
  priority: 'priorities',
  satisfaction: 'satisfactions',
} as const;
const conditionsOfLoans = new Set(['conditionOut', 'conditionIn']);
const listsOfOrganisations = { kind: 'kinds', roles: 'roles' } as const;

/** The values of the closed list that a field takes; none for a field that takes anything. */
export function useChoices(target: ImportTarget, field: string): readonly Choice[] {
  const choicesOf = useAllChoices(target);
  return useMemo(() => choicesOf(field), [choicesOf, field]);
}

/** The same for any field of a target. */
export function useAllChoices(target: ImportTarget): (field: string) => readonly Choice[] {
  const { t: lists } = useTranslation('lists');
  const { t: organisations } = useTranslation('organisations');
  const { t: animators } = useTranslation('animators');
  const { t: items } = useTranslation('items');
  const { t: tickets } = useTranslation('tickets');
  const { t } = useTranslation('spreadsheetImport');
  const sessions = useSessionChoices(target);
  return useMemo(
    () => (field) => {
      if (target === 'accessPoint') {
        if (field === 'animatorExpected') return choices(t('yesNo', { returnObjects: true }));
        if (field === 'typologies') return choices(typologies);
        return isKey(listsOfPlaces, field)
          ? choices(lists(listsOfPlaces[field], { returnObjects: true }))
          : [];
      }
      if (target === 'organisation')
        return isKey(listsOfOrganisations, field)
          ? choices(organisations(listsOfOrganisations[field], { returnObjects: true }))
          : [];
      if (target === 'item')
        return isKey(listsOfItems, field) ? choices(items(listsOfItems[field], { returnObjects: true })) : [];
      if (target === 'loan')
        return conditionsOfLoans.has(field) ? choices(items('conditions', { returnObjects: true })) : [];
      if (target === 'ticket')
        return isKey(listsOfTickets, field)
          ? choices(tickets(listsOfTickets[field], { returnObjects: true }))
          : [];
      if (target === 'session') return sessions(field);
      return isKey(listsOfAnimators, field)
        ? choices(animators(listsOfAnimators[field], { returnObjects: true }))
        : [];
    },
    [target, lists, organisations, animators, items, tickets, sessions, t],
  );
}

function choices(labels: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function isKey<T extends object>(lists: T, key: string | number | symbol): key is keyof T {
  return key in lists;
}
