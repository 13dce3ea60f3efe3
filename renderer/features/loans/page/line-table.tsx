import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import classes from '#renderer/features/loans/loans.module.css';
import type { ItemCondition } from '#shared/domain/item/item.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import { loanSections } from '#shared/domain/loan/loan-sections.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import type { WholeLoan } from './use-loan.ts';

type Props = {
  readonly whole: WholeLoan;
  readonly onOpen: (kind: 'item' | 'kit', id: string) => void;
};

/** The lines of a loan: each kit over its parts, how each thing left and came back. */
export function LineTable({ whole, onOpen }: Props) {
  const { t } = useTranslation('loans');
  const { lines, items, kits, loan } = whole;
  const isOut = loan.handedOverOn !== null;
  const itemName = ({ itemId }: LoanLine): string => {
    const item = items.get(itemId ?? '');
    return item === undefined ? t('lines.goneItem') : recordName(item);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by the keyboard
    <section className={classes.scroller} aria-label={t('lines.label')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('lines.thing')}</th>
            <th scope="col" className={classes.number}>
              {t('lines.quantity')}
            </th>
            {isOut && <th scope="col">{t('lines.out')}</th>}
            {isOut && <th scope="col">{t('lines.back')}</th>}
          </tr>
        </thead>
        <tbody>
          {loanSections(lines, (line) => itemName(line)).map(({ kitId, lines: own }) => [
            kitId !== null && (
              <tr key={kitId}>
                <th scope="row" className={classes.kit} colSpan={isOut ? 4 : 2}>
                  <ThingLink
                    name={kits.get(kitId)?.name ?? t('lines.goneKit')}
                    onOpen={kits.has(kitId) ? () => onOpen('kit', kitId) : null}
                  />{' '}
                  <span className={classes.quiet}>{t('lines.kit')}</span>
                </th>
              </tr>
            ),
            own.map((line) => (
              <tr key={line.id}>
                <th scope="row" className={kitId === null ? classes.wrapping : classes.part}>
                  <ThingLink
                    name={itemName(line)}
                    onOpen={items.has(line.itemId ?? '') ? () => onOpen('item', line.itemId ?? '') : null}
                  />
                </th>
                <td className={classes.number}>{line.quantity}</td>
                {isOut && (
                  <td>
                    <LineOut line={line} />
                  </td>
                )}
                {isOut && (
                  <td>
                    <LineBack line={line} />
                  </td>
                )}
              </tr>
            )),
          ])}
        </tbody>
      </table>
    </section>
  );
}

function ThingLink({ name, onOpen }: { readonly name: string; readonly onOpen: (() => void) | null }) {
  return onOpen === null ? (
    name
  ) : (
    <Anchor inherit component="button" type="button" ta="start" onClick={onOpen}>
      {name}
    </Anchor>
  );
}

function ConditionText({ condition }: { readonly condition: ItemCondition | null }) {
  const { t } = useTranslation('items');
  return condition === null ? null : t(`conditions.${condition}`);
}

function LineOut({ line: { conditionOut, accessoriesOut, noteOut } }: { readonly line: LoanLine }) {
  const { t } = useTranslation('loans');
  return (
    <>
      {conditionOut === null ? (
        <span className={classes.quiet}>{t('handOver.conditionUnknown')}</span>
      ) : (
        <ConditionText condition={conditionOut} />
      )}
      {accessoriesOut.length > 0 && (
        <small>{t('lines.with', { accessories: accessoriesOut.join(', ') })}</small>
      )}
      {noteOut !== null && <small>{noteOut}</small>}
    </>
  );
}

function LineBack({ line }: { readonly line: LoanLine }) {
  const { t } = useTranslation('loans');
  const { returnedOn, outcome, conditionIn, accessoriesMissing, noteIn } = line;
  if (returnedOn === null) return <strong>{t('lines.stillOut')}</strong>;
  return (
    <>
      <span className={outcome === 'lost' ? classes.danger : undefined}>
        {outcome !== null && t(`outcomes.${outcome}`)} {t('lines.on', { day: dayText(returnedOn) })}
      </span>
      {conditionIn !== null && (
        <>
          {', '}
          <ConditionText condition={conditionIn} />
        </>
      )}
      {accessoriesMissing.length > 0 && (
        <small className={classes.warn}>
          {t('lines.missing', { accessories: accessoriesMissing.join(', ') })}
        </small>
      )}
      {noteIn !== null && <small>{noteIn}</small>}
    </>
  );
}
