import { useMemo } from 'react';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { useAllChoices } from './use-choices.ts';
import { useFieldLabel } from './use-field-label.ts';

/** How the preview says the fields that change. */
export type ChangeWords = {
  readonly label: (field: string) => string;
  /** A value as the screen says it: the labels of codes, other texts as they are. */
  readonly value: (field: string, text: string) => string;
};

/** Between the values of a list on one line. */
const SEPARATOR = ' · ';

export function useChangeWords(target: ImportTarget): ChangeWords {
  const label = useFieldLabel(target);
  const choicesOf = useAllChoices(target);
  return useMemo(
    () => ({
      label,
      value: (field, text) => {
        const labels = new Map(choicesOf(field).map((choice) => [choice.value, choice.label]));
        if (labels.size === 0) return text;
        return text
          .split(SEPARATOR)
          .map((code) => labels.get(code) ?? code)
          .join(SEPARATOR);
      },
    }),
    [label, choicesOf],
  );
}
