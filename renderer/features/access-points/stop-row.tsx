import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { DayField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { readHoursEntry } from '#renderer/entity-ui/hours-entry.ts';
import { hoursSentence } from '#renderer/entity-ui/opening-hours-text.ts';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { CommuneFields } from './commune-fields.tsx';
import type { FormTools, StopValues } from './form-values.ts';
import { HoursField } from './hours-field.tsx';
import type { SectionProps } from './place-form.ts';
import classes from './stop-row.module.css';

type Props = SectionProps & {
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
};

/** A stop of the form: one line while it is closed, its fields once it is open. A stop with an error stays open. */
export function StopRow({ form, tools, index, isOpen, onToggle }: Props) {
  const { t } = useTranslation('places');
  const stop = form.getValues().stops[index];
  if (stop === undefined) return null;
  const wrong = Object.keys(form.errors).some((path) => path.startsWith(`stops.${index}.`));
  const open = isOpen || wrong;
  const name = stop.name.trim() || t('stops.number', { number: index + 1 });
  return (
    <div className={classes.stop}>
      <div className={classes.head}>
        <UnstyledButton className={classes.toggle ?? ''} aria-expanded={open} onClick={() => onToggle(!open)}>
          {open ? <IconChevronDown size={15} aria-hidden /> : <IconChevronRight size={15} aria-hidden />}
          <span>
            <span className={classes.name}>{name}</span> {!open && <StopSummary stop={stop} tools={tools} />}
          </span>
        </UnstyledButton>
        <RemoveRow
          label={t('stops.remove', { name })}
          last={false}
          onRemove={() => form.removeListItem('stops', index)}
        />
      </div>
      {open && <OpenStop form={form} tools={tools} index={index} stop={stop} />}
    </div>
  );
}

type OpenProps = SectionProps & { readonly index: number; readonly stop: StopValues };

function OpenStop({ form, tools, index, stop }: OpenProps) {
  const { t } = useTranslation('places');
  const { t: places } = useTranslation('accessPoints');
  const path = `stops.${index}` as const;
  return (
    <div className={formClasses.fields}>
      <TextField
        form={form}
        path={`${path}.name`}
        label={t('stops.name')}
        help={t('stops.nameHelp')}
        required
      />
      <TextField form={form} path={`${path}.address`} label={places('fields.address')} />
      <CommuneFields form={form} path={path} initial={stop} />
      <DayField
        form={form}
        path={`${path}.from`}
        label={t('stops.from')}
        help={t('stops.fromHelp')}
        initial={stop.from}
      />
      <DayField
        form={form}
        path={`${path}.to`}
        label={t('stops.to')}
        help={t('stops.toHelp')}
        initial={stop.to}
      />
      <HoursField
        form={form}
        tools={tools}
        path={`${path}.hours`}
        label={t('stops.hours')}
        initial={stop.hours}
        asksWeeks
      />
      <TextField form={form} path={`${path}.latitude`} label={places('fields.latitude')} />
      <TextField form={form} path={`${path}.longitude`} label={places('fields.longitude')} />
    </div>
  );
}

/** Commune, days and hours of a closed stop in one line. */
function StopSummary({ stop, tools }: { readonly stop: StopValues; readonly tools: FormTools }) {
  const { t } = useTranslation('places');
  const { i18n } = useTranslation('accessPoints');
  const reading = readHoursEntry(stop.hours, tools.readHours);
  const hours =
    reading.ok && reading.text !== null
      ? hoursSentence(
          reading.text,
          tools.readHours,
          i18n.getFixedT(i18n.language, 'accessPoints'),
          i18n.language,
        )
      : null;
  const until = stop.to === '' ? null : t('stops.until', { date: stop.to });
  return (
    <span className={classes.summary}>
      {[stop.communeName, until, hours ?? t('stops.noHours')].filter(Boolean).join(' · ')}
    </span>
  );
}
