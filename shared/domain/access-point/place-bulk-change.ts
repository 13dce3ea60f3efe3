import { monthOf } from '#shared/domain/calendar/month.ts';
import type { BulkChange } from '#shared/list/bulk-change.ts';
import {
  type AccessPoint,
  type AccessPointInput,
  accessPointStatuses,
  reportingRhythms,
  zonings,
} from './access-point.ts';
import { rhythmAt, statusAt } from './at-date.ts';
import { withStatus } from './with-status.ts';

/** What can be changed on many places at once. */
export const placeBulkFields = [
  'status',
  'addNetwork',
  'removeNetwork',
  'carrier',
  'hub',
  'rhythm',
  'animatorExpected',
  'addZoning',
  'removeZoning',
  'verifiedOn',
] as const;

/**
 * What a change gives to a place; null where the place is so already, or where the change says nothing.
 *
 * A place never becomes its own hub.
 */
export function placeBulkPatch(
  place: AccessPoint,
  { field, value, day }: BulkChange,
  newId: () => string,
): Partial<AccessPointInput> | null {
  switch (field) {
    case 'status': {
      const status = accessPointStatuses.find((one) => one === value);
      if (status === undefined || day === null || statusAt(place, day) === status) return null;
      return { statusHistory: withStatus(place.statusHistory, { status, from: day, reason: null }, newId) };
    }
    case 'addNetwork':
      return value === null || place.networkIds.includes(value)
        ? null
        : { networkIds: [...place.networkIds, value] };
    case 'removeNetwork':
      return value === null || !place.networkIds.includes(value)
        ? null
        : { networkIds: place.networkIds.filter((id) => id !== value) };
    case 'carrier':
      return place.carrierId === value ? null : { carrierId: value };
    case 'hub':
      return place.hubId === value || place.id === value ? null : { hubId: value };
    case 'rhythm': {
      const rhythm = reportingRhythms.find((one) => one === value);
      if (rhythm === undefined || day === null) return null;
      const from = monthOf(day);
      if (rhythmAt(place, from) === rhythm) return null;
      const others = place.rhythms.filter((entry) => entry.from !== from);
      return { rhythms: [...others, { id: newId(), from, rhythm }] };
    }
    case 'animatorExpected': {
      const expected = value === null ? null : value === 'yes';
      return place.animatorExpected === expected ? null : { animatorExpected: expected };
    }
    case 'addZoning':
    case 'removeZoning': {
      const zoning = zonings.find((one) => one === value);
      if (zoning === undefined || place.zoning.includes(zoning) === (field === 'addZoning')) return null;
      return {
        zoning:
          field === 'addZoning' ? [...place.zoning, zoning] : place.zoning.filter((one) => one !== zoning),
      };
    }
    case 'verifiedOn':
      return day === null || place.verifiedOn === day ? null : { verifiedOn: day };
    default:
      return null;
  }
}
