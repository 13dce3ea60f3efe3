import { Stack } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import { EQUIPMENT_SETTINGS_ID } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { EquipmentSettingsForm } from './equipment-settings-form.tsx';
import { OwnCategories } from './own-categories.tsx';
import { settingsValues } from './settings-values.ts';
import { useSettingsStart } from './use-settings-start.ts';

/** *Matériel et prêts* in the settings: own categories, numbers, usual length, texts of papers and reminders. */
export function EquipmentSettingsSection() {
  const { t } = useTranslation('equipmentPapers');
  const { t: history } = useTranslation('history');
  const settings = useEquipmentSettings();
  const start = useSettingsStart();
  // What is set elsewhere (an undo, a value put back) shows at once, unless something typed would be lost.
  const shown = useRef('');
  if (settings !== undefined && start?.keeper.holds() !== true)
    shown.current = JSON.stringify(settingsValues(settings));
  return (
    <section aria-labelledby="settings-equipment">
      <h2 id="settings-equipment">{t('settings.title')}</h2>
      {settings !== undefined && start !== undefined && (
        <Stack gap="xl">
          <OwnCategories settings={settings} />
          <EquipmentSettingsForm key={shown.current} settings={settings} start={start} />
          <div>
            <h3>{history('title')}</h3>
            <RecordHistory table="equipmentSettings" id={EQUIPMENT_SETTINGS_ID} />
          </div>
        </Stack>
      )}
    </section>
  );
}
