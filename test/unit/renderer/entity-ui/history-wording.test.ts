import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { HistoryTools } from '#renderer/entity-ui/field-words.ts';
import { instantText, makeHistoryWording, reasonText } from '#renderer/entity-ui/history-wording.ts';
import { accessPointFields, accessPointParts } from '#shared/domain/access-point/access-point.ts';
import { answeringLevelFields } from '#shared/domain/answering-level/answering-level.ts';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange } from '#shared/domain/change-set/record-history.ts';
import {
  defaultHotlineSettings,
  hotlineSettingsFields,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import { organisationFields } from '#shared/domain/organisation/organisation.ts';
import { ticketFields } from '#shared/domain/ticket/ticket.ts';
import { ticketEventFields } from '#shared/domain/ticket/ticket-event.ts';
import { measures } from '#shared/domain/usage-return/measures.ts';
import { usageSettingsFields } from '#shared/domain/usage-settings/usage-settings.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { makeWorkingCalendar } from '#test/factories/working-calendar.ts';

const PLACE = '0190c000-0000-7000-8000-000000000001';
const NETWORK = '0190c000-0000-7000-8000-0000000000a1';
const ENTRY = '0190c000-0000-7000-8000-0000000000e1';

const words = createInstance({ resources: { fr, en }, lng: 'fr', interpolation: { escapeValue: false } });
await words.init();

const tools: HistoryTools = {
  t: words.getFixedT('fr', 'history'),
  places: words.getFixedT('fr', 'accessPoints'),
  organisations: words.getFixedT('fr', 'organisations'),
  animators: words.getFixedT('fr', 'animators'),
  followUps: words.getFixedT('fr', 'followUps'),
  attachments: words.getFixedT('fr', 'attachments'),
  loanPoints: words.getFixedT('fr', 'loanPoints'),
  tickets: words.getFixedT('fr', 'tickets'),
  articles: words.getFixedT('fr', 'articles'),
  hotlineSettings: words.getFixedT('fr', 'hotlineSettings'),
  sessions: words.getFixedT('fr', 'sessions'),
  surveys: words.getFixedT('fr', 'surveys'),
  quality: words.getFixedT('fr', 'quality'),
  explorer: words.getFixedT('fr', 'explorer'),
  usageSettings: words.getFixedT('fr', 'usageSettings'),
  items: words.getFixedT('fr', 'items'),
  loans: words.getFixedT('fr', 'loans'),
  equipmentPapers: words.getFixedT('fr', 'equipmentPapers'),
  lists: words.getFixedT('fr', 'lists'),
  reports: words.getFixedT('fr', 'reports'),
  dashboard: words.getFixedT('fr', 'dashboard'),
  settings: words.getFixedT('fr', 'settings'),
  language: 'fr',
  nameOf: (id) => (id === NETWORK ? 'Cybercommunes' : null),
  areaName: (_, code) => (code === '14' ? 'Calvados' : null),
  hoursSentence: () => null,
};

function line(table: ChangeTable, field: string, before: unknown, after: unknown, id = PLACE) {
  const change: FieldChange = { id, field, before, after, standing: null };
  return makeHistoryWording(table, tools).line(change);
}

const location = {
  id: ENTRY,
  from: null,
  address: '4 rue des Lavandières',
  addressComplement: null,
  postcode: '14400',
  communeCode: '14047',
  communeName: 'Valmont-sur-Aure',
  latitude: 49.2764,
  longitude: -0.7034,
  positionPrecision: 'address',
};

describe('wording of the history', () => {
  it('tells every field of a place by a label of its own', () => {
    const wording = makeHistoryWording('accessPoint', tools);
    const labels = Object.keys(accessPointFields).map((field) => wording.label(field));
    expect(labels.every((label) => label !== null && label !== '' && !label.includes('.'))).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    for (const part of accessPointParts) expect(wording.label(`${part}/${ENTRY}`)).toBe(wording.label(part));
  });

  it('tells the settings of the hotline cell by cell, and the hours of a level in words', () => {
    const { matrix, targets } = defaultHotlineSettings;
    const after = { ...matrix, low: { ...matrix.low, place: 'p3' } };
    expect(line('hotlineSettings', 'matrix', matrix, after)).toEqual({
      kind: 'list',
      label: 'Priorité selon l’urgence et l’étendue',
      added: ['Peut attendre, Tout le lieu : P3, normale'],
      removed: ['Peut attendre, Tout le lieu : P4, basse'],
    });
    const without = { ...targets, p1: { firstResponse: 30, resolution: null } };
    expect(line('hotlineSettings', 'targets', targets, without)).toMatchObject({
      added: ['P1, immédiate : réponse 30 min, résolution sans délai'],
    });
    const { week } = makeWorkingCalendar();
    const half = [...week.slice(0, 4), [{ from: '08:30', to: '12:00' }], [], []];
    expect(line('answeringLevel', 'week', week, half)).toMatchObject({
      before: 'lundi à vendredi de 8\u00a0h à 18\u00a0h',
      after: 'lundi à jeudi de 8\u00a0h à 18\u00a0h ; vendredi de 8\u00a0h\u00a030 à 12\u00a0h',
    });
    for (const [table, fields] of [
      ['hotlineSettings', hotlineSettingsFields],
      ['answeringLevel', answeringLevelFields],
      ['usageSettings', usageSettingsFields],
    ] as const) {
      const labels = Object.keys(fields).map((field) => makeHistoryWording(table, tools).label(field));
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.every((label) => label !== null && !label.includes('.'))).toBe(true);
    }
  });

  it('tells every field of a ticket and of what happens to it, codes and times in words', () => {
    const ofTicket = makeHistoryWording('ticket', tools);
    const ofEvent = makeHistoryWording('ticketEvent', tools);
    const labels = Object.keys(ticketFields).map((field) => ofTicket.label(field));
    expect(labels.every((label) => label !== null && label !== '' && !label.includes('.'))).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    for (const field of Object.keys(ticketEventFields)) expect(ofEvent.label(field)).not.toContain('.');
    expect(line('ticket', 'priority', 'p3', 'p1')).toMatchObject({
      label: 'Priorité',
      before: 'P3, normale',
      after: 'P1, immédiate',
    });
    expect(line('ticket', 'category', null, NETWORK)).toMatchObject({ after: 'Cybercommunes' });
    expect(line('ticket', 'satisfaction', null, 4)).toMatchObject({ after: 'Tout à fait' });
    expect(line('ticketEvent', 'kind', null, 'waitingThird')).toMatchObject({
      after: 'En attente d’un tiers',
    });
    expect(line('ticketEvent', 'minutes', null, 75)).toMatchObject({ label: 'Temps passé' });
  });

  it('tells every field of a structure, and the one that carries a place by its name', () => {
    const wording = makeHistoryWording('organisation', tools);
    const labels = Object.keys(organisationFields).map((field) => wording.label(field));
    expect(labels.every((label) => label !== null && label !== '' && !label.includes('.'))).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    expect(line('organisation', 'roles', ['carrier'], ['carrier', 'funder'])).toMatchObject({
      added: ['Finance'],
      removed: [],
    });
    expect(line('accessPoint', 'carrierId', null, NETWORK)).toMatchObject({ after: 'Cybercommunes' });
  });

  it('says values in words: nothing reported is not zero, lists by their labels, days in French', () => {
    expect(line('accessPoint', 'tablets', null, 0)).toEqual({
      kind: 'changed',
      label: 'Tablettes',
      before: null,
      after: '0',
    });
    expect(line('accessPoint', 'verifiedOn', '2024-02-03', null)).toMatchObject({
      before: '3 février 2024',
      after: null,
    });
    expect(line('accessPoint', 'form', 'fixed', 'both')).toMatchObject({
      before: 'Fixe',
      after: 'Fixe et itinérant',
    });
    expect(line('accessPoint', 'animatorExpected', null, false)).toMatchObject({
      before: null,
      after: 'non',
    });
    expect(line('accessPoint', 'weeklyOpening', 600, 2130)).toMatchObject({
      before: '10\u00a0h',
      after: '35\u00a0h\u00a030',
    });
  });

  it('tells lists by what came and what went', () => {
    expect(line('accessPoint', 'networkIds', [NETWORK], [PLACE])).toEqual({
      kind: 'list',
      label: 'Réseaux',
      added: ['un réseau supprimé'],
      removed: ['Cybercommunes'],
    });
    expect(line('accessPoint', 'zoning', ['rural'], ['rural', 'priority'])).toMatchObject({
      added: ['Quartier prioritaire'],
      removed: [],
    });
  });

  it('tells entries as sentences, and of a changed one only what differs', () => {
    const status = { id: ENTRY, status: 'suspended', from: '2024-09-03', reason: 'Travaux' };
    expect(line('accessPoint', `statusHistory/${ENTRY}`, null, status)).toEqual({
      kind: 'list',
      label: 'Statut',
      added: ['Suspendu à partir du 3 septembre 2024, motif\u00a0: Travaux'],
      removed: [],
    });
    expect(line('accessPoint', `locations/${ENTRY}`, location, null)).toMatchObject({
      added: [],
      removed: [expect.stringContaining('4 rue des Lavandières, 14400 Valmont-sur-Aure')],
    });
    expect(
      line('accessPoint', `locations/${ENTRY}`, location, { ...location, latitude: 49.3, address: null }),
    ).toEqual({
      kind: 'changed',
      label: 'Adresse',
      before: '4 rue des Lavandières, position 49,2764\u00a0; -0,7034',
      after: 'position 49,3\u00a0; -0,7034',
    });
    expect(
      line(
        'accessPoint',
        `rhythms/${ENTRY}`,
        { id: ENTRY, from: null, rhythm: 'monthly' },
        { id: ENTRY, from: '2024-01', rhythm: 'quarterly' },
      ),
    ).toMatchObject({
      before: 'Chaque mois depuis toujours',
      after: 'Chaque trimestre à partir de janvier 2024',
    });
  });

  it('tells the figures of a return with its months, every measure by a name', () => {
    const id = `${PLACE}:2024-01:2024-03`;
    expect(line('usageReturn', 'visits', null, 1200, id)).toEqual({
      kind: 'changed',
      label: 'janvier 2024 – mars 2024, Passages',
      before: null,
      after: (1200).toLocaleString('fr'),
    });
    for (const measure of measures)
      expect(JSON.stringify(line('usageReturn', measure, 0, 1, id))).not.toContain(measure);
    expect(line('usageReturn', 'minutesOpen', 0, 90, `${PLACE}:2024-01:2024-01`)).toMatchObject({
      label: 'janvier 2024, Heures d’ouverture',
      after: '1\u00a0h\u00a030',
    });
  });

  it('tells settings, networks and reports, and a field that is no more by its name', () => {
    expect(
      line('settings', 'territory', { kind: 'region', code: '28' }, { kind: 'departements', codes: ['14'] }),
    ).toMatchObject({ before: 'région 28', after: 'Calvados' });
    expect(line('network', 'description', null, 'x')).toMatchObject({ label: 'Description', after: 'x' });
    expect(line('report', 'narratives', { usage: 'Avant.' }, { usage: 'Après.' })).toMatchObject({
      kind: 'changed',
      before: expect.stringContaining('Avant.'),
      after: expect.stringContaining('Après.'),
    });
    expect(line('network', 'colour', null, 'vert')).toMatchObject({ label: 'colour', after: 'vert' });
    expect(line('accessPoint', '', null, true)).toEqual({ kind: 'record', label: 'Fiche créée' });
    expect(line('accessPoint', 'deletedAt', null, '2024-01-01T00:00:00.000Z')).toEqual({
      kind: 'record',
      label: 'Fiche supprimée',
    });
  });

  it('says when in the time zone of the register, and why', () => {
    const at = '2024-09-03T22:05:00.000Z';
    expect(instantText(at, 'Europe/Paris', tools)).toBe('4 septembre 2024 à 00:05');
    expect(instantText(at, 'America/Guadeloupe', tools)).toBe('3 septembre 2024 à 18:05');
    const reason = (given: Parameters<typeof reasonText>[0]) => reasonText(given, tools, () => 'tel jour');
    expect(reason({ reason: 'import', fileName: 'lieux.csv', reversedAt: null })).toBe(
      'Import «\u00a0lieux.csv\u00a0»',
    );
    expect(reason({ reason: 'undo', fileName: null, reversedAt: at })).toBe(
      'Annulation de l’acte du tel jour',
    );
    expect(reason({ reason: 'redo', fileName: null, reversedAt: null })).toBe('Rétablissement');
  });
});
