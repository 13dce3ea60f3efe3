import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** Whom to ask for the figures of a place; each part null where it is not known. */
export type ReminderContact = {
  readonly name: string | null;
  readonly role: string | null;
  readonly phone: string | null;
  readonly email: string | null;
};

/** Parts of the words of a role that tell who answers for the figures. */
const answering = ['referent', 'relev', 'statisti', 'frequentation', 'usages'];

/**
 * The person who answers for a place: the contact whose role says so, else the first who can be reached, else the first
 * named. Where the person has no telephone or e-mail of their own, those of the place stand for it.
 */
export function reminderContact({
  contacts,
  phone,
  emails,
}: Pick<AccessPoint, 'contacts' | 'phone' | 'emails'>): ReminderContact {
  const isAnswering = ({ role }: (typeof contacts)[number]): boolean =>
    role !== null && answering.some((part) => foldText(role).includes(part));
  const person =
    contacts.find(isAnswering) ??
    contacts.find((contact) => contact.email !== null || contact.phone !== null) ??
    contacts[0];
  return {
    name: person?.name ?? null,
    role: person?.role ?? null,
    phone: person?.phone ?? phone,
    email: person?.email ?? emails[0] ?? null,
  };
}
