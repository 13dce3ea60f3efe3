import { Button } from '@mantine/core';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import { droppedFiles } from './dropped-files.ts';

/** Where files that came back are given: several at once, a folder, or let go over the same place. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation('questionnaires');
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const chosen = [...(event.currentTarget.files ?? [])];
    // The same files can be given again.
    event.currentTarget.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const dropped = await droppedFiles(event.dataTransfer);
    if (dropped.length > 0) onFiles(dropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the buttons inside are the keyboard's
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <Button onClick={() => files.current?.click()}>{t('back.files')}</Button>
      <Button variant="default" onClick={() => folder.current?.click()}>
        {t('back.folder')}
      </Button>
      <span className={classes.quiet}>{over ? t('back.dropNow') : t('back.drop')}</span>
      <input ref={files} type="file" hidden multiple accept=".xlsx,.ods,.zip" onChange={take} />
      <input
        ref={(input) => {
          folder.current = input;
          // React knows no such attribute.
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        multiple
        onChange={take}
      />
    </div>
  );
}
