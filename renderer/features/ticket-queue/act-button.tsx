import { Button, Kbd } from '@mantine/core';

type Props = {
  readonly label: string;
  /** The key that does the same. */
  readonly hint: string;
  readonly main?: boolean;
  readonly onClick: () => void;
};

/** A button with its key. */
export function ActButton({ label, hint, main = false, onClick }: Props) {
  return (
    <Button
      size="xs"
      variant={main ? 'filled' : 'default'}
      rightSection={
        <Kbd size="xs" aria-hidden>
          {hint}
        </Kbd>
      }
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
