import { expect, test } from 'vitest';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { makeFacts, makePlace, monthlyVisits } from '#test/factories/register-facts.ts';

const facts = makeFacts(
  [
    makePlace('a', { networkIds: ['n1', 'n2'] }),
    makePlace('b', { status: [['2024-03-12', 'open']], commune: '17300', networkIds: ['n1'] }),
    makePlace('c', {
      status: [
        [null, 'open'],
        ['2024-06-30', 'closed'],
      ],
      commune: null,
    }),
  ],
  [...monthlyVisits('a', '2023-01', [10, 20, 30]), ...monthlyVisits('a', '2024-01', [11, 22, null, 0])],
  {
    networks: [
      { id: 'n1', name: 'PAPI' },
      { id: 'n2', name: 'Cybercommunes' },
    ],
  },
);

test('a report has its chapters in their printed order', () => {
  const model = buildReportModel({
    facts,
    period: yearPeriod(2024),
    perimeter: { kind: 'all' },
    today: '2025-02-01',
    computedAt: '2025-02-01T08:00:00.000Z',
  });
  expect(model.sections.map(({ chapter }) => chapter)).toEqual(['network', 'usage', 'method']);
});
