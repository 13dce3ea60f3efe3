import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommunePicker } from '#renderer/entity-ui/commune-picker.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import type { PlaceForm } from './place-form.ts';

type Commune = { readonly postcode: string; readonly communeCode: string; readonly communeName: string };

type Props = {
  readonly form: PlaceForm;
  /** Where the address stands in the form's values. */
  readonly path: 'location' | `stops.${number}`;
  readonly initial: Commune;
};

/** The commune of an address, and the postcode that follows it. */
export function CommuneFields({ form, path, initial }: Props) {
  const { t } = useTranslation('accessPoints');
  const [{ postcode, communeCode, communeName }, setLocal] = useState<Commune>(initial);
  const set = (change: Partial<Commune>): void => {
    setLocal((was) => ({ ...was, ...change }));
    for (const [field, value] of Object.entries(change)) {
      form.setFieldValue(`${path}.${field}`, value, { forceUpdate: false });
      form.clearFieldError(`${path}.${field}`);
    }
  };
  return (
    <>
      <CommunePicker
        id={fieldId(`${path}.communeName`)}
        label={t('fields.commune')}
        description={communeCode === '' ? t('fields.communeHelp') : `${t('fields.insee')} ${communeCode}`}
        required
        error={form.errors[`${path}.communeName`]}
        text={communeName}
        code={communeCode}
        onText={(text) => set({ communeName: text, communeCode: '' })}
        onChoose={(commune, found) =>
          set({ communeName: commune.name, communeCode: commune.code, postcode: found })
        }
      />
      <TextInput
        id={fieldId(`${path}.postcode`)}
        label={t('fields.postcode')}
        inputMode="numeric"
        autoComplete="off"
        error={form.errors[`${path}.postcode`]}
        value={postcode}
        onChange={(event) => set({ postcode: event.currentTarget.value })}
        onBlur={() => form.validateField(`${path}.postcode`)}
      />
    </>
  );
}
