import { useEffect, useState } from 'react';
import { useShell } from './shell-context.tsx';

/** Whether the shell writes the PDF itself; else its button says that the print window opens. */
export function usePrintsToPdf(): boolean {
  const shell = useShell();
  const [prints, setPrints] = useState(true);
  useEffect(() => {
    let here = true;
    void shell.appInfo().then((info) => here && setPrints(info.printsToPdf));
    return () => {
      here = false;
    };
  }, [shell]);
  return prints;
}
