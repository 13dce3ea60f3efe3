import { Select } from '@mantine/core';
import { perimeterKey } from './perimeter-options.ts';
import { usePerimeterOptions } from './use-perimeter-options.ts';

/** The whole register, as the value of the field. */
export const WHOLE_PERIMETER = perimeterKey({ kind: 'all' });

type Props = {
  readonly label: string;
  readonly words: {
    readonly all: string;
    readonly departements: string;
    readonly epcis: string;
    readonly networks: string;
  };
  /** A perimeter as {@link perimeterKey} writes it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Chooses a part of the territory, or a network, or everything. */
export function PerimeterSelect({ label, words, value, onChange }: Props) {
  const options = usePerimeterOptions();
  const groups = [
    { group: words.departements, items: [...options.departements] },
    { group: words.epcis, items: [...options.epcis] },
    { group: words.networks, items: [...options.networks] },
  ].filter(({ items }) => items.length > 0);
  return (
    <Select
      label={label}
      allowDeselect={false}
      searchable
      w="17rem"
      data={[{ value: WHOLE_PERIMETER, label: words.all }, ...groups]}
      value={value}
      onChange={(chosen) => onChange(chosen ?? WHOLE_PERIMETER)}
    />
  );
}
