import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MergeChoice, MergeChoices, MergeConflict, MergeRow } from '#shared/duplicates/record-merge.ts';
import type { FieldSaying } from './field-saying.ts';
import classes from './merge-screen.module.css';

type Props = {
  readonly row: MergeRow;
  readonly saying: FieldSaying;
  readonly kept: object;
  readonly other: object;
  /** The fields of the record that stays, with the choices made so far. */
  readonly result: object;
  readonly choices: MergeChoices;
  readonly onChoose: (key: string, choice: MergeChoice) => void;
};

/** One field of two records, the choice between them, and what comes of it. */
export function MergeFieldRow({ row, saying, kept, other, result, choices, onChoose }: Props) {
  const { t } = useTranslation('duplicates');
  const label = saying.label(row);
  const choice = choices[row.key] ?? row.proposed;
  // The ids of both are always kept: lists that know either find the record.
  const isOpen = row.key !== 'externalIds';
  const option = (side: MergeChoice, lines: readonly string[]) => (
    <Choice
      name={row.key}
      field={label}
      lines={lines.length === 0 ? [t('merge.unknown')] : lines}
      checked={choice === side}
      onChoose={isOpen ? () => onChoose(row.key, side) : null}
    />
  );
  const lines = saying.text(row, result);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-chosen={choice !== 'other' || undefined}>{option('kept', saying.text(row, kept))}</td>
      <td data-chosen={choice !== 'kept' || undefined}>{option('other', saying.text(row, other))}</td>
      <td>
        {row.canJoin && isOpen && option('both', [t('merge.both')])}
        <Lines lines={lines.length === 0 ? [t('merge.unknown')] : lines} />
        {choice === 'both' &&
          row.conflicts.map((conflict) => (
            <Conflict
              key={conflict.key}
              row={row}
              conflict={conflict}
              saying={saying}
              side={choices[conflict.key] ?? 'kept'}
              onChoose={(side) => onChoose(conflict.key, side)}
            />
          ))}
      </td>
    </tr>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly field: string;
  readonly lines: readonly string[];
  readonly checked: boolean;
  /** Null where there is nothing to choose. */
  readonly onChoose: (() => void) | null;
};

function Choice({ name, field, lines, checked, onChoose }: ChoiceProps) {
  const { t } = useTranslation('duplicates');
  if (onChoose === null) return <Lines lines={lines} />;
  return (
    <Radio
      size="xs"
      name={`merge-${name}`}
      aria-label={t('merge.choose', { field, side: lines.join(', ') })}
      label={<Lines lines={lines} />}
      checked={checked}
      onChange={onChoose}
    />
  );
}

type ConflictProps = {
  readonly row: MergeRow;
  readonly conflict: MergeConflict;
  readonly saying: FieldSaying;
  readonly side: MergeChoice;
  readonly onChoose: (side: 'kept' | 'other') => void;
};

/** Two entries of one date: the officer says which one stays. */
function Conflict({ row, conflict, saying, side, onChoose }: ConflictProps) {
  const { t } = useTranslation('duplicates');
  return (
    <fieldset className={classes.conflict}>
      <legend>{t('merge.sameDay')}</legend>
      {(['kept', 'other'] as const).map((one) => (
        <Choice
          key={one}
          name={conflict.key}
          field={saying.label(row)}
          lines={[saying.entry(row, conflict[one])]}
          checked={side === one}
          onChoose={() => onChoose(one)}
        />
      ))}
    </fieldset>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <span className={classes.lines}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}
