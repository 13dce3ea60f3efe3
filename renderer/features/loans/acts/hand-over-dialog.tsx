import { Button, Checkbox, Group, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useConflictText } from '#renderer/features/loans/form/use-conflict-text.ts';
import classes from '#renderer/features/loans/loans.module.css';
import type { WholeLoan } from '#renderer/features/loans/page/use-loan.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { loanSections } from '#shared/domain/loan/loan-sections.ts';
import type { LoanConflict } from '#shared/domain/loan/loan-wish.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { CheckDialog } from './check-dialog.tsx';
import { ConditionSelect } from './condition-select.tsx';
import { type Leaving, leavingOf } from './leaving.ts';
import { useAct } from './use-act.ts';

type Props = { readonly whole: WholeLoan; readonly onClose: () => void };

/** Hands a loan over: what leaves is ticked, kits part by part, with its condition and what goes with it. */
export function HandOverDialog({ whole, onClose }: Props) {
  const { database } = useRegister();
  const { lines, kits } = whole;
  const kitIds = [...kits.keys()];
  const parts = useLiveQuery(
    async () =>
      (await database.items.where('kitId').anyOf(kitIds).toArray()).filter(
        ({ deletedAt, retiredOn }) => deletedAt === null && retiredOn === null,
      ),
    [database, kitIds.join(' ')],
  );
  const leaving = parts === undefined ? undefined : leavingOf(lines, whole.items, parts);
  const conflicts = useConflicts(whole, leaving);
  if (leaving === undefined || conflicts === undefined) return null;
  return <HandOverForm whole={whole} leaving={leaving} conflicts={conflicts} onClose={onClose} />;
}

/** What keeps each thing from leaving today, by its id; undefined while it is asked. */
function useConflicts(
  { loan }: WholeLoan,
  leaving: readonly Leaving[] | undefined,
): ReadonlyMap<string, LoanConflict> | undefined {
  const today = useToday();
  const ids = leaving?.map(({ item, quantity }) => `${item.id}:${quantity}`).join(' ');
  const from = today < loan.due ? today : loan.due;
  const { id, due, dueTime } = loan;
  const read = useCallback(
    async (api: RegisterApi) => {
      if (ids === undefined) return undefined;
      const wanted = ids
        .split(' ')
        .filter((text) => text !== '')
        .map((text) => {
          const [itemId = '', quantity] = text.split(':');
          return { itemId, kitId: null, quantity: Number(quantity) };
        });
      const run = { from, fromTime: null, due, dueTime };
      const check = await api.checkLoan({ ...run, lines: wanted, loanPointId: null, borrower: null }, id);
      return new Map(check.conflicts.map((conflict) => [conflict.wanted.itemId ?? '', conflict] as const));
    },
    [ids, id, from, due, dueTime],
  );
  return useRegisterQuery(read, ['loan', 'loanLine', 'item', 'maintenance']);
}

type FormProps = Props & {
  readonly leaving: readonly Leaving[];
  readonly conflicts: ReadonlyMap<string, LoanConflict>;
};

function HandOverForm({ whole, leaving, conflicts, onClose }: FormProps) {
  const { t, i18n } = useTranslation('loans');
  const { api, settings } = useRegister();
  const today = useToday();
  const act = useAct();
  const { loan, kits } = whole;
  const blocks = (id: string) => {
    const conflict = conflicts.get(id);
    return conflict !== undefined && conflict.reason !== 'preparation' ? conflict : undefined;
  };
  const [rows, setRows] = useState(() => leaving.map((row) => ({ ...row, leaves: !blocks(row.item.id) })));
  const [values, setValues] = useState({
    on: dayText(today),
    by: loan.handedOverBy ?? settings.officer,
    receivedBy: loan.contactName ?? loan.borrowerName ?? '',
    deposit: loan.deposit !== null && loan.depositReceivedOn === null,
  });
  const asksDeposit = loan.deposit !== null && loan.depositReceivedOn === null;
  const change = (id: string, part: Partial<Leaving>): void =>
    setRows(rows.map((row) => (row.item.id === id ? { ...row, ...part } : row)));
  const submit = (): void => {
    const read = new FieldReader();
    const on = read.day('on', values.on, today);
    if (on === null) {
      act.refuse(read.problems.length > 0 ? read.problems : [problem('loan/day-missing')]);
      return;
    }
    const things = rows
      .filter(({ leaves }) => leaves)
      .map(({ item, kitId, quantity, condition, accessories, note }) => ({
        itemId: item.id,
        kitId,
        quantity,
        conditionOut: condition,
        accessoriesOut: [...accessories],
        noteOut: read.text(note),
      }));
    if (things.length === 0) {
      act.refuse([problem('loan/nothing-handed-over')]);
      return;
    }
    void act.run(
      () =>
        api.handOverLoan(loan.id, {
          on,
          by: read.text(values.by),
          receivedBy: read.text(values.receivedBy),
          depositReceivedOn: asksDeposit && values.deposit ? on : loan.depositReceivedOn,
          things,
        }),
      t('handOver.done'),
      onClose,
    );
  };
  const free = rows.filter(({ item }) => blocks(item.id) === undefined);
  const all = free.every(({ leaves }) => leaves);
  return (
    <CheckDialog
      title={t('handOver.title', { number: loan.number })}
      confirm={t('handOver.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <DayInput
          label={t('handOver.on')}
          required
          value={values.on}
          onChange={(on) => setValues({ ...values, on })}
        />
        <TextInput
          label={t('handOver.by')}
          autoComplete="off"
          value={values.by}
          onChange={(event) => setValues({ ...values, by: event.currentTarget.value })}
        />
        <TextInput
          label={t('handOver.receivedBy')}
          description={t('handOver.receivedByHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          value={values.receivedBy}
          onChange={(event) => setValues({ ...values, receivedBy: event.currentTarget.value })}
        />
      </SimpleGrid>
      {loan.deposit !== null && asksDeposit && (
        <Checkbox
          label={t('handOver.deposit', { sum: euroText(loan.deposit, i18n.language) })}
          checked={values.deposit}
          onChange={(event) => setValues({ ...values, deposit: event.currentTarget.checked })}
        />
      )}
      <Group justify="space-between" align="baseline">
        <p className={classes.help}>{t('handOver.help')}</p>
        {free.length > 1 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => setRows(rows.map((row) => (blocks(row.item.id) ? row : { ...row, leaves: !all })))}
          >
            {t(all ? 'handOver.none' : 'handOver.all')}
          </Button>
        )}
      </Group>
      <div className={classes.scroller}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('handOver.leaves')}</th>
              <th scope="col">{t('handOver.condition')}</th>
              <th scope="col">{t('handOver.accessories')}</th>
              <th scope="col">{t('handOver.note')}</th>
            </tr>
          </thead>
          <tbody>
            {loanSections(
              rows.map((row) => ({ ...row, itemId: row.item.id })),
              ({ item }) => recordName(item),
            ).map(({ kitId, lines }) => [
              kitId !== null && (
                <tr key={kitId}>
                  <th scope="rowgroup" colSpan={4} className={classes.kit}>
                    {t('handOver.kitPart', { kit: kits.get(kitId)?.name ?? t('lines.goneKit') })}
                  </th>
                </tr>
              ),
              lines.map((row) => (
                <LeavingRow
                  key={row.item.id}
                  row={row}
                  blocked={blocks(row.item.id)}
                  warning={conflicts.get(row.item.id)}
                  onChange={(part) => change(row.item.id, part)}
                />
              )),
            ])}
          </tbody>
        </table>
      </div>
    </CheckDialog>
  );
}

type RowProps = {
  readonly row: Leaving;
  readonly blocked: LoanConflict | undefined;
  readonly warning: LoanConflict | undefined;
  readonly onChange: (part: Partial<Leaving>) => void;
};

function LeavingRow({ row, blocked, warning, onChange }: RowProps) {
  const { t } = useTranslation('loans');
  const conflictText = useConflictText();
  const { item, kitId, leaves, condition, accessories, note, quantity } = row;
  const name = recordName(item);
  return (
    <tr data-off={!leaves || undefined}>
      <th scope="row" className={kitId === null ? classes.wrapping : classes.part}>
        <Checkbox
          size="xs"
          label={name}
          checked={leaves}
          disabled={blocked !== undefined}
          onChange={(event) => onChange({ leaves: event.currentTarget.checked })}
        />
        {item.essentialToKit && kitId !== null && <small>{t('handOver.essential')}</small>}
        {warning !== undefined && <small className={classes.warn}>{conflictText(warning)}</small>}
        {item.tracking === 'counted' && leaves && (
          <NumberInput
            size="xs"
            mt={4}
            w="6rem"
            aria-label={t('handOver.quantityOf', { name })}
            min={1}
            allowDecimal={false}
            value={quantity}
            onChange={(value) => onChange({ quantity: typeof value === 'number' ? value : 1 })}
          />
        )}
      </th>
      <td>
        {leaves && (
          <ConditionSelect
            label={t('handOver.conditionOf', { name })}
            value={condition}
            onChange={(chosen) => onChange({ condition: chosen })}
          />
        )}
      </td>
      <td>
        {leaves &&
          item.accessories.map((accessory) => (
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
        {leaves && (
          <TextInput
            size="xs"
            aria-label={t('handOver.noteOf', { name })}
            autoComplete="off"
            value={note}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
        )}
      </td>
    </tr>
  );
}

function problem(code: string) {
  return { code, values: {}, severity: 'error', row: null, field: null } as const;
}
