import { useCallback, useRef } from 'react';
import { useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { PriorityForm } from './priority-form.tsx';
import { priorityValues, priorityValuesSchema } from './priority-values.ts';

/** Key of the draft of the form of priorities. */
const DRAFT_KEY = 'hotline-settings/priorities';

/** The form of the matrix and of the targets, what was left unsaved in it included. */
export function PrioritiesSection({ settings }: { readonly settings: HotlineSettingsInput }) {
  const read = useCallback(async () => ({}), []);
  const start = useDraftStart(DRAFT_KEY, priorityValuesSchema, read);
  // What is set elsewhere (an undo, a value put back) shows at once, unless something typed would be lost.
  const shown = useRef('');
  if (start?.keeper.holds() !== true) shown.current = JSON.stringify(priorityValues(settings));
  if (start === undefined || start === null) return null;
  return <PriorityForm key={shown.current} settings={settings} draft={start.draft} keeper={start.keeper} />;
}
