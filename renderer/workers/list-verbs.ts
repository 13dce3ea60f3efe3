import { applyBulkChange, planBulkChange } from '#renderer/storage/bulk-edit.ts';
import { createView, deleteView, editView, setDefaultView } from '#renderer/storage/saved-view-store.ts';
import { loadTerritory } from '#renderer/storage/territory-file.ts';
import type { ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import { accessPointListSource, type ListPlatform, listReading } from './access-point-list-source.ts';
import { animatorListSource } from './animator-list-source.ts';
import { makeAnimatorSources } from './animator-sources.ts';
import { articleListSource } from './article-list-source.ts';
import { itemListSource } from './item-list-source.ts';
import { makeItemSources } from './item-sources.ts';
import type { ListApi } from './list-api.ts';
import type { ListSource } from './list-source.ts';
import { loanListSource } from './loan-list-source.ts';
import { loanPointListSource } from './loan-point-list-source.ts';
import type { RegisterApi } from './register-api.ts';
import { ticketListSource } from './ticket-list-source.ts';
import type { WorkerContext } from './worker-context.ts';

const thisPlatform: ListPlatform = { loadCommunes: loadTerritory, now: () => new Date() };

/** The verbs of every list, and those that give rows of places and of structures. */
export function makeListVerbs(
  context: WorkerContext,
  platform: ListPlatform = thisPlatform,
): ListApi & Pick<RegisterApi, 'accessPointRows' | 'carriedPlaces' | 'organisationRows'> {
  const { register } = context;
  const organisations = () => register().parts.organisations.read();
  const today = () => listReading(context, platform, null);
  const people = makeAnimatorSources(context, platform);
  /** A section adds its list here. */
  const sources: Partial<Record<ViewedList, ListSource>> = {
    accessPoint: accessPointListSource(context, platform),
    organisation: {
      query: async (question) => {
        const reading = await today();
        return (await organisations()).query(question, reading.today, reading.areaName);
      },
      cells: async (ids, keys) => (await organisations()).cells(ids, keys, (await today()).areaName),
      choices: async (key) => (await organisations()).choices(key, (await today()).areaName),
      emails: async (ids) => (await organisations()).emails(ids),
    },
    animator: animatorListSource(people),
    loan: loanListSource(context, people),
    loanPoint: loanPointListSource(context, platform),
    article: articleListSource(context, platform),
    item: itemListSource(makeItemSources(context, platform)),
    ticket: ticketListSource(context, platform),
  };
  const source = (list: ViewedList): ListSource => {
    const found = sources[list];
    if (found === undefined) throw new Error(`no source for the list ${list}`);
    return found;
  };
  return {
    listRecords: (list, question) => source(list).query(question),
    listCells: (list, ids, keys, asOf) => source(list).cells(ids, keys, asOf),
    listChoices: (list, key) => source(list).choices(key),
    listEmails: (list, ids) => source(list).emails(ids),
    planBulkChange: (list, ids, change) => planBulkChange(register(), list, ids, change),
    applyBulkChange: (list, ids, change) => applyBulkChange(register(), list, ids, change),
    saveView: (input) => createView(register(), input),
    editView: (id, patch) => editView(register(), id, patch),
    deleteView: (id) => deleteView(register(), id),
    setDefaultView: (list, id) => setDefaultView(register(), list, id),
    accessPointRows: async (ids) => (await register().parts.list.read()).rows(ids, await today()),
    carriedPlaces: async (organisationId) =>
      (await register().parts.list.read()).carriedBy(organisationId, await today()),
    organisationRows: async (ids) => (await organisations()).rows(ids),
  };
}
