import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionThemes } from '#renderer/entity-ui/use-session-themes.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';

/** A value of a closed list: its code, and what it is called on the screen. */
export type Choice = { readonly value: string; readonly label: string };

const NOTHING: readonly Choice[] = [];

/** The values that a column of sessions is put to: closed lists, themes, the places and the animators of the register. */
export function useSessionChoices(target: ImportTarget): (field: string) => readonly Choice[] {
  const { t } = useTranslation('spreadsheetImport');
  const { t: sessions } = useTranslation('sessions');
  const { t: lists } = useTranslation('lists');
  const { database } = useRegister();
  const themes = useSessionThemes();
  const today = useToday();
  const records = useLiveQuery(async () => {
    if (target !== 'session') return null;
    const [places, animators] = await Promise.all([
      database.accessPoints.toArray(),
      database.animators.toArray(),
    ]);
    const living = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
    return {
      place: places.filter(living).map((place) => {
        const commune = locationAt(place, today)?.communeName ?? '';
        return { value: place.id, label: commune === '' ? place.name : `${place.name} (${commune})` };
      }),
      animator: animators.filter(living).map((one) => ({ value: one.id, label: animatorName(one) })),
    };
  }, [database, target, today]);
  return useMemo(
    () => (field) => {
      switch (field) {
        case 'place':
        case 'animator':
          return byLabel(records?.[field] ?? NOTHING);
        case 'theme':
          return themes;
        case 'kind':
          return choices(sessions('kinds', { returnObjects: true }));
        case 'remote':
          return choices(t('yesNo', { returnObjects: true }));
        case 'gender':
        case 'age':
        case 'situation':
        case 'residence':
          return choices(lists(`breakdownParts.${field}`, { returnObjects: true }));
        default:
          return NOTHING;
      }
    },
    [records, themes, sessions, lists, t],
  );
}

function byLabel(some: readonly Choice[]): readonly Choice[] {
  return [...some].sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}

function choices(labels: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
