import { expect, it } from 'vitest';
import {
  type ReminderFacts,
  reminderFields,
  reminderText,
  unknownReminderFields,
} from '#shared/domain/loan/reminder-text.ts';
import { defaultReminder } from '#shared/messages/fr/default-reminder.ts';

const facts: ReminderFacts = {
  borrower: 'MJC de Valmont',
  number: 'A1-0042',
  things: ['PORT-0007 Ordinateur portable', 'Malle photo'],
  due: '2026-03-01',
  daysLate: 12,
  loanPoint: 'Point de prêt de Valmont',
  phone: '+33231000001',
  organisation: 'Pays de Valmont',
};

it('says all that is known, in the program’s words', () => {
  expect(reminderText(null, facts)).toBe(`Bonjour,

Sauf erreur de notre part, le matériel suivant, emprunté par MJC de Valmont (prêt A1-0042), devait revenir le 1er mars 2026 :
– PORT-0007 Ordinateur portable
– Malle photo

Son retour a 12 jours de retard. Merci de le rapporter dès que possible, ou de nous prévenir si vous en avez encore besoin.
Lieu du retour : Point de prêt de Valmont
Téléphone : 02 31 00 00 01

Cordialement,
Pays de Valmont`);
});

it('leaves out the lines of what is not known', () => {
  const said = reminderText(null, { ...facts, loanPoint: null, phone: null, organisation: null });
  expect(said).not.toMatch(/Téléphone|Lieu du retour|\{|null/);
  expect(said.endsWith('Cordialement,')).toBe(true);
});

it('takes the officer’s words: case and accents of a field aside, things within a line, one day in the singular', () => {
  expect(
    reminderText('{Emprunteur} : {materiel}, en retard de {RETARD}. {autre}', { ...facts, daysLate: 1 }),
  ).toBe('MJC de Valmont : PORT-0007 Ordinateur portable et Malle photo, en retard de 1 jour. {autre}');
});

it('knows each field that it offers, and tells the others', () => {
  const all = reminderFields.map((field) => `{${field}}`).join('\n');
  expect(unknownReminderFields(all)).toEqual([]);
  expect(reminderText(all, facts)).not.toMatch(/[{}]/);
  expect(unknownReminderFields('{emprunteur} {échéance} {}')).toEqual(['échéance', '']);
  expect(unknownReminderFields(defaultReminder)).toEqual([]);
});
