import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { differenceKinds } from '#shared/domain/inventory/inventory.ts';
import type { Difference } from '#shared/domain/inventory/inventory-differences.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import type { DifferenceChoice } from './difference-choice.ts';
import { DifferenceTable } from './difference-table.tsx';
import { FindingTable } from './finding-table.tsx';
import classes from './inventory.module.css';
import { useInventoryActs } from './use-inventory-acts.ts';

type Props = { readonly sheet: InventorySheet; readonly onOpenLoan: (loanId: string) => void };

/** What differs from the register, by kind, settled one by one or together; below, what was settled. */
export function DifferencesPanel({ sheet, onOpenLoan }: Props) {
  const { t } = useTranslation('loanPoints');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const { problems, run } = useInventoryActs();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<ReadonlyMap<string, DifferenceChoice>>(new Map());
  const { differences, inventory } = sheet;
  const going = differences.filter(({ key }) => chosen.has(key));
  const choiceOf = (difference: Difference): DifferenceChoice =>
    choices.get(difference.key) ?? { act: difference.acts[0] ?? 'left', loanPointId: null };
  const choose = (keys: readonly string[], taken: boolean): void =>
    setChosen((before) => {
      const after = new Set(before);
      for (const key of keys)
        if (taken) after.add(key);
        else after.delete(key);
      return after;
    });
  const settle = (): void =>
    void run(
      () =>
        api.settleDifferences(
          inventory.id,
          going.map((difference) => ({ key: difference.key, ...choiceOf(difference) })),
        ),
      t('inventory.differences.settled', { count: going.length }),
      () => setChosen(new Set()),
    );
  return (
    <div className={classes.panel}>
      {differences.length === 0 ? (
        inventory.closedOn === null && <p className={classes.quiet}>{t('inventory.differences.none')}</p>
      ) : (
        <>
          {sheet.seen < sheet.expected && (
            <Alert color="yellow" mb="sm">
              {t('inventory.differences.waiting')}
            </Alert>
          )}
          <div className={classes.settle}>
            <Button size="xs" disabled={going.length === 0} onClick={settle}>
              {going.length === 0
                ? t('inventory.differences.settleNone')
                : t('inventory.differences.settle', { count: going.length })}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                choose(
                  differences.map(({ key }) => key),
                  going.length < differences.length,
                )
              }
            >
              {t(
                going.length < differences.length
                  ? 'inventory.differences.chooseAll'
                  : 'inventory.differences.chooseNone',
              )}
            </Button>
          </div>
          {problems.length > 0 && (
            <Alert color="red" role="alert" title={app('notDone')} mt="sm">
              <ProblemList problems={problems} />
            </Alert>
          )}
          {differenceKinds.map((kind) => (
            <DifferenceTable
              key={kind}
              kind={kind}
              inventory={inventory}
              differences={differences.filter((difference) => difference.kind === kind)}
              chosen={chosen}
              onChoose={choose}
              choiceOf={choiceOf}
              onChoice={(key, choice) => {
                setChoices(new Map(choices).set(key, choice));
                choose([key], true);
              }}
              onOpenLoan={onOpenLoan}
            />
          ))}
        </>
      )}
      <FindingTable sheet={sheet} />
    </div>
  );
}
