import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { fillTemplate, templateFields, unknownFields } from '#shared/domain/template/fill-template.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { defaultReminder } from '#shared/messages/fr/default-reminder.ts';

/** What a reminder of a late loan tells. */
export type ReminderFacts = {
  readonly borrower: string;
  /** Number of the loan. */
  readonly number: string;
  /** Names of what is still out. */
  readonly things: readonly string[];
  readonly due: Day;
  readonly daysLate: number;
  /** Name of the loan point; null where the loan has none. */
  readonly loanPoint: string | null;
  /** Its telephone number, in either form; null when it is not known. */
  readonly phone: string | null;
  /** The officer's organisation; null when it is not known. */
  readonly organisation: string | null;
};

/** The fields of a template of reminder, as they are written between braces; case and accents do not count. */
export const reminderFields = [
  'emprunteur',
  'numéro',
  'matériel',
  'retour',
  'retard',
  'point de prêt',
  'téléphone',
  'organisme',
] as const;
export type ReminderField = (typeof reminderFields)[number];

const fields = templateFields(reminderFields);

/**
 * The text of a reminder, in French, ready to be copied. A line that names something unknown is left out: nobody is
 * told to call a number that is not there. `{matériel}` alone on its line gives one line a thing.
 *
 * @param template text of the equipment settings; null = that of the program. What it has between braces that is no
 *   field stays as it is.
 */
export function reminderText(template: string | null, facts: ReminderFacts): string {
  return fillTemplate(
    template ?? defaultReminder,
    fields,
    valuesOf(facts),
    new Map([['matériel', facts.things]]),
  );
}

/** What a template has between braces that is no field, in order. */
export function unknownReminderFields(template: string): readonly string[] {
  return unknownFields(template, fields);
}

function valuesOf(facts: ReminderFacts): Readonly<Record<ReminderField, string | null>> {
  const { things, daysLate, phone } = facts;
  return {
    emprunteur: facts.borrower,
    numéro: facts.number,
    matériel: things.length === 0 ? null : new Intl.ListFormat('fr').format(things),
    retour: dayInWords(facts.due, 'fr'),
    // French counts zero as one.
    retard: `${daysLate} ${daysLate < 2 ? 'jour' : 'jours'}`,
    'point de prêt': facts.loanPoint,
    téléphone: phone === null ? null : readableNumber(phone),
    organisme: facts.organisation,
  };
}
