import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type KnownLevel, useAnsweringLevels } from '#renderer/entity-ui/use-answering-levels.ts';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import { type CallPart, callFieldId } from './call-fields.ts';

/** The level that answers: that of the settings unless another is chosen. */
export function LevelField({ values, set, errorOf }: CallPart) {
  const { t: words } = useTranslation('tickets');
  const levels = useAnsweringLevels() ?? [];
  const first = firstLevel(levels, useHotlineSettings()?.firstLevelId ?? null);
  return (
    <NativeSelect
      size="xs"
      id={callFieldId('levelId')}
      label={words('eventFields.levelId')}
      data={[
        { value: '', label: first?.name ?? '' },
        ...levels.filter(({ id }) => id !== first?.id).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={values.levelId}
      error={errorOf('levelId')}
      onChange={(event) => set({ levelId: event.currentTarget.value })}
    />
  );
}

/** The level that the register gives to a call of which none is said. */
function firstLevel(levels: readonly KnownLevel[], chosen: string | null): KnownLevel | null {
  const byId = (id: string | null) => levels.find((level) => level.id === id);
  const oldest = [...levels].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  return byId(chosen) ?? byId(DEFAULT_LEVEL_ID) ?? oldest ?? null;
}
