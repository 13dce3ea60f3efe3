import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '#shared/search/fold-text.ts';
import classes from './batch.module.css';
import { type BatchKind, type BatchTarget, batchKinds } from './batch-target.ts';

/** Rows drawn; beyond, another letter of the search finds sooner. */
const SHOWN = 200;

type Props = {
  readonly kind: BatchKind;
  readonly onKind: (kind: BatchKind) => void;
  /** Undefined while the places are read. */
  readonly targets: readonly BatchTarget[] | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
};

/** The territories, networks or places that get a report, to be ticked; a search narrows the list. */
export function TargetChoice({ kind, onKind, targets, chosen, onChosen }: Props) {
  const { t } = useTranslation('reportBatch');
  const { t: tApp } = useTranslation('app');
  const [search, setSearch] = useState('');
  const found = useMemo(() => matching(targets ?? [], search), [targets, search]);
  const toggle = (keys: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    onChosen(next);
  };
  const shown = found.slice(0, SHOWN);
  const hidden = found.length - shown.length;
  return (
    <div>
      <div className={classes.choice}>
        <Select
          label={t('kind.label')}
          data={batchKinds.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => {
            const next = batchKinds.find((each) => each === value);
            if (next === undefined) return;
            setSearch('');
            onKind(next);
          }}
        />
        <TextInput
          label={t('search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <div className={classes.targetHead}>
        <p role="status">
          {targets === undefined
            ? tApp('loading')
            : t('chosen', { count: chosen.size, total: targets.length })}
        </p>
        <Group gap="xs">
          {([true, false] as const).map((on) => (
            <Button
              key={String(on)}
              size="compact-sm"
              variant="subtle"
              disabled={found.every(({ key }) => chosen.has(key) === on)}
              onClick={() =>
                toggle(
                  found.map(({ key }) => key),
                  on,
                )
              }
            >
              {t(on ? 'tickAll' : 'untickAll')}
            </Button>
          ))}
        </Group>
      </div>
      {targets !== undefined && found.length === 0 ? (
        <p className={classes.quiet}>{t(targets.length === 0 ? 'none' : 'noMatch')}</p>
      ) : (
        <ul className={classes.targets} aria-label={t(`kind.${kind}`)}>
          {shown.map((target) => (
            <li key={target.key}>
              <Checkbox
                label={target.name}
                description={kind === 'place' ? target.where : t('places', { count: target.places })}
                checked={chosen.has(target.key)}
                onChange={(event) => toggle([target.key], event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p className={classes.quiet}>{t('more', { count: hidden })}</p>}
    </div>
  );
}

/** Those that have every word typed. */
function matching(targets: readonly BatchTarget[], search: string): readonly BatchTarget[] {
  const words = foldText(search).split(' ').filter(Boolean);
  if (words.length === 0) return targets;
  return targets.filter(({ name, where }) => {
    const text = foldText(`${name} ${where}`);
    return words.every((word) => text.includes(word));
  });
}
