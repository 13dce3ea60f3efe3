import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const schemes = ['light', 'dark', 'auto'] as const;

/** Chooses the light or dark theme, or the system's. */
export function ColourSchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={t('scheme.label')}
      value={colorScheme}
      onChange={(value) => {
        const chosen = schemes.find((scheme) => scheme === value);
        if (chosen !== undefined) setColorScheme(chosen);
      }}
      data={schemes.map((scheme) => ({ value: scheme, label: t(`scheme.${scheme}`) }))}
    />
  );
}
