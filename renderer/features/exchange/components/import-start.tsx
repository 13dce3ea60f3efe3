import { Button } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/exchange/exchange-screen.module.css';
import { fileSource } from '#renderer/shell/file-source.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { FileSource } from '#shared/shell/contract.ts';

/** Where a list comes in: a button that opens the dialog, or a file let go over the same place. */
export function ImportStart({ onFile }: { readonly onFile: (file: FileSource) => void }) {
  const { t } = useTranslation('exchange');
  const shell = useShell();
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const choose = async (): Promise<void> => {
    setSeveral(false);
    const file = await shell.openFile(['csv', 'xlsx', 'ods', 'json']);
    if (file !== null) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file, ...others] = [...event.dataTransfer.files];
    setSeveral(others.length > 0);
    if (file !== undefined && others.length === 0) onFile(fileSource(file));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is the keyboard's
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button onClick={() => void choose()}>{t('chooseFile')}</Button>
      <span className={classes.quiet}>{over ? t('dropNow') : t('dropHere')}</span>
      {several && <span role="alert">{t('oneFile')}</span>}
    </div>
  );
}
