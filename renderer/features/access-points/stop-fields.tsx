import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedRows } from '#renderer/entity-ui/dated-rows.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { newStopValues } from './form-values.ts';
import type { SectionProps } from './place-form.ts';
import { StopRow } from './stop-row.tsx';

/** The stops of an itinerant place, one open at a time; told, never refused, where the place is said to be fixed. */
export function StopFields({ form, tools }: SectionProps) {
  const { t } = useTranslation('places');
  const [kind, setKind] = useState(form.getValues().form);
  const [open, setOpen] = useState<string | null>(null);
  form.watch('form', ({ value }) => setKind(value));
  const { stops } = form.getValues();
  if (kind === 'fixed' && stops.length === 0) return null;
  return (
    <FormSection title={t('stops.title')}>
      <DatedRows
        title={t('stops.rows')}
        error={form.errors.stops}
        add={t('stops.add')}
        onAdd={() => {
          const stop = newStopValues(tools);
          form.insertListItem('stops', stop);
          setOpen(stop.id);
        }}
      >
        {kind === 'fixed' && (
          <Alert color="yellow" role="status" mb="xs">
            {t('stops.fixed')}
          </Alert>
        )}
        {stops.map((stop, index) => (
          <StopRow
            key={stop.id}
            form={form}
            tools={tools}
            index={index}
            isOpen={open === stop.id}
            onToggle={(shown) => setOpen(shown ? stop.id : null)}
          />
        ))}
      </DatedRows>
    </FormSection>
  );
}
