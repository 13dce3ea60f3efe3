import { Anchor } from '@mantine/core';

type Props = {
  readonly name: string;
  /** Null where nothing is to be opened: the name then stands by itself. */
  readonly id: string | null;
  readonly onOpen: (id: string) => void;
};

/** The name of a record that a ticket names, which leads to it. */
export function RecordLink({ name, id, onOpen }: Props) {
  return id === null ? (
    <span>{name}</span>
  ) : (
    <Anchor inherit component="button" type="button" ta="start" onClick={() => onOpen(id)}>
      {name}
    </Anchor>
  );
}
