import { foldText } from '#shared/search/fold-text.ts';
import { type LikenessReason, reason } from './likeness.ts';

/** The ways to reach a record, in the writing that they are compared in. */
export type ContactMeans = {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly websites: readonly string[];
};

/** Prepares telephone numbers (national or international), e-mail addresses and sites. */
export function contactMeans(given: {
  readonly phones?: readonly (string | null)[];
  readonly emails?: readonly (string | null)[];
  readonly websites?: readonly string[];
}): ContactMeans {
  return {
    phones: distinct((given.phones ?? []).map(phoneKey)),
    emails: distinct((given.emails ?? []).map((email) => email?.trim().toLowerCase() ?? '')),
    websites: distinct((given.websites ?? []).map(siteKey)),
  };
}

/**
 * How much two ways of being reached agree: 1 when one is shared, a little when both have some and share none, null
 * or one-sided when there is nothing to compare; with the reasons.
 */
export function compareContacts(a: ContactMeans, b: ContactMeans) {
  const reasons: LikenessReason[] = [];
  if (share(a.phones, b.phones)) reasons.push(reason('samePhone'));
  if (share(a.emails, b.emails)) reasons.push(reason('sameEmail'));
  if (share(a.websites, b.websites)) reasons.push(reason('sameWebsite'));
  if (reasons.length > 0) return { agreement: 1, reasons };
  const [hasA, hasB] = [hasSome(a), hasSome(b)];
  if (!hasA && !hasB) return { agreement: null, reasons };
  if (!hasA || !hasB) return { agreement: 'oneSided' as const, reasons };
  const comparable = (['phones', 'emails'] as const).some((key) => a[key].length > 0 && b[key].length > 0);
  if (comparable) reasons.push(reason('otherContact'));
  return { agreement: comparable ? 0.2 : 0.5, reasons };
}

/** The last nine digits: the same number with or without its country. */
function phoneKey(phone: string | null): string {
  const digits = (phone ?? '').replace(/\D/g, '');
  return digits.length < 6 ? '' : digits.slice(-9);
}

function siteKey(address: string): string {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
  return foldText(bare) === '' ? '' : bare;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}

function hasSome({ phones, emails, websites }: ContactMeans): boolean {
  return phones.length + emails.length + websites.length > 0;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
