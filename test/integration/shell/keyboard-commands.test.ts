// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenToKeys } from '#renderer/shell/keyboard-commands.ts';

describe('listenToKeys', () => {
  const heard: string[] = [];
  let stop = (): void => undefined;
  beforeEach(() => {
    heard.length = 0;
    document.body.innerHTML =
      '<button id="button"></button><input id="field"><div contenteditable="true"><b id="rich"></b></div>';
    stop = listenToKeys((command) => heard.push(command));
  });
  afterEach(() => stop());

  /** Presses Ctrl and a key on an element; tells whether the browser's own act was held back. */
  const press = (id: string, key: string, more: KeyboardEventInit = {}): boolean => {
    const event = new KeyboardEvent('keydown', {
      key,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    document.getElementById(id)?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('takes a shortcut from anywhere, a field too', () => {
    expect(press('button', 's')).toBe(true);
    expect(press('field', 'k')).toBe(true);
    expect(heard).toEqual(['save-register', 'search']);
  });

  it('leaves undo and redo to what is typed in', () => {
    expect(press('field', 'z')).toBe(false);
    expect(press('rich', 'z')).toBe(false);
    expect(press('field', 'y')).toBe(false);
    expect(press('button', 'z')).toBe(true);
    expect(heard).toEqual(['undo']);
  });

  it('leaves what was handled already, and a key held down', () => {
    const grid = document.getElementById('button');
    const handle = (event: Event): void => event.preventDefault();
    grid?.addEventListener('keydown', handle);
    press('button', 'z');
    grid?.removeEventListener('keydown', handle);
    press('button', 'z', { repeat: true });
    expect(heard).toEqual([]);
  });

  it('stops when asked', () => {
    stop();
    expect(press('button', 's')).toBe(false);
    expect(heard).toEqual([]);
  });
});
