import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { RegisterDatabase } from '#renderer/storage/database.ts';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import { REGISTER_SETTINGS_ID, type RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import type { RegisterApi } from './register-api.ts';
import type { RegisterConnection } from './register-connection.ts';

/** The open register, as screens see it. */
export type RegisterHandle = {
  /** The verbs of the register worker. */
  readonly api: RegisterApi;
  /** The rows, for live queries over narrow ranges. Screens read it; drafts apart, nothing here writes to it. */
  readonly database: RegisterDatabase;
  /** The settings as they stand. */
  readonly settings: RegisterSettings;
  /** Calls back after each change set; gives the function that stops it. */
  readonly onChange: RegisterConnection['onChange'];
};

const RegisterContext = createContext<RegisterHandle | null>(null);

export type RegisterProviderProps = {
  readonly connection: RegisterConnection;
  /** The generation that `openRegister` gave, or the one that took its place. */
  readonly generation: number;
  /** Settings as `openRegister` gave them, until the database answers. */
  readonly settings: RegisterSettings;
  readonly children: ReactNode;
};

/** Gives the open register to the screens below. */
export function RegisterProvider({ connection, generation, settings, children }: RegisterProviderProps) {
  const database = useMemo(() => new RegisterDatabase(generation), [generation]);
  useEffect(() => () => database.close({ disableAutoOpen: false }), [database]);
  const stored = useLiveQuery(() => database.settings.get(REGISTER_SETTINGS_ID), [database]);
  const { api, onChange } = connection;
  const handle = useMemo(
    () => ({ api, database, onChange, settings: stored ?? settings }),
    [api, database, onChange, stored, settings],
  );
  return <RegisterContext.Provider value={handle}>{children}</RegisterContext.Provider>;
}

/** The open register; a bug if none is. */
export function useRegister(): RegisterHandle {
  const handle = useContext(RegisterContext);
  if (handle === null) throw new Error('useRegister outside of RegisterProvider');
  return handle;
}

/**
 * An answer of the register worker, read again after each change set that touches one of the tables.
 *
 * @param read must stay the same between renders (`useCallback`) while the question is the same
 * @returns undefined while the first answer to this question is awaited; an error of the reading is thrown to the
 *   error screen
 */
export function useRegisterQuery<T>(
  read: (api: RegisterApi) => Promise<T>,
  tables: readonly ChangeTable[],
): T | undefined {
  const { api, onChange } = useRegister();
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const watched = tables.join(' ');
  useEffect(() => {
    let asked = 0;
    let stopped = false;
    const ask = (): void => {
      asked += 1;
      const turn = asked;
      const keep = (result: Answer<T>): void => {
        if (!stopped && turn === asked) setAnswer(result);
      };
      read(api).then(
        (value) => keep({ kind: 'value', read, value }),
        (error: unknown) => keep({ kind: 'error', read, error }),
      );
    };
    ask();
    const stopListening = onChange((event) => {
      if (event.tables.some((table) => watched.split(' ').includes(table))) ask();
    });
    return () => {
      stopped = true;
      stopListening();
    };
  }, [api, onChange, read, watched]);
  if (answer === null || answer.read !== read) return undefined;
  if (answer.kind === 'error') throw answer.error;
  return answer.value;
}

/** `read` tells which question it answers. */
type Answer<T> =
  | { readonly kind: 'value'; readonly read: unknown; readonly value: T }
  | { readonly kind: 'error'; readonly read: unknown; readonly error: unknown };
