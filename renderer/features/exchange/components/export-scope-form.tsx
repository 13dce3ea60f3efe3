import { Checkbox, Radio, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { type ExportChoice, nationalAreas } from '#renderer/features/exchange/export-choice.ts';
import classes from '#renderer/features/exchange/national-export.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { nationalFormats } from '#shared/exchange/national-export.ts';

type Props = {
  readonly choice: ExportChoice;
  /** How many places were chosen; null where an area is. */
  readonly chosen: number | null;
  readonly disabled: boolean;
  readonly onChange: (choice: ExportChoice) => void;
};

/** Which places go out, in which form, under whose name. */
export function ExportScopeForm({ choice, chosen, disabled, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const { settings } = useRegister();
  const communes = useCommunes();
  const networks = useNetworks() ?? [];
  const areas = nationalAreas(communes, settings.territory, networks, t('national.all'));
  return (
    <div className={classes.form}>
      {chosen === null ? (
        <Select
          label={t('national.area')}
          data={[
            ...areas.all,
            { group: t('national.departements'), items: [...areas.departements] },
            ...(areas.networks.length === 0
              ? []
              : [{ group: t('national.networks'), items: [...areas.networks] }]),
          ]}
          value={choice.area}
          searchable
          allowDeselect={false}
          disabled={disabled}
          onChange={(area) => area !== null && onChange({ ...choice, area })}
        />
      ) : (
        <p>{t('national.chosenCount', { count: chosen })}</p>
      )}
      <TextInput
        label={t('national.producer')}
        description={t('national.producerHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={choice.producer}
        maxLength={60}
        disabled={disabled}
        onChange={(event) => onChange({ ...choice, producer: event.currentTarget.value })}
      />
      <Radio.Group
        label={t('national.format')}
        value={choice.format}
        onChange={(value) => {
          const format = nationalFormats.find((each) => each === value);
          if (format !== undefined) onChange({ ...choice, format });
        }}
      >
        <div className={classes.formats}>
          {nationalFormats.map((format) => (
            <Radio key={format} value={format} label={t(`national.formats.${format}`)} disabled={disabled} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox
        className={classes.openOnly}
        label={t('national.openOnly')}
        checked={choice.openOnly}
        disabled={disabled}
        onChange={(event) => onChange({ ...choice, openOnly: event.currentTarget.checked })}
      />
    </div>
  );
}
