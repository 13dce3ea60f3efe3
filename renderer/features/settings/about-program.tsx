import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { AppInfo } from '#shared/shell/contract.ts';

/** Version of the program, the shell it runs in, and the vintage of its list of communes. */
export function AboutProgram() {
  const { t } = useTranslation('settings');
  const shell = useShell();
  const communes = useCommunes();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void shell.appInfo().then(setInfo);
  }, [shell]);
  return (
    <>
      {info !== null && (
        <p>
          {t('version', { version: info.version })} · {t(`shell.${info.shell}`)}
        </p>
      )}
      <p>{t('communesVintage', { vintage: communes.vintage })}</p>
      <p>{t('offline')}</p>
    </>
  );
}
