import { Checkbox, MultiSelect, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from './day-input.tsx';
import classes from './record-form.module.css';

/** What a field needs of the form that it stands in. */
export type FieldForm = Pick<
  UseFormReturnType<Readonly<Record<string, unknown>>>,
  'getInputProps' | 'key'
> & {
  readonly setFieldValue: (path: string, value: string, options: { readonly forceUpdate: boolean }) => void;
};

/** Id of the control of a field, for its label, its error and the links of the summary. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

type Field = { readonly form: FieldForm; readonly path: string; readonly label: string };
type Help = { readonly help?: string; readonly required?: boolean; readonly placeholder?: string };

const controlFirst: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

function helpProps({ help, required, placeholder }: Help) {
  return {
    // Under the control, so that the controls of a line stand on one line.
    inputWrapperOrder: controlFirst,
    ...(help === undefined ? {} : { description: help }),
    ...(required === undefined ? {} : { required }),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
}

/** A line of text. */
export function TextField({
  form,
  path,
  label,
  onLeave,
  ...help
}: Field & Help & { readonly onLeave?: () => void }) {
  const { onBlur, ...props } = form.getInputProps(path);
  return (
    <TextInput
      key={form.key(path)}
      id={fieldId(path)}
      label={label}
      autoComplete="off"
      {...helpProps(help)}
      {...props}
      onBlur={(event) => {
        onBlur?.(event);
        onLeave?.();
      }}
    />
  );
}

/** Several lines of text. */
export function LongTextField({ form, path, label, ...help }: Field & Help) {
  return (
    <Textarea
      className={classes.wide ?? ''}
      key={form.key(path)}
      id={fieldId(path)}
      label={label}
      autosize
      minRows={2}
      maxRows={10}
      {...helpProps(help)}
      {...form.getInputProps(path)}
    />
  );
}

type Option = { readonly value: string; readonly label: string };

/** One value of a closed list; an empty one where the value may be unknown. */
export function ChoiceField({
  form,
  path,
  label,
  options,
  optional,
  required = false,
}: Field & {
  readonly options: readonly Option[];
  readonly optional: boolean;
  readonly required?: boolean;
}) {
  const { t } = useTranslation('accessPoints');
  return (
    <NativeSelect
      key={form.key(path)}
      id={fieldId(path)}
      label={label}
      required={required}
      data={[...(optional ? [{ value: '', label: t('fields.none') }] : []), ...options]}
      {...form.getInputProps(path)}
    />
  );
}

/** Several values of a short closed list. */
export function ChecksField({ form, path, label, options }: Field & { readonly options: readonly Option[] }) {
  return (
    <Checkbox.Group
      key={form.key(path)}
      id={fieldId(path)}
      label={label}
      classNames={{ root: classes.wide ?? '' }}
      {...form.getInputProps(path)}
    >
      <div className={classes.checks}>
        {options.map(({ value, label: name }) => (
          <Checkbox key={value} value={value} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Several values of a long closed list. */
export function ManyField({ form, path, label, options }: Field & { readonly options: readonly Option[] }) {
  return (
    <MultiSelect
      key={form.key(path)}
      id={fieldId(path)}
      label={label}
      data={options}
      searchable
      limit={50}
      hidePickedOptions
      {...form.getInputProps(path)}
    />
  );
}

/** Several short texts. @param help beyond how they are entered */
export function TagsField({ form, path, label, help }: Field & Pick<Help, 'help'>) {
  const { t } = useTranslation('accessPoints');
  return (
    <TagsInput
      key={form.key(path)}
      id={fieldId(path)}
      label={label}
      {...helpProps({ help: [help, t('fields.severalHelp')].filter((one) => one !== undefined).join(' ') })}
      {...form.getInputProps(path)}
    />
  );
}

/** A day, typed or chosen. */
export function DayField({
  form,
  path,
  label,
  initial,
  ...help
}: Field & Help & { readonly initial: string }) {
  const [typed, setTyped] = useState(initial);
  const { error, onBlur } = form.getInputProps(path);
  return (
    <DayInput
      id={fieldId(path)}
      label={label}
      value={typed}
      error={error}
      {...(help.help === undefined ? {} : { description: help.help })}
      {...(help.required === undefined ? {} : { required: help.required })}
      onBlur={onBlur}
      onChange={(text) => {
        setTyped(text);
        form.setFieldValue(path, text, { forceUpdate: false });
      }}
    />
  );
}
