import { createContext, type ReactNode, useContext } from 'react';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';

const CommunesContext = createContext<CommuneIndex | null>(null);

/** Gives the list of communes, EPCI and départements to the screens below. */
export function CommunesProvider({
  communes,
  children,
}: {
  readonly communes: CommuneIndex;
  readonly children: ReactNode;
}) {
  return <CommunesContext.Provider value={communes}>{children}</CommunesContext.Provider>;
}

/** The list of communes of the register in use; a bug if no provider stands above. */
export function useCommunes(): CommuneIndex {
  const communes = useContext(CommunesContext);
  if (communes === null) throw new Error('useCommunes outside of CommunesProvider');
  return communes;
}
