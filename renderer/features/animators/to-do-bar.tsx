import { Anchor } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { AnimatorsToDo } from '#shared/domain/animator/animators-to-do.ts';
import classes from './animators.module.css';
import { runText } from './run-text.ts';

type Props = {
  readonly onOpenPlace: (placeId: string) => void;
  /** Opens an animator at a tab of the page; null = the first. */
  readonly onOpenAnimator: (animatorId: string, tab: 'absences' | null) => void;
  readonly onOpenReplacement: (replacementId: string) => void;
};

type Kind = 'places' | 'contracts' | 'absences';

/** *À traiter*: places without an animator, contracts that end, absences nobody covers. A count opens its list. */
export function ToDoBar(props: Props) {
  const { t } = useTranslation('animators');
  const id = useId();
  const [opened, setOpened] = useState<Kind | null>(null);
  const read = useCallback((api: RegisterApi) => api.animatorsToDo(), []);
  const toDo = useRegisterQuery(read, ['animator', 'assignment', 'absence', 'replacement', 'accessPoint']);
  if (toDo === undefined) return null;
  const counts = [
    { kind: 'places', count: toDo.placesWithout.length },
    { kind: 'contracts', count: toDo.contracts.length },
    { kind: 'absences', count: toDo.absences.length },
  ] as const;
  const shown = counts.filter(({ count }) => count > 0);
  return (
    <section className={classes.toDo} aria-labelledby={id} data-empty={shown.length === 0 || undefined}>
      <div className={classes.toDoHead}>
        <h2 id={id}>{t('toDo.title')}</h2>
        {shown.length === 0 && <p>{t('toDo.nothing')}</p>}
        {shown.map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            className={classes.opener}
            aria-expanded={opened === kind}
            onClick={() => setOpened(opened === kind ? null : kind)}
          >
            {t(`toDo.${kind}`, { count })}
            {opened === kind ? (
              <IconChevronUp size={15} aria-hidden />
            ) : (
              <IconChevronDown size={15} aria-hidden />
            )}
          </button>
        ))}
      </div>
      {opened !== null && shown.some(({ kind }) => kind === opened) && (
        <ToDoList kind={opened} toDo={toDo} {...props} />
      )}
    </section>
  );
}

/** The entries of one kind, each a way to where it is dealt with. */
function ToDoList({ kind, toDo, ...open }: Props & { readonly kind: Kind; readonly toDo: AnimatorsToDo }) {
  const { t } = useTranslation('animators');
  const today = useToday();
  const entry = (key: string, name: string, detail: string | null, onOpen: () => void): ReactNode => (
    <li key={key}>
      <Anchor component="button" type="button" ta="start" onClick={onOpen}>
        {name}
      </Anchor>{' '}
      {detail !== null && <small>{detail}</small>}
    </li>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
    <section className={classes.opened} aria-label={t(`toDo.${kind}`, { count: 2 })} tabIndex={0}>
      {kind !== 'contracts' && <p>{t(`toDo.${kind}Help`)}</p>}
      <ul>
        {kind === 'places' &&
          toDo.placesWithout.map(({ placeId, name }) =>
            entry(placeId, name, null, () => open.onOpenPlace(placeId)),
          )}
        {kind === 'contracts' &&
          toDo.contracts.map(({ animatorId, name, on }) =>
            entry(animatorId, name, t('toDo.endsOn', { date: dayText(on) }), () =>
              open.onOpenAnimator(animatorId, null),
            ),
          )}
        {kind === 'absences' &&
          toDo.absences.map((absence) =>
            entry(
              `${absence.absenceId} ${absence.placeId}`,
              t('toDo.at', { name: absence.name, place: absence.placeName }),
              `${runText(absence, today, t)} — ${t(`toDo.${absence.state}`)}`,
              () => {
                if (absence.replacementId === null) open.onOpenAnimator(absence.animatorId, 'absences');
                else open.onOpenReplacement(absence.replacementId);
              },
            ),
          )}
      </ul>
    </section>
  );
}
