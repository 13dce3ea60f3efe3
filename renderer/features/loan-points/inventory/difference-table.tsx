import { Anchor, Checkbox, NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import type { DifferenceKind, Inventory } from '#shared/domain/inventory/inventory.ts';
import type { Difference } from '#shared/domain/inventory/inventory-differences.ts';
import type { DifferenceChoice } from './difference-choice.ts';
import { useDifferenceText } from './difference-text.ts';
import classes from './inventory.module.css';
import { RecogniseReading } from './recognise-reading.tsx';

type RowProps = {
  readonly inventory: Inventory;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], taken: boolean) => void;
  readonly choiceOf: (difference: Difference) => DifferenceChoice;
  readonly onChoice: (key: string, choice: DifferenceChoice) => void;
  readonly onOpenLoan: (loanId: string) => void;
};

type Props = RowProps & {
  readonly kind: DifferenceKind;
  /** Those of the kind. */
  readonly differences: readonly Difference[];
};

/** The differences of one kind; nothing where there is none. */
export function DifferenceTable({ kind, differences, ...rest }: Props) {
  const { t } = useTranslation('loanPoints');
  const headingId = useId();
  if (differences.length === 0) return null;
  return (
    <section className={classes.kind} aria-labelledby={headingId}>
      <h2 id={headingId}>
        {t(`inventory.kinds.${kind}.title`)} ({differences.length})
      </h2>
      <p>{t(`inventory.kinds.${kind}.help`)}</p>
      <table className={classes.table} data-settled aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col" className={classes.box}>
              <Checkbox
                size="xs"
                aria-label={t('inventory.differences.choose', { name: t(`inventory.kinds.${kind}.title`) })}
                checked={differences.every(({ key }) => rest.chosen.has(key))}
                indeterminate={
                  differences.some(({ key }) => rest.chosen.has(key)) &&
                  !differences.every(({ key }) => rest.chosen.has(key))
                }
                onChange={(event) =>
                  rest.onChoose(
                    differences.map(({ key }) => key),
                    event.currentTarget.checked,
                  )
                }
              />
            </th>
            <th scope="col">{t('inventory.differences.what')}</th>
            <th scope="col">{t('inventory.differences.detail')}</th>
            <th scope="col" className={classes.act}>
              {t('inventory.differences.act')}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <DifferenceRow key={difference.key} difference={difference} {...rest} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DifferenceRow({
  difference,
  inventory,
  chosen,
  onChoose,
  choiceOf,
  onChoice,
  onOpenLoan,
}: RowProps & { readonly difference: Difference }) {
  const { t } = useTranslation('loanPoints');
  const text = useDifferenceText();
  const id = useId();
  const { key, name, code, acts, kind, loan } = difference;
  const called = name ?? code ?? '';
  const choice = choiceOf(difference);
  return (
    <tr>
      <td className={classes.box}>
        <Checkbox
          size="xs"
          aria-label={t('inventory.differences.choose', { name: called })}
          checked={chosen.has(key)}
          onChange={(event) => onChoose([key], event.currentTarget.checked)}
        />
      </td>
      <th scope="row">{called}</th>
      <td>
        {text(difference)}
        {kind === 'out' && loan !== null && (
          <small>
            <Anchor component="button" type="button" size="sm" onClick={() => onOpenLoan(loan.loanId)}>
              {t('inventory.differences.openLoan')}
            </Anchor>
          </small>
        )}
        {kind === 'unknown' && <RecogniseReading inventoryId={inventory.id} difference={difference} />}
      </td>
      <td className={classes.act}>
        <NativeSelect
          size="xs"
          aria-label={`${t('inventory.differences.act')} : ${called}`}
          value={choice.act}
          data={acts.map((act) => ({ value: act, label: t(`inventory.act.${act}`) }))}
          onChange={(event) => {
            const act = acts.find((known) => known === event.currentTarget.value);
            if (act !== undefined) onChoice(key, { act, loanPointId: null });
          }}
        />
        {choice.act === 'moved' && (
          <LoanPointPicker
            id={id}
            size="xs"
            label={t('inventory.differences.movedTo')}
            description={null}
            error={null}
            except={inventory.loanPointId}
            value={choice.loanPointId ?? ''}
            onChange={(loanPointId) =>
              onChoice(key, { act: 'moved', loanPointId: loanPointId === '' ? null : loanPointId })
            }
          />
        )}
      </td>
    </tr>
  );
}
