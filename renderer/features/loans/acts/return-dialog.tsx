import { Checkbox, NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import classes from '#renderer/features/loans/loans.module.css';
import type { WholeLoan } from '#renderer/features/loans/page/use-loan.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { lineOutcomes } from '#shared/domain/loan/loan-line.ts';
import { loanSections } from '#shared/domain/loan/loan-sections.ts';
import { asksForRepair } from '#shared/domain/loan/loan-wish.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { CheckDialog } from './check-dialog.tsx';
import { type ComingBack, comingBackOf } from './coming-back.ts';
import { ConditionSelect } from './condition-select.tsx';
import { useAct } from './use-act.ts';

type Props = { readonly whole: WholeLoan; readonly onClose: () => void };

/** Takes things back: what is ticked, in which condition, what lacks. The rest stays out. */
export function ReturnDialog({ whole, onClose }: Props) {
  const { t, i18n } = useTranslation('loans');
  const { api } = useRegister();
  const today = useToday();
  const act = useAct();
  const { loan, kits } = whole;
  const [rows, setRows] = useState(() => comingBackOf(whole.lines, whole.items));
  const [on, setOn] = useState(dayText(today));
  const owes = loan.depositReceivedOn !== null && loan.depositReturnedOn === null;
  const [deposit, setDeposit] = useState(owes);
  const isWhole = rows.every(({ back, quantity, line }) => back && quantity >= line.quantity);
  const change = (id: string, part: Partial<ComingBack>): void =>
    setRows(rows.map((row) => (row.line.id === id ? { ...row, ...part } : row)));
  const submit = (): void => {
    const read = new FieldReader();
    const day = read.day('on', on, today);
    if (day === null) {
      act.refuse(read.problems.length > 0 ? read.problems : [problem('loan/day-missing')]);
      return;
    }
    const things = rows
      .filter(({ back }) => back)
      .map(({ line, outcome, quantity, condition, accessories, note, toRepair }) => ({
        lineId: line.id,
        outcome,
        quantity,
        conditionIn: outcome === 'returned' ? condition : null,
        accessoriesMissing: line.accessoriesOut.filter((one) => !accessories.includes(one)),
        noteIn: read.text(note),
        toRepair: outcome === 'returned' && toRepair,
      }));
    if (things.length === 0) {
      act.refuse([problem('loan/nothing-returned')]);
      return;
    }
    const still = rows.filter(({ back, quantity, line }) => !back || quantity < line.quantity).length;
    void act.run(
      () =>
        api.returnLoan(loan.id, {
          on: day,
          things,
          depositReturnedOn: owes && deposit && isWhole ? day : null,
        }),
      still === 0 ? t('return.done') : t('return.donePartial', { count: still }),
      onClose,
    );
  };
  return (
    <CheckDialog
      title={t('return.title', { number: loan.number })}
      confirm={t('return.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <DayInput label={t('return.on')} required value={on} onChange={setOn} />
      </SimpleGrid>
      {owes && loan.deposit !== null && (
        <Checkbox
          label={t('return.deposit', { sum: euroText(loan.deposit, i18n.language) })}
          checked={deposit && isWhole}
          disabled={!isWhole}
          onChange={(event) => setDeposit(event.currentTarget.checked)}
        />
      )}
      <p className={classes.help}>{t('return.help')}</p>
      <div className={classes.scroller}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('return.comesBack')}</th>
              <th scope="col">{t('return.outcome')}</th>
              <th scope="col">{t('handOver.condition')}</th>
              <th scope="col">{t('return.accessories')}</th>
              <th scope="col">{t('return.note')}</th>
            </tr>
          </thead>
          <tbody>
            {loanSections(
              rows.map((row) => ({ ...row, itemId: row.line.itemId, kitId: row.line.kitId })),
              ({ item }) => recordName(item),
            ).map(({ kitId, lines }) => [
              kitId !== null && (
                <tr key={kitId}>
                  <th scope="rowgroup" colSpan={5} className={classes.kit}>
                    {t('handOver.kitPart', { kit: kits.get(kitId)?.name ?? t('lines.goneKit') })}
                  </th>
                </tr>
              ),
              lines.map((row) => (
                <BackRow key={row.line.id} row={row} onChange={(part) => change(row.line.id, part)} />
              )),
            ])}
          </tbody>
        </table>
      </div>
      {rows.some(({ back, outcome }) => back && outcome === 'lost') && (
        <p className={classes.warn}>{t('return.lostWarning')}</p>
      )}
    </CheckDialog>
  );
}

type RowProps = { readonly row: ComingBack; readonly onChange: (part: Partial<ComingBack>) => void };

function BackRow({ row, onChange }: RowProps) {
  const { t } = useTranslation('loans');
  const { line, item, back, outcome } = row;
  const name = recordName(item);
  return (
    <tr data-off={!back || undefined}>
      <th scope="row" className={line.kitId === null ? classes.wrapping : classes.part}>
        <Checkbox
          size="xs"
          label={name}
          checked={back}
          onChange={(event) => onChange({ back: event.currentTarget.checked })}
        />
        {back && line.quantity > 1 && (
          <span className={classes.counted}>
            <NumberInput
              size="xs"
              w="5.5rem"
              aria-label={t('return.quantityOf', { name })}
              min={1}
              max={line.quantity}
              allowDecimal={false}
              value={row.quantity}
              onChange={(value) => onChange({ quantity: typeof value === 'number' ? value : 1 })}
            />
            {t('return.quantityRest', { quantity: line.quantity })}
          </span>
        )}
      </th>
      {back ? (
        <BackCells row={row} name={name} onChange={onChange} />
      ) : (
        <td colSpan={4} className={classes.quiet}>
          {outcome === 'returned' && t('lines.stillOut')}
        </td>
      )}
    </tr>
  );
}

function BackCells({ row, name, onChange }: RowProps & { readonly name: string }) {
  const { t } = useTranslation('loans');
  const { line, item, outcome, condition, accessories, note, toRepair } = row;
  const outcomes = lineOutcomes.filter((one) => one !== 'used' || item.tracking === 'counted');
  return (
    <>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('return.outcomeOf', { name })}
          data={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
          value={outcome}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ outcome: outcomes.find((one) => one === chosen) ?? 'returned' });
          }}
        />
      </td>
      <td>
        {outcome === 'returned' && (
          <>
            <ConditionSelect
              label={t('return.conditionOf', { name })}
              value={condition}
              onChange={(chosen) => onChange({ condition: chosen, toRepair: asksForRepair(chosen) })}
            />
            <Checkbox
              size="xs"
              mt={6}
              label={t('return.toRepair')}
              aria-label={t('return.toRepairOf', { name })}
              checked={toRepair}
              onChange={(event) => onChange({ toRepair: event.currentTarget.checked })}
            />
          </>
        )}
      </td>
      <td>
        {outcome === 'returned' &&
          line.accessoriesOut.map((accessory) => (
            <Checkbox
              key={accessory}
              size="xs"
              label={accessory}
              checked={accessories.includes(accessory)}
              onChange={(event) =>
                onChange({
                  accessories: event.currentTarget.checked
                    ? [...accessories, accessory]
                    : accessories.filter((one) => one !== accessory),
                })
              }
            />
          ))}
      </td>
      <td>
        <TextInput
          size="xs"
          aria-label={t('return.noteOf', { name })}
          autoComplete="off"
          value={note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      </td>
    </>
  );
}

function problem(code: string) {
  return { code, values: {}, severity: 'error', row: null, field: null } as const;
}
