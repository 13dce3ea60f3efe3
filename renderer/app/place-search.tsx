import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPointRow } from '#shared/domain/access-point/access-point-row.ts';
import type { AnimatorRow } from '#shared/domain/animator/animator-row.ts';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import type { OrganisationRow } from '#shared/domain/organisation/organisation-row.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { sections } from './layout/sections.ts';
import { useFoundTickets } from './use-found-tickets.tsx';

const SHOWN_PLACES = 8;
const SHOWN_ORGANISATIONS = 4;
const SHOWN_ANIMATORS = 4;
const SHOWN_ITEMS = 6;
/** Time in which a closed search gives the focus back: the screen that was chosen takes it after. */
const FOCUS_RETURN_MS = 50;

function follow(go: () => Promise<void>): void {
  window.setTimeout(() => void go(), FOCUS_RETURN_MS);
}

/** Ctrl+K: finds a place, a structure, an animator, an item or a ticket by any of its words, or a section. */
export function PlaceSearch() {
  const { t } = useTranslation();
  const { t: itemWords } = useTranslation('items');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const places = useFound(text, findPlaces);
  const organisations = useFound(text, findOrganisations);
  const animators = useFound(text, findAnimators);
  const items = useFound(text, findItems);
  const ticketActions = useFoundTickets(text, t('search.tickets'), (ticketId) =>
    follow(() => navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } })),
  );
  const words = foldText(text);
  const sectionActions: readonly SpotlightActionData[] = sections
    .filter((section) => foldText(t(section.label)).includes(words))
    .map((section) => ({
      id: section.path,
      label: t(section.label),
      group: t('search.sections'),
      onClick: () => follow(() => navigate({ to: section.path })),
    }));
  const placeActions: readonly SpotlightActionData[] = places.map((place) => ({
    id: place.id,
    label: place.name,
    description: [place.postcode, place.communeName].filter((part) => part !== null).join(' '),
    group: t('search.places'),
    onClick: () => follow(() => navigate({ to: '/lieux/$placeId', params: { placeId: place.id } })),
  }));
  const organisationActions: readonly SpotlightActionData[] = organisations.map((organisation) => ({
    id: organisation.id,
    label: organisation.name,
    description: [organisation.postcode, organisation.communeName].filter((part) => part !== null).join(' '),
    group: t('search.organisations'),
    onClick: () =>
      follow(() =>
        navigate({ to: '/structures/$organisationId', params: { organisationId: organisation.id } }),
      ),
  }));
  const animatorActions: readonly SpotlightActionData[] = animators.map((animator) => ({
    id: animator.id,
    label: animator.name,
    description: animator.places.map(({ name }) => name).join(', '),
    group: t('search.animators'),
    onClick: () =>
      follow(() => navigate({ to: '/animateurs/$animatorId', params: { animatorId: animator.id } })),
  }));
  const itemActions: readonly SpotlightActionData[] = items.map((item) => ({
    id: item.id,
    label: item.name,
    description: [item.inventoryNumber, item.serial, itemWords(`states.${item.state}`)]
      .filter((part) => part !== null)
      .join(' · '),
    group: t('search.items'),
    onClick: () => follow(() => navigate({ to: '/materiel/$itemId', params: { itemId: item.id } })),
  }));
  return (
    <Spotlight
      shortcut="mod + K"
      query={text}
      onQueryChange={setText}
      // The worker has already searched: what it found is shown as it stands.
      filter={(_query, actions) => actions}
      actions={[
        { group: t('search.places'), actions: [...placeActions] },
        { group: t('search.organisations'), actions: [...organisationActions] },
        { group: t('search.animators'), actions: [...animatorActions] },
        { group: t('search.items'), actions: [...itemActions] },
        { group: t('search.tickets'), actions: [...ticketActions] },
        { group: t('search.sections'), actions: [...sectionActions] },
      ].filter((group) => group.actions.length > 0)}
      nothingFound={t('search.nothing')}
      searchProps={{ placeholder: t('search.placeholder'), 'aria-label': t('search.open') }}
      attributes={{ content: { 'aria-label': t('search.open') } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      scrollable
      maxHeight="24rem"
    />
  );
}

type Find<Row> = (api: RegisterApi, text: string) => Promise<readonly Row[]>;

const findPlaces: Find<AccessPointRow> = async (api, search) => {
  const { ids } = await api.listRecords('accessPoint', { ...wholeList, search });
  return api.accessPointRows(ids.slice(0, SHOWN_PLACES));
};

const findOrganisations: Find<OrganisationRow> = async (api, search) => {
  const { ids } = await api.listRecords('organisation', { ...wholeList, search });
  return api.organisationRows(ids.slice(0, SHOWN_ORGANISATIONS));
};

const findAnimators: Find<AnimatorRow> = async (api, search) => {
  const { ids } = await api.listRecords('animator', { ...wholeList, search });
  return api.animatorRows(ids.slice(0, SHOWN_ANIMATORS));
};

const findItems: Find<ItemRow> = async (api, search) => {
  const { ids } = await api.listRecords('item', { ...wholeList, search });
  return api.itemRows(ids.slice(0, SHOWN_ITEMS));
};

/** The first records that have every word typed; none while nothing is. @param find stays the same */
function useFound<Row>(text: string, find: Find<Row>): readonly Row[] {
  const { api } = useRegister();
  const [found, setFound] = useState<readonly Row[]>([]);
  useEffect(() => {
    let stale = false;
    const search = async (): Promise<void> => {
      const rows = text.trim() === '' ? [] : await find(api, text);
      if (!stale) setFound(rows);
    };
    void search();
    return () => {
      stale = true;
    };
  }, [api, text, find]);
  return found;
}
