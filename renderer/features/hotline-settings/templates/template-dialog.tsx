import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { TicketTemplate } from './ticket-template.ts';

type Props = {
  /** The template to change; null to add one. */
  readonly template: TicketTemplate | null;
  readonly all: readonly TicketTemplate[];
  readonly onClose: () => void;
};

type Wrong = { readonly name: string | null; readonly text: string | null };

/** Asks for the name and the words of a text template. */
export function TemplateDialog({ template, all, onClose }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const entry = useEntry({ name: template?.name ?? '', text: template?.text ?? '' });
  const [wrong, setWrong] = useState<Wrong>({ name: null, text: null });
  const wrongOf = (name: string, text: string): Wrong => {
    const twin = all.some((one) => one.id !== template?.id && foldText(one.name) === foldText(name));
    return {
      name:
        name === ''
          ? t('templates.nameMissing')
          : name.length > NAME_LIMIT
            ? t('templates.tooLong', { limit: NAME_LIMIT })
            : twin
              ? t('templates.nameTaken', { name })
              : null,
      text:
        text === ''
          ? t('templates.textMissing')
          : text.length > TEXT_LIMIT
            ? t('templates.tooLong', { limit: TEXT_LIMIT })
            : null,
    };
  };
  const submit = (): void => {
    const name = entry.values.name.trim();
    const text = entry.values.text.replaceAll('\r\n', '\n').trim();
    const found = wrongOf(name, text);
    setWrong(found);
    if (found.name !== null || found.text !== null) return;
    const written = { id: template?.id ?? uuid(), name, text };
    const templates =
      template === null ? [...all, written] : all.map((one) => (one.id === written.id ? written : one));
    void entry.run(
      () => api.editHotlineSettings({ templates }),
      (done) => {
        notice(t('templates.saved', { name }), done);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={template === null ? t('templates.add') : t('templates.editNamed', { name: template.name })}
      confirm={app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        autoComplete="off"
        label={t('templates.name')}
        description={t('templates.nameHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={entry.values.name}
        error={wrong.name ?? entry.error('name')}
        onChange={(event) => {
          setWrong({ ...wrong, name: null });
          entry.set({ name: event.currentTarget.value });
        }}
      />
      <Textarea
        required
        autosize
        minRows={4}
        maxRows={14}
        label={t('templates.text')}
        value={entry.values.text}
        error={wrong.text ?? entry.error('text')}
        onChange={(event) => {
          setWrong({ ...wrong, text: null });
          entry.set({ text: event.currentTarget.value });
        }}
      />
    </EntryDialog>
  );
}
