import { type KeyboardEvent, useState } from 'react';
import { type CallPart, focusCallField } from './call-fields.ts';
import { focusCallSide } from './call-side.tsx';
import { stateChange } from './call-state-fields.tsx';
import type { TemplateMenuState } from './template-menu.tsx';

type CallKeys = {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly templates: TemplateMenuState;
};

/** The keys of the dialog: everything in it without the mouse. @param save told whether another call is taken at once */
export function useCallKeys({ values, set }: CallPart, save: (goesOn: boolean) => void): CallKeys {
  const [opened, setOpened] = useState(false);
  const acts: Readonly<Record<string, () => void>> = {
    // The menu closes at a key pressed outside of it: the one that opens it must be over.
    m: () => requestAnimationFrame(() => setOpened(true)),
    p: () => {
      set(stateChange('answered', values));
      focusCallField('answer');
    },
    r: () => {
      set(stateChange('solved', values));
      focusCallField('solution');
    },
    l: focusCallSide,
  };
  return {
    templates: { opened, setOpened },
    onKeyDown: (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key === 'Enter' && (ctrlKey || metaKey)) {
        event.preventDefault();
        save(shiftKey);
        return;
      }
      // AltGr is held as Ctrl and Alt together: it writes.
      const act = altKey && !ctrlKey && !metaKey ? acts[key.toLowerCase()] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    },
  };
}
