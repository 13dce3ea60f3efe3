import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { LOAN_TABLES } from '#renderer/features/loans/loan-tables.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { FreeThing, LoanRun, WantedThing } from '#shared/domain/loan/loan-wish.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { ChosenThings } from './chosen-things.tsx';
import classes from './loan-form.module.css';
import { isSameThing } from './loan-values.ts';
import { ThingRow } from './thing-row.tsx';

const FREE_TABLES = [...LOAN_TABLES, 'maintenance', 'transfer'] as const;

/** Rows drawn at most: the search finds the others. */
const DRAWN = 150;

type Props = {
  /** The days; null while they are not typed, or reversed. */
  readonly run: LoanRun | null;
  readonly loanPointId: string | null;
  /** The loan being edited, which holds nothing from itself. */
  readonly exceptId: string | null;
  readonly lines: readonly WantedThing[];
  readonly error: ReactNode;
  /** @param loanPointId loan point of what was just taken; null where nothing was, or it has none */
  readonly onLines: (lines: WantedThing[], loanPointId: string | null) => void;
};

/** Chooses what is lent from what is free on these days; what is not says who has it, and until when. */
export function ThingChooser({ run, loanPointId, exceptId, lines, error, onLines }: Props) {
  const { t } = useTranslation('loans');
  const categories = useItemCategories();
  const id = useId();
  const [search, setSearch] = useState('');
  const [onlyFree, setOnlyFree] = useState(true);
  const things = useFree(run, loanPointId, exceptId);
  const chosenOf = (thing: FreeThing) => lines.find((line) => isSameThing(line, thing));
  const found = useMemo(() => {
    const asked = foldedWords(search);
    return (things ?? []).filter((thing) => {
      if (onlyFree && thing.free === 0 && !lines.some((line) => isSameThing(line, thing))) return false;
      if (asked.length === 0) return true;
      const category =
        thing.category === null ? t('chooser.kit') : (categories?.nameOf(thing.category) ?? '');
      const words = foldedWords(`${thing.inventoryNumber ?? ''} ${thing.name} ${category}`);
      return asked.every((word) => words.some((own) => own.startsWith(word)));
    });
  }, [things, search, onlyFree, lines, categories, t]);
  const toggle = (thing: FreeThing, taken: boolean): void =>
    onLines(
      taken
        ? [...lines, { itemId: thing.itemId, kitId: thing.kitId, quantity: 1 }]
        : lines.filter((line) => !isSameThing(line, thing)),
      taken ? thing.loanPointId : null,
    );
  const freeCount = (things ?? []).filter(({ free }) => free > 0).length;
  return (
    <div className={formClasses.wide} id={fieldId('lines')} tabIndex={-1}>
      <ChosenThings
        lines={lines}
        things={things}
        onRemove={(gone) =>
          onLines(
            lines.filter((line) => line !== gone),
            null,
          )
        }
      />
      {error !== undefined && error !== null && <p className={formClasses.rowsError}>{error}</p>}
      {run === null ? (
        <p className={classes.note}>{t('chooser.needDays')}</p>
      ) : (
        <>
          <div className={classes.tools}>
            <TextInput
              size="xs"
              type="search"
              className={classes.search ?? ''}
              aria-label={t('chooser.search')}
              placeholder={t('chooser.search')}
              leftSection={<IconSearch size={15} aria-hidden />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
              onKeyDown={(event) => {
                // Enter in the search takes the only answer, rather than saving the form.
                if (event.key !== 'Enter' || event.ctrlKey) return;
                event.preventDefault();
                const [only, second] = found;
                if (only === undefined || second !== undefined || chosenOf(only) !== undefined) return;
                toggle(only, true);
                setSearch('');
              }}
            />
            <Checkbox
              size="xs"
              label={t('chooser.onlyFree')}
              checked={onlyFree}
              onChange={(event) => setOnlyFree(event.currentTarget.checked)}
            />
            {things !== undefined && (
              <span className={classes.note} aria-live="polite">
                {t('chooser.free', { count: freeCount })}
              </span>
            )}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
          <section className={classes.things} aria-labelledby={id} tabIndex={0}>
            <h3 id={id} className="visually-hidden">
              {t('chooser.list')}
            </h3>
            {things !== undefined && found.length === 0 && (
              <p className={classes.note}>{t(things.length === 0 ? 'chooser.empty' : 'chooser.nothing')}</p>
            )}
            <ul>
              {found.slice(0, DRAWN).map((thing) => (
                <ThingRow
                  key={thing.itemId ?? thing.kitId}
                  thing={thing}
                  kind={
                    thing.category === null ? t('chooser.kit') : (categories?.nameOf(thing.category) ?? '')
                  }
                  taken={chosenOf(thing)}
                  onToggle={(taken) => toggle(thing, taken)}
                  onQuantity={(quantity) =>
                    onLines(
                      lines.map((line) => (isSameThing(line, thing) ? { ...line, quantity } : line)),
                      null,
                    )
                  }
                />
              ))}
            </ul>
            {found.length > DRAWN && (
              <p className={classes.note}>{t('table.more', { count: found.length - DRAWN })}</p>
            )}
          </section>
        </>
      )}
    </div>
  );
}

/** What is free on these days, the last answer staying until the next comes. */
function useFree(
  run: LoanRun | null,
  loanPointId: string | null,
  exceptId: string | null,
): readonly FreeThing[] | undefined {
  const { from, due, fromTime, dueTime } = run ?? { from: '', due: '', fromTime: null, dueTime: null };
  const read = useCallback(
    async (api: RegisterApi) =>
      from === '' ? [] : api.freeBetween({ from, due, fromTime, dueTime }, loanPointId, exceptId),
    [from, due, fromTime, dueTime, loanPointId, exceptId],
  );
  const answer = useRegisterQuery(read, FREE_TABLES);
  const last = useRef<readonly FreeThing[] | undefined>(undefined);
  if (answer !== undefined) last.current = answer;
  return answer ?? last.current;
}
