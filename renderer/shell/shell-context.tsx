import { createContext, type ReactNode, useContext } from 'react';
import type { Shell } from '#shared/shell/contract.ts';

const ShellContext = createContext<Shell | null>(null);

/** Gives the shell in use to the screens below. */
export function ShellProvider({ shell, children }: { readonly shell: Shell; readonly children: ReactNode }) {
  return <ShellContext.Provider value={shell}>{children}</ShellContext.Provider>;
}

/** The shell that the page runs in; a bug if no provider stands above. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('useShell outside of ShellProvider');
  return shell;
}
