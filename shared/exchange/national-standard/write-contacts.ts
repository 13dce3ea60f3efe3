import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { internationalNumber } from '#shared/domain/access-point/phone-number.ts';
import type { RowWriting } from './row-writing.ts';

/** Writes telephone (in international form, as the schema asks), e-mails and addresses of pages. */
export function writeContacts(writing: RowWriting, place: AccessPoint, postcode: string | null): void {
  const { phone } = place;
  writing.set('telephone', phone === null ? null : (internationalNumber(phone, postcode) ?? phone));
  writing.setSeveral('courriels', place.emails);
  writing.setSeveral('site_web', place.websites);
  writing.set('fiche_acces_libre', place.accessibilitySheet);
  writing.set('prise_rdv', place.appointmentUrl);
}
