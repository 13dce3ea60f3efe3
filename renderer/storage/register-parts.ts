import { type AccessPointListStore, makeAccessPointListStore } from './access-point-list-store.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { type EquipmentStore, makeEquipmentStore } from './equipment-store.ts';
import { type HistoryIndex, makeHistoryIndex } from './history-index.ts';
import { type HotlineStore, makeHotlineStore } from './hotline-store.ts';
import { type LikenessStore, makeLikenessStore } from './likeness-store.ts';
import { makeOrganisationListStore, type OrganisationListStore } from './organisation-list-store.ts';
import { makePeopleStore, type PeopleStore } from './people-store.ts';
import { makePlaceFactsStore, type PlaceFactsStore } from './place-facts-store.ts';
import { makeRecordContribution, type RecordContribution } from './record-contribution.ts';
import { makeSessionStore, type SessionStore } from './session-store.ts';
import { makeSurveyStore, type SurveyStore } from './survey-store.ts';
import { makeUsageStore, type UsageStore } from './usage-store.ts';

/** What the modules of storage hold of one open generation. A module adds its store here, and its contribution. */
export type RegisterParts = {
  /** Prepared first: the others are given its rows. */
  readonly records: RecordContribution;
  /** The others. They apply side by side: none reads what another one writes. */
  readonly contributions: readonly Contribution[];
  /** The returns, as columns. */
  readonly usage: UsageStore;
  /** The sessions, as columns. */
  readonly sessions: SessionStore;
  /** Places and networks, as the figures read them. */
  readonly places: PlaceFactsStore;
  /** The structures, as their list and their picker ask for them. */
  readonly organisations: OrganisationListStore;
  /** The animators and all that is dated of them. */
  readonly people: PeopleStore;
  /** Loan points, items, kits, and their loans. */
  readonly equipment: EquipmentStore;
  /** Tickets and what happened to them, who answers, knowledge sheets. */
  readonly hotline: HotlineStore;
  /** Surveys of users and what was answered. */
  readonly surveys: SurveyStore;
  /** The packed list of places and its search. */
  readonly list: AccessPointListStore;
  /** Which records look like one another. */
  readonly likeness: LikenessStore;
  /** Which change sets touched a record. */
  readonly history: HistoryIndex;
};

/** Makes the parts of a generation, before anything is read. */
export function makeRegisterParts(database: RegisterDatabase): RegisterParts {
  const usage = makeUsageStore(database);
  const sessions = makeSessionStore(database);
  const places = makePlaceFactsStore(database);
  const people = makePeopleStore(database);
  const equipment = makeEquipmentStore(database);
  const hotline = makeHotlineStore(database);
  const surveys = makeSurveyStore(database);
  const list = makeAccessPointListStore(database);
  const likeness = makeLikenessStore(database);
  const organisations = makeOrganisationListStore(database, async () => (await list.read()).carriedCounts());
  const history = makeHistoryIndex(database);
  return {
    records: makeRecordContribution(database),
    contributions: [
      usage.contribution,
      sessions.contribution,
      places.contribution,
      organisations.contribution,
      people.contribution,
      equipment.contribution,
      hotline.contribution,
      surveys.contribution,
      list.contribution,
      likeness.contribution,
      history.contribution,
    ],
    usage,
    sessions,
    places,
    organisations,
    people,
    equipment,
    hotline,
    surveys,
    list,
    likeness,
    history,
  };
}
