import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { OrderedBoxes } from './use-ordered-boxes.ts';

type Props<T extends string> = {
  readonly code: T;
  readonly label: string;
  /** Those that are ticked, in their order. */
  readonly chosen: readonly T[];
  readonly boxes: OrderedBoxes<T>;
  readonly words: { readonly up: string; readonly down: string };
};

/** A ticked box of an ordered list, with its arrows; unticked, it leaves the list. */
export function OrderedBox<T extends string>({ code, label, chosen, boxes, words }: Props<T>) {
  const arrow = { size: 'sm', variant: 'subtle', color: 'gray' } as const;
  return (
    <li data-box={code}>
      <Checkbox
        size="xs"
        label={label}
        checked
        onChange={() =>
          boxes.change(
            code,
            chosen.filter((one) => one !== code),
          )
        }
        onKeyDown={(event) => boxes.onKeyDown(event, code)}
      />
      <ActionIcon
        {...arrow}
        aria-label={words.up}
        disabled={chosen[0] === code}
        onClick={() => boxes.move(code, -1)}
      >
        <IconArrowUp size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...arrow}
        aria-label={words.down}
        disabled={chosen.at(-1) === code}
        onClick={() => boxes.move(code, 1)}
      >
        <IconArrowDown size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}
