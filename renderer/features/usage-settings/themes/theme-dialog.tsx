import { useTranslation } from 'react-i18next';
import { NamedEntryDialog } from '#renderer/entity-ui/named-entry-dialog.tsx';
import { useSessionThemes } from '#renderer/entity-ui/use-session-themes.ts';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { OwnTheme } from './own-theme.ts';

type Props = {
  /** The theme to rename; null to add one. */
  readonly theme: OwnTheme | null;
  /** All of the officer's. */
  readonly own: readonly OwnTheme[];
  readonly onClose: () => void;
};

/** Asks for the name of a theme of sessions. */
export function ThemeDialog({ theme, own, onClose }: Props) {
  const { t } = useTranslation('usageSettings');
  const known = useSessionThemes();
  return (
    <NamedEntryDialog
      value={theme}
      own={own}
      known={known.map(({ value, label }) => ({ id: value, name: label }))}
      words={{
        add: t('themes.add'),
        edit: (name) => t('themes.editNamed', { name }),
        name: t('themes.name'),
        missing: t('themes.nameMissing'),
        tooLong: t('themes.nameTooLong', { limit: NAME_LIMIT }),
        taken: (name) => t('themes.nameTaken', { name }),
        saved: (name) => t('themes.saved', { name }),
      }}
      make={(named) => named}
      write={(api, ownThemes) => api.editUsageSettings({ ownThemes })}
      onClose={onClose}
    />
  );
}
