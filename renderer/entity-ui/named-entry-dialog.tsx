import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import type { RegisterApi, Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { EntryDialog, useEntry } from './entry-dialog.tsx';
import { useWrittenNotice } from './use-written-notice.tsx';

/** A value of an open list: what the officer adds beside the values of every register. */
export type NamedEntry = { readonly id: string; readonly name: string };

/** What the dialog says, already in words. */
export type NamedEntryWords = {
  readonly add: string;
  readonly edit: (name: string) => string;
  readonly name: string;
  readonly missing: string;
  readonly tooLong: string;
  readonly taken: (name: string) => string;
  readonly saved: (name: string) => string;
};

type Props<T extends NamedEntry> = {
  /** The value to change; null to add one. */
  readonly value: T | null;
  /** All of the officer's. */
  readonly own: readonly T[];
  /** Every value that is known, whose names are taken. */
  readonly known: readonly NamedEntry[];
  readonly words: NamedEntryWords;
  /** The value from its id and name. */
  readonly make: (named: NamedEntry) => T;
  /** Writes all of the officer's values. */
  readonly write: (api: RegisterApi, all: T[]) => Promise<Outcome<Written>>;
  /** What else is asked of it. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
};

/** Asks for the name of a value of an open list, which no other may have (accents and case aside). */
export function NamedEntryDialog<T extends NamedEntry>(props: Props<T>) {
  const { value, own, known, words, make, write, children, onClose } = props;
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const entry = useEntry({ name: value?.name ?? '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const wrongOf = (name: string): string | null => {
    if (name === '') return words.missing;
    if (name.length > NAME_LIMIT) return words.tooLong;
    const isTaken = known.some((one) => one.id !== value?.id && foldText(one.name) === foldText(name));
    return isTaken ? words.taken(name) : null;
  };
  const submit = (): void => {
    const name = entry.values.name.trim();
    const refusal = wrongOf(name);
    setWrong(refusal);
    if (refusal !== null) return;
    const written = make({ id: value?.id ?? uuid(), name });
    const all =
      value === null ? [...own, written] : own.map((one) => (one.id === written.id ? written : one));
    void entry.run(
      () => write(api, all),
      (done) => {
        notice(words.saved(name), done);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={value === null ? words.add : words.edit(value.name)}
      confirm={app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        autoComplete="off"
        label={words.name}
        value={entry.values.name}
        error={wrong ?? entry.error('name')}
        onChange={(event) => {
          setWrong(null);
          entry.set({ name: event.currentTarget.value });
        }}
      />
      {children}
    </EntryDialog>
  );
}
