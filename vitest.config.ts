import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Runners of the three heights of tests; each is a project so that one can be run alone. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.{ts,tsx}', 'test/migrations/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.spec.ts'],
          environment: 'node',
          globalSetup: ['test/journeys/global-setup.ts'],
          testTimeout: 180_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'desktop',
          include: ['test/desktop/**/*.spec.ts'],
          environment: 'node',
          globalSetup: ['test/desktop/global-setup.ts'],
          testTimeout: 180_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
