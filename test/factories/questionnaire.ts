import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { AskedColumn, AskedSheet, Questionnaire } from '#shared/exchange/questionnaire/questionnaire.ts';
import { nothingStanding } from '#shared/exchange/questionnaire/questionnaire.ts';

export const PLACE = '0190a000-0000-7000-8000-00000000000a';
export const REGISTER = '0190a000-0000-4000-8000-0000000000ff';

/** A month to fill. */
export function makeAskedColumn(month: string, overrides: Partial<AskedColumn> = {}): AskedColumn {
  return { run: { from: month, to: month }, state: 'open', shown: nothingStanding, ...overrides };
}

/** The sheet of one place, three months. */
export function makeAskedSheet(overrides: Partial<AskedSheet> = {}): AskedSheet {
  return {
    placeId: PLACE,
    stopId: null,
    placeName: 'Médiathèque de l’Étang',
    stopName: null,
    communeName: 'Saint-Exemple',
    columns: ['2024-01', '2024-02', '2024-03'].map((month) => makeAskedColumn(month)),
    ...overrides,
  };
}

/** A questionnaire of one place and three months. */
export function makeQuestionnaire(overrides: Partial<Questionnaire> = {}): Questionnaire {
  const measures: readonly Measure[] = ['visits', 'users', 'minutesOpen', 'gender.woman', 'gender.man'];
  return {
    registerId: REGISTER,
    writtenAt: '2024-04-02T08:00:00.000Z',
    period: { from: '2024-01', to: '2024-03' },
    measures,
    organisation: 'Département d’essai',
    intro: null,
    reply: 'releves@exemple.fr',
    sheets: [makeAskedSheet()],
    ...overrides,
  };
}
