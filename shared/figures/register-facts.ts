import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Network } from '#shared/domain/network/network.ts';
import type { UsageSettings } from '#shared/domain/usage-settings/usage-settings.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import type { EffectiveUsage } from './effective-usage.ts';
import type { EquipmentFacts } from './equipment-facts.ts';
import type { ExplorationFacts } from './explore/exploration-facts.ts';
import type { HotlineFacts } from './hotline-facts.ts';
import type { QualityFacts } from './quality-facts.ts';
import type { SessionView } from './session-view.ts';
import type { StaffFacts } from './staff-facts.ts';
import type { SurveyFacts } from './survey-facts.ts';

/** What the figures need to know of a place. */
export type PlaceFacts = Pick<
  AccessPoint,
  | 'id'
  | 'name'
  | 'statusHistory'
  | 'locations'
  | 'rhythms'
  | 'networkIds'
  | 'zoning'
  | 'successorId'
  | 'verifiedOn'
  | 'form'
  | 'stops'
  | 'hubId'
  | 'animatorExpected'
  | 'workstationsFixed'
  | 'workstationsPortable'
  | 'tablets'
  | 'weeklyOpening'
>;

/** The one vintage of communes and EPCI that every period is read with, former codes converted (data.md, figure 12). */
export type TerritoryLookup = Pick<
  CommuneIndex,
  'vintage' | 'byCode' | 'epciName' | 'departementName' | 'epcisOf' | 'communesOf'
>;

/** All that the figures are computed from: living places, networks, animators, equipment, tickets, surveys, returns as columns, and the territory. */
export type RegisterFacts = {
  readonly places: readonly PlaceFacts[];
  readonly networks: readonly Pick<Network, 'id' | 'name'>[];
  readonly staff: StaffFacts;
  readonly equipment: EquipmentFacts;
  readonly hotline: HotlineFacts;
  /** Returns with the sessions merged in: one source per place, month and measure. */
  readonly usage: EffectiveUsage;
  readonly sessions: SessionView;
  /** The themes of sessions that the officer added. */
  readonly ownThemes: UsageSettings['ownThemes'];
  readonly surveys: SurveyFacts;
  readonly quality: QualityFacts;
  readonly explorations: ExplorationFacts;
  readonly territory: TerritoryLookup;
};
