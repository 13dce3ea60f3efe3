import { describe, expect, it } from 'vitest';
import { commandOfKeys } from '#renderer/shell/keyboard-commands.ts';

const keys = (key: string, held: readonly ('ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  shiftKey: held.includes('shiftKey'),
  altKey: held.includes('altKey'),
});

describe('commandOfKeys', () => {
  it.each([
    ['o', 'open-register'],
    ['S', 'save-register'],
    ['z', 'undo'],
    ['y', 'redo'],
    ['k', 'search'],
    ['b', 'take-call'],
    ['i', 'import'],
    [',', 'settings'],
  ])('Ctrl or Cmd with %s is %s', (key, command) => {
    expect(commandOfKeys(keys(key, ['ctrlKey']))).toBe(command);
    expect(commandOfKeys(keys(key, ['metaKey']))).toBe(command);
  });

  it('redoes with shift, helps with F1', () => {
    expect(commandOfKeys(keys('Z', ['ctrlKey', 'shiftKey']))).toBe('redo');
    expect(commandOfKeys(keys('F1'))).toBe('help');
  });

  it('leaves plain typing, AltGr and the browser’s own keys alone', () => {
    expect(commandOfKeys(keys('s'))).toBeNull();
    expect(commandOfKeys(keys('k', ['ctrlKey', 'altKey']))).toBeNull();
    expect(commandOfKeys(keys('I', ['ctrlKey', 'shiftKey']))).toBeNull();
    expect(commandOfKeys(keys('f', ['ctrlKey']))).toBeNull();
  });
});
