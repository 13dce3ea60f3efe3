import { expect, it } from 'vitest';
import {
  dashboardChoice,
  dashboardFigures,
  wholeDashboard,
  withUnknown,
} from '#shared/domain/dashboard/dashboard-blocks.ts';

it('shows everything until something is chosen, and again once the choice is undone', () => {
  expect(dashboardChoice(undefined)).toBe(wholeDashboard);
  const none = { figures: [], tasks: [], trends: [] };
  expect(dashboardChoice({ ...none, deletedAt: '2026-01-01T00:00:00.000Z' })).toBe(wholeDashboard);
  expect(dashboardChoice({ ...none, deletedAt: null })).toEqual(none);
});

it('keeps the order of the officer, passes over what it does not know, and leaves it where it was', () => {
  const stored = {
    figures: ['visits', 'ofTomorrow', 'openPlaces'],
    tasks: ['stale'],
    trends: [],
    deletedAt: null,
  };
  expect(dashboardChoice(stored).figures).toEqual(['visits', 'openPlaces']);
  expect(withUnknown(dashboardFigures, ['openPlaces'], stored.figures)).toEqual(['openPlaces', 'ofTomorrow']);
});
