import { useEffect } from 'react';
import { focusCallField } from './call-fields.ts';
import type { CallValues } from './call-values.ts';

/** Leads to the first thing that is not known yet: who calls, or what is asked. */
export function useBeginning(first: CallValues): void {
  const known = first.accessPointId !== '' || first.organisationId !== '' || first.animatorId !== '';
  useEffect(() => focusCallField(known ? 'subject' : 'finder'), [known]);
}
