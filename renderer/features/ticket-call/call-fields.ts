import type { UseFormReturnType } from '@mantine/form';
import type { CallValues } from './call-values.ts';

/** The form of a call: fields follow one another as they are typed. */
export type CallFormState = UseFormReturnType<CallValues>;

/** What the parts of the form work on. */
export type CallPart = {
  readonly values: CallValues;
  readonly set: (change: Partial<CallValues>) => void;
  readonly errorOf: (field: keyof CallValues) => string | null;
};

/** What stands beside the form works on it too, and leads to the pages of tickets. */
export type CallSideProps = CallPart & { readonly onOpenTicket: (ticketId: string) => void };

/** Id of the control of a field. The form stands over other forms: its ids are its own. */
export function callFieldId(field: string): string {
  return `call-${field}`;
}

/** What is shown by the control of another field. */
const shownBy: Readonly<Partial<Record<string, string>>> = {
  accessPointId: 'finder',
  organisationId: 'finder',
  duplicateOfId: 'finder',
  loanId: 'finder',
  animatorId: 'callerName',
};

/** Id of the time of a moment. */
export function callTimeId(field: 'opened' | 'answered' | 'solved'): string {
  return `${callFieldId(field)}-time`;
}

/** Leads to a field once what was chosen is on the screen. */
export function focusCallField(field: keyof CallValues | 'finder'): void {
  focusCallControl(callFieldId(shownBy[field] ?? field));
}

/** The same, by the id of a control. */
export function focusCallControl(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
