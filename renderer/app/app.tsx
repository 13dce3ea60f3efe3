import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/fr';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ShellProvider } from '#renderer/shell/shell-context.tsx';
import type { RegisterConnection } from '#renderer/workers/register-connection.ts';
import type { Shell } from '#shared/shell/contract.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { RegisterGate } from './register-gate.tsx';
import { ShellProblems } from './shell-problems.tsx';
import { styleNonce } from './style-nonce.ts';
import { themeWith } from './theme.ts';

/** The whole program: theme, language, shell, and the register once it is open. */
export function App({
  shell,
  connection,
}: {
  readonly shell: Shell;
  readonly connection: RegisterConnection;
}) {
  const { t, i18n } = useTranslation();
  const closeLabel = t('close');
  const theme = useMemo(() => themeWith(closeLabel), [closeLabel]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        <Notifications position="bottom-right" />
        <ShellProblems />
        <ShellProvider shell={shell}>
          <ErrorBoundary
            fallback={(error) => (
              <ErrorScreen error={error} onSaveCopy={null} onReopen={() => window.location.reload()} />
            )}
          >
            <RegisterGate connection={connection} />
          </ErrorBoundary>
        </ShellProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
