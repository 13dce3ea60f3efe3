import type { Contact } from '#shared/domain/access-point/access-point.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import classes from './record-page.module.css';

/** The people to reach. */
export function ContactList({ contacts }: { readonly contacts: readonly Contact[] }) {
  return (
    <ul className={classes.contacts}>
      {contacts.map(({ id, name, role, phone, email }) => (
        <li key={id} className={classes.contact}>
          {name}
          {role !== null && <small>{role}</small>}
          <small>{[phone === null ? null : readableNumber(phone), email].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
    </ul>
  );
}
