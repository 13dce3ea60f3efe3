import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min';

/** Overseas numbering plans by the first three digits of the postcode. */
const overseasPlans: Readonly<Record<string, CountryCode>> = {
  971: 'GP',
  972: 'MQ',
  973: 'GF',
  974: 'RE',
  975: 'PM',
  976: 'YT',
  986: 'WF',
  987: 'PF',
  988: 'NC',
};

/**
 * A telephone number in international form (`+33545380024`); null when it is none. Without a country code it is
 * read in the numbering plan of the postcode, France by default.
 */
export function internationalNumber(text: string, postcode: string | null): string | null {
  const plan = overseasPlans[postcode?.slice(0, 3) ?? ''] ?? 'FR';
  const number = parsePhoneNumber(text, plan);
  return number?.isValid() === true ? number.number : null;
}

/** A kept number as people of the country write it (`05 45 38 00 24`); what can't be read stays as it is. */
export function readableNumber(kept: string): string {
  const number = parsePhoneNumber(kept);
  if (number === undefined) return kept;
  return number.countryCallingCode === '33' ? number.formatNational() : number.formatInternational();
}
