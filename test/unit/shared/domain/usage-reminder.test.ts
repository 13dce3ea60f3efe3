import { describe, expect, test } from 'vitest';
import { reminderContact } from '#shared/domain/reminder/reminder-contact.ts';
import { contactStates, sharedMissing } from '#shared/domain/reminder/reminder-place.ts';
import {
  unknownUsageReminderFields,
  usageReminderText,
} from '#shared/domain/usage-settings/usage-reminder.ts';

const facts = {
  place: 'Médiathèque de Valmont',
  missing: [{ from: '2026-01', to: '2026-01' }],
  contact: 'Anne Exemple',
  officer: 'Camille Exemple',
  organisation: 'Département',
};

describe('the reminder to a place', () => {
  test('fills its fields, whatever the case and the accents', () => {
    expect(usageReminderText('{Lieu} : {MOIS MANQUANTS}, {contact}\n{signature}', facts)).toBe(
      'Médiathèque de Valmont : janvier 2026, Anne Exemple\nCamille Exemple\nDépartement',
    );
  });

  test('a line that names a person nobody noted goes without the rest', () => {
    const text = usageReminderText(null, { ...facts, contact: null });
    expect(text).toContain(
      'pour Médiathèque de Valmont les chiffres de fréquentation suivants : janvier 2026',
    );
    expect(text).not.toContain('fiches');
    expect(text).not.toContain('{');
  });

  test('a message to several places names none', () => {
    expect(usageReminderText(null, { ...facts, place: null, contact: null })).toContain(
      'pour votre lieu les chiffres',
    );
  });

  test('what is no field is told', () => {
    expect(unknownUsageReminderFields('{lieu} {prénom}')).toEqual(['prénom']);
  });
});

const contact = { id: 'c', name: 'Anne', role: null, phone: null, email: null };

describe('whom to write to', () => {
  test('the one whose role says so comes first', () => {
    const found = reminderContact({
      contacts: [
        { ...contact, name: 'Directeur', email: 'd@exemple.fr' },
        { ...contact, name: 'Référente', role: 'Référente numérique', phone: '+33231000001' },
      ],
      phone: null,
      emails: ['lieu@exemple.fr'],
    });
    expect(found).toEqual({
      name: 'Référente',
      role: 'Référente numérique',
      phone: '+33231000001',
      email: 'lieu@exemple.fr',
    });
  });

  test('else the first who can be reached; a place without anybody has its own telephone', () => {
    expect(
      reminderContact({
        contacts: [contact, { ...contact, name: 'Jointe', email: 'j@exemple.fr' }],
        phone: null,
        emails: [],
      }).name,
    ).toBe('Jointe');
    expect(reminderContact({ contacts: [], phone: '+33231000001', emails: [] })).toEqual({
      name: null,
      role: null,
      phone: '+33231000001',
      email: null,
    });
  });
});

describe('where things stand with a place', () => {
  const note = (day: string, nextOn: string | null, nextDoneOn: string | null = null) => ({
    id: day,
    createdAt: `${day}T08:00:00.000Z`,
    updatedAt: `${day}T08:00:00.000Z`,
    updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
    deletedAt: null,
    stamps: { record: { at: '1741771800000-00000-dev00001', prev: null }, fields: {} },
    accessPointId: 'p',
    organisationId: null,
    animatorId: null,
    itemId: null,
    loanId: null,
    ticketId: null,
    kind: 'phone' as const,
    day,
    text: null,
    nextOn,
    nextDoneOn,
  });

  test('the last contact, and the earliest date that is to do', () => {
    const states = contactStates([
      note('2026-01-10', '2026-03-01', '2026-03-02'),
      note('2026-02-10', '2026-05-01'),
      note('2026-02-01', '2026-04-01'),
      { ...note('2026-09-01', '2026-09-02'), deletedAt: '2026-09-02T08:00:00.000Z' },
    ]);
    expect(states.get('p')).toEqual({ last: { day: '2026-02-10', kind: 'phone' }, nextOn: '2026-04-01' });
    expect(states.get('q')).toBeUndefined();
  });
});

test('a message to all names each missing return once, in order', () => {
  const january = { from: '2026-01', to: '2026-01' };
  const february = { from: '2026-02', to: '2026-02' };
  expect(sharedMissing([{ missing: [february] }, { missing: [january, february] }])).toEqual([
    january,
    february,
  ]);
});
