import { useTranslation } from 'react-i18next';
import type { FreeThing, WantedThing } from '#shared/domain/loan/loan-wish.ts';
import classes from './loan-form.module.css';
import { isSameThing } from './loan-values.ts';
import { useConflictText } from './use-conflict-text.ts';
import { useThingNames } from './use-thing-names.ts';

/** What the loan holds so far, each with a way out. */
export function ChosenThings({
  lines,
  things,
  onRemove,
}: {
  readonly lines: readonly WantedThing[];
  readonly things: readonly FreeThing[] | undefined;
  readonly onRemove: (line: WantedThing) => void;
}) {
  const { t } = useTranslation('loans');
  const nameOf = useThingNames(lines);
  const conflictText = useConflictText();
  return (
    <div className={classes.chosen}>
      <h3>{t('chooser.chosen')}</h3>
      {lines.length === 0 ? (
        <p className={classes.note}>{t('chooser.none')}</p>
      ) : (
        <ul>
          {lines.map((line) => {
            const name = nameOf(line);
            const thing = things?.find((one) => isSameThing(one, line));
            const conflict =
              thing !== undefined && thing.free < line.quantity ? thing.conflicts[0] : undefined;
            return (
              <li key={line.itemId ?? line.kitId}>
                <span>
                  {line.quantity > 1 && `${line.quantity} × `}
                  {name}
                  {conflict !== undefined && <small data-taken>{conflictText(conflict)}</small>}
                </span>
                <button
                  type="button"
                  aria-label={t('chooser.remove', { name })}
                  title={t('chooser.remove', { name })}
                  onClick={() => onRemove(line)}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
