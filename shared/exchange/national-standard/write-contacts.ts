import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { internationalNumber } from '#shared/domain/access-point/phone-number.ts';
import type { NationalField } from './fields.ts';
import type { RowWriting } from './row-writing.ts';
import { isWebAddress, splitAddresses } from './web-address.ts';

/** Writes telephone (in international form, as the schema asks), e-mails and addresses of pages. */
export function writeContacts(writing: RowWriting, place: AccessPoint, postcode: string | null): void {
  const { phone } = place;
  writing.set('telephone', phone === null ? null : (internationalNumber(phone, postcode) ?? phone));
  writing.setSeveral('courriels', place.emails);
  writing.setSeveral('site_web', addresses(writing, 'site_web', place.websites));
  writing.setSeveral(
    'fiche_acces_libre',
    addresses(writing, 'fiche_acces_libre', [place.accessibilitySheet]),
  );
  writing.setSeveral('prise_rdv', addresses(writing, 'prise_rdv', [place.appointmentUrl]));
}

/** The addresses that are pages of the web, and that a cell can hold beside others. */
function addresses(
  writing: RowWriting,
  field: NationalField,
  given: readonly (string | null)[],
): readonly string[] {
  return given
    .filter((address) => address !== null)
    .filter((address) => {
      const fits = isWebAddress(address) && splitAddresses(address).length === 1;
      if (!fits) writing.tell('export/url', field, address);
      return fits;
    });
}
