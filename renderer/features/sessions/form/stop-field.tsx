import { NativeSelect } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';

type Props = {
  readonly placeId: string;
  readonly value: string;
  readonly onChange: (stopId: string) => void;
};

/** The stop of an itinerant place; nothing where the place has none. */
export function StopField({ placeId, value, onChange }: Props) {
  const { t } = useTranslation('sessions');
  const { database } = useRegister();
  const place = useLiveQuery(
    async () => (placeId === '' ? null : await database.accessPoints.get(placeId)),
    [database, placeId],
  );
  const stops = place?.stops ?? [];
  if (stops.length === 0) return null;
  return (
    <NativeSelect
      id={fieldId('stopId')}
      label={t('fields.stopId')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('form.none') },
        ...stops.map(({ id, name, communeName }) => ({
          value: id,
          label: [name, communeName].filter((part) => part !== null && part !== '').join(', '),
        })),
      ]}
    />
  );
}
