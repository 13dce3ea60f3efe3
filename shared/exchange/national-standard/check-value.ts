import type { ExportRemarkCode } from '#shared/exchange/export-remark.ts';
import { ruleOf } from './field-rules.ts';
import type { NationalField } from './fields.ts';
import { isWebAddress, splitAddresses } from './web-address.ts';

/** Why a value does not fit its field, and what the sentence needs besides the value. */
export type ValueFault = {
  readonly code: ExportRemarkCode;
  readonly values: Readonly<Record<string, string | number>>;
};

/** Sentences of their own for the fields that have a pattern and may be left out. */
const patternFaults: Readonly<Partial<Record<NationalField, ExportRemarkCode>>> = {
  telephone: 'export/phone',
  code_insee: 'export/commune-code',
};

const addressFields: readonly NationalField[] = ['site_web', 'fiche_acces_libre', 'prise_rdv'];

function isAddress(field: NationalField): boolean {
  return addressFields.includes(field);
}

/** A page of the web that a cell can hold beside others. */
function isWritableAddress(value: string): boolean {
  return isWebAddress(value) && splitAddresses(value).length === 1;
}

/** Checks one value (of a list, one of its values) against the schema's rule of its field; null = it fits. */
export function checkValue(field: NationalField, value: string): ValueFault | null {
  const { pattern, maxLength, values, several } = ruleOf(field);
  if (values !== null && !values.includes(value)) return { code: 'export/unknown-value', values: {} };
  if (isAddress(field)) return isWritableAddress(value) ? null : { code: 'export/url', values: {} };
  // What separates values in v1 and in v0: no value of a list can hold it.
  if (several && /[|;]/.test(value)) return { code: 'export/separator', values: {} };
  if (pattern !== null && !pattern.test(value))
    return { code: patternFaults[field] ?? 'export/pattern', values: {} };
  const length = maxLength === null ? 0 : [...value].length;
  if (maxLength !== null && length > maxLength)
    return { code: 'export/summary-too-long', values: { length, limit: maxLength } };
  return null;
}
