import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { SourceLine } from '#renderer/workers/usage-sources-api.ts';
import type { CountingSource } from '#shared/figures/source-disagreements.ts';
import { choicesOf } from './shown-differences.ts';
import { useRefusalNotice } from './use-refusal-notice.tsx';

/** Makes some differences count from one source, as one act that the notice undoes. */
export function useChooseSource(): (lines: readonly SourceLine[], source: CountingSource) => Promise<void> {
  const { t } = useTranslation('usageSources');
  const { api } = useRegister();
  const written = useWrittenNotice();
  const refused = useRefusalNotice();
  return useCallback(
    async (lines, source) => {
      const choices = choicesOf(lines, source);
      if (choices.length === 0) return;
      const outcome = await api.chooseSources(choices);
      if (!outcome.ok) refused(outcome.problems);
      else if (outcome.value.changeSetId !== null)
        written(t('chosen', { count: choices.length, source: t(`source.${source}`) }), outcome.value);
    },
    [api, refused, t, written],
  );
}
