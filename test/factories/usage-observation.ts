import { v7 as uuid } from 'uuid';
import type { ExplorationInput } from '#shared/domain/exploration/exploration.ts';
import type { QualityGridInput } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReviewInput } from '#shared/domain/quality/quality-review.ts';
import type { ParticipantGroup, Session, SessionInput } from '#shared/domain/session/session.ts';
import type { Survey, SurveyInput, SurveyResponseInput } from '#shared/domain/survey/survey.ts';

/** A workshop of one hour of which nobody counted the participants. */
export function makeSessionInput(placeId: string, overrides: Partial<SessionInput> = {}): SessionInput {
  return {
    placeId,
    stopId: null,
    day: '2025-03-11',
    kind: 'workshop',
    remote: false,
    theme: null,
    title: null,
    animatorId: null,
    minutes: 60,
    seats: null,
    participants: null,
    groups: [],
    source: 'typed',
    externalId: null,
    comment: null,
    ...overrides,
  };
}

export function makeSession(placeId: string, overrides: Partial<Session> = {}): Session {
  return {
    id: uuid(),
    ...makeSessionInput(placeId),
    updatedAt: '2025-03-12T09:30:00.000Z',
    updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
    stamp: { at: '1741771800000-00000-dev00001', prev: null },
    ...overrides,
  };
}

/** One person of whom nothing is known. */
export function makeParticipants(overrides: Partial<ParticipantGroup> = {}): ParticipantGroup {
  return {
    count: 1,
    gender: 'notStated',
    age: 'notStated',
    situation: 'notStated',
    residence: 'notStated',
    ...overrides,
  };
}

/** A question about visits by month. */
export function makeExplorationInput(overrides: Partial<ExplorationInput> = {}): ExplorationInput {
  return {
    name: 'Passages par mois',
    question: {
      measure: 'visits',
      rows: 'month',
      columns: null,
      filters: [],
      period: { from: '2025-01', to: '2025-12' },
      comparedWithYearBefore: false,
      shape: 'line',
    },
    inReport: false,
    note: null,
    ...overrides,
  };
}

/** A survey of one question with a mark. */
export function makeSurveyInput(overrides: Partial<SurveyInput> = {}): SurveyInput {
  return {
    name: 'Enquête de printemps',
    intro: null,
    from: null,
    to: null,
    questions: [{ id: uuid(), text: 'Êtes-vous satisfait de l’accueil ?', kind: 'mark', options: [] }],
    ...overrides,
  };
}

/** The same as a record. */
export function makeSurvey(overrides: Partial<Survey> = {}): Survey {
  return {
    id: uuid(),
    ...makeSurveyInput(),
    createdAt: '2025-03-12T09:30:00.000Z',
    updatedAt: '2025-03-12T09:30:00.000Z',
    updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
    deletedAt: null,
    stamps: { record: { at: '1741771800000-00000-dev00001', prev: null }, fields: {} },
    ...overrides,
  };
}

export function makeSurveyResponseInput(
  surveyId: string,
  overrides: Partial<SurveyResponseInput> = {},
): SurveyResponseInput {
  return { surveyId, placeId: null, day: null, answers: [], number: null, ...overrides };
}

/** A grid of one theme and one question. */
export function makeQualityGridInput(overrides: Partial<QualityGridInput> = {}): QualityGridInput {
  const themeId = uuid();
  return {
    name: 'Grille du réseau',
    intro: null,
    stepLabels: ['À construire', 'Commencé', 'En place', 'Exemplaire'],
    themes: [{ id: themeId, name: 'Accueil' }],
    questions: [{ id: uuid(), themeId, text: 'Les horaires sont affichés.', help: null, retired: false }],
    ...overrides,
  };
}

export function makeQualityReviewInput(
  placeId: string,
  gridId: string,
  overrides: Partial<QualityReviewInput> = {},
): QualityReviewInput {
  return {
    placeId,
    gridId,
    day: '2025-03-11',
    participants: null,
    answers: [],
    actions: null,
    comment: null,
    ...overrides,
  };
}
