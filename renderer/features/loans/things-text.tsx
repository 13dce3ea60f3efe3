import { useTranslation } from 'react-i18next';

/** How many names a line holds. */
const SHOWN = 3;

/** What is lent, in one line: the first names, and how many others. */
export function ThingsText({ things }: { readonly things: readonly string[] }) {
  const { t } = useTranslation('loans');
  const others = things.length - SHOWN;
  return (
    <span title={things.join('\n')}>
      {things.slice(0, SHOWN).join(', ')}
      {others > 0 && ` ${t('table.more', { count: others })}`}
    </span>
  );
}
