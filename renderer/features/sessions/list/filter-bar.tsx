import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnimatorPicker } from '#renderer/entity-ui/animator-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { useSessionThemes } from '#renderer/entity-ui/use-session-themes.ts';
import classes from '#renderer/features/sessions/sessions.module.css';
import { sessionKinds } from '#shared/domain/session/session.ts';
import { isNarrowed, type SessionFilters } from './session-filters.ts';

type Props = {
  readonly filters: SessionFilters;
  readonly onChange: (change: Partial<SessionFilters>) => void;
};

/** What narrows the list: a place, an animator, a kind, a theme. */
export function FilterBar({ filters, onChange }: Props) {
  const { t } = useTranslation('sessions');
  const themes = useSessionThemes();
  return (
    <div className={classes.filters}>
      <PlacePicker
        id="sessions-place"
        label={t('fields.placeId')}
        description=""
        error={null}
        except={null}
        value={filters.placeId}
        onChange={(placeId) => onChange({ placeId })}
      />
      <AnimatorPicker
        id="sessions-animator"
        label={t('fields.animatorId')}
        description=""
        error={null}
        value={filters.animatorId}
        onChange={(animatorId) => onChange({ animatorId })}
      />
      <NativeSelect
        label={t('fields.kind')}
        value={filters.kind}
        data={[
          { value: '', label: t('list.allKinds') },
          ...sessionKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
        ]}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('fields.theme')}
        value={filters.theme}
        data={[{ value: '', label: t('list.allThemes') }, ...themes]}
        onChange={(event) => onChange({ theme: event.currentTarget.value })}
      />
      {isNarrowed(filters) && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange({ placeId: '', animatorId: '', kind: '', theme: '' })}
        >
          {t('list.clear')}
        </Button>
      )}
    </div>
  );
}
