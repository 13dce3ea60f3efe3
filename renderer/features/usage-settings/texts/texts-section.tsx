import { useCallback, useRef } from 'react';
import { useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { TextsForm } from './texts-form.tsx';
import { type TypedTexts, textsValues, textsValuesSchema } from './texts-values.ts';

/** Key of the draft of the form. */
const DRAFT_KEY = 'usage-settings/texts';

/** The form of questionnaires and of the reminder, what was left unsaved in it included. */
export function TextsSection({ settings }: { readonly settings: TypedTexts }) {
  const read = useCallback(async () => ({}), []);
  const start = useDraftStart(DRAFT_KEY, textsValuesSchema, read);
  // What is set elsewhere (an undo, a value put back) shows at once, unless something typed would be lost.
  const shown = useRef('');
  if (start?.keeper.holds() !== true) shown.current = JSON.stringify(textsValues(settings));
  if (start === undefined || start === null) return null;
  return <TextsForm key={shown.current} settings={settings} draft={start.draft} keeper={start.keeper} />;
}
