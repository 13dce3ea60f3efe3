import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { OpenOutcome } from '#renderer/workers/register-api.ts';
import type { RegisterConnection } from '#renderer/workers/register-connection.ts';
import { RegisterProvider } from '#renderer/workers/register-context.tsx';
import { FirstRun } from './first-run.tsx';
import { NoticeScreen } from './notice-screen.tsx';
import { OpenedRegister } from './opened-register.tsx';
import { OpeningScreen } from './opening-screen.tsx';

/** What the start had to mend, told to the officer: nothing is repaired in silence (quality.md, *Safety* 2). */
function openingNotices(
  found: Extract<OpenOutcome, { kind: 'open' }>,
  t: TFunction<'app'>,
): readonly string[] {
  return [
    ...(found.rebuilt ? [t('opening.rebuilt')] : []),
    ...(found.replayed > 0 ? [t('opening.replayed', { count: found.replayed })] : []),
    ...(found.tail === 'torn' ? [t('opening.torn')] : []),
    ...(found.tail === 'altered' ? [t('opening.altered')] : []),
  ];
}

/** Opens the register at start, and shows what came of it: the screens, the first run, or why it can't be opened. */
export function RegisterGate({ connection }: { readonly connection: RegisterConnection }) {
  const { t } = useTranslation();
  const shell = useShell();
  const [outcome, setOutcome] = useState<OpenOutcome | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const asked = useRef(false);

  useEffect(() => {
    // Opening twice would be two openings of one register: development mode runs effects twice.
    if (asked.current) return;
    asked.current = true;
    connection.api.openRegister(shell.journalHome).then((found) => {
      setOutcome(found);
      if (found.kind === 'open') {
        for (const message of openingNotices(found, t)) notifications.show({ message, autoClose: false });
      }
    }, setFailure);
  }, [connection, shell, t]);

  if (failure !== null) throw failure;
  const again = <Button onClick={() => window.location.reload()}>{t('retry')}</Button>;
  switch (outcome?.kind) {
    case undefined:
      return <OpeningScreen />;
    case 'none':
      return <FirstRun connection={connection} />;
    case 'open':
      return (
        <RegisterProvider connection={connection} generation={outcome.generation} settings={outcome.settings}>
          <OpenedRegister />
        </RegisterProvider>
      );
    case 'busy':
      return (
        <NoticeScreen title={t('opening.busyTitle')} actions={again}>
          {t('opening.busy')}
        </NoticeScreen>
      );
    case 'newer':
      return (
        <NoticeScreen title={t('opening.newerTitle')} actions={again}>
          {t('opening.newer', { found: outcome.found, known: outcome.known })}
        </NoticeScreen>
      );
    case 'damaged':
      return (
        <NoticeScreen title={t('opening.damagedTitle')} actions={again}>
          {t('opening.damaged', { detail: outcome.detail })}
        </NoticeScreen>
      );
  }
}
