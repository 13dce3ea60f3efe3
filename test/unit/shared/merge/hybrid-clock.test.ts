import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHybridClock } from '#shared/merge/hybrid-clock.ts';
import { clockReadingSchema } from '#shared/merge/stamp.ts';

describe('the hybrid clock', () => {
  it('never goes back, whatever the wall clock does and whatever it sees of others', () => {
    const steps = fc.array(
      fc.record({ jump: fc.integer({ min: -5000, max: 5000 }), seen: fc.option(fc.nat(9000)) }),
    );
    fc.assert(
      fc.property(steps, (list) => {
        let wall = 1_700_000_000_000;
        const clock = makeHybridClock('dev00001', () => wall);
        let last = '';
        for (const { jump, seen } of list) {
          wall += jump;
          const other = seen === null ? null : `${1_700_000_000_000 + seen}-00007-dev00002`;
          if (other !== null) clock.observe(other);
          const reading = clock.tick();
          expect(clockReadingSchema.safeParse(reading).success).toBe(true);
          expect(reading > last).toBe(true);
          if (other !== null) expect(reading > other).toBe(true);
          last = reading;
        }
      }),
    );
  });
});
