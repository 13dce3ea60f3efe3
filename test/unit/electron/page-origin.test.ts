import { describe, expect, it } from 'vitest';
import { isInnerAddress, isPageAddress, schemeOf } from '#electron/page-origin.ts';

describe('isPageAddress', () => {
  it.each(['app://maillage/', 'app://maillage/#/lieux', 'app://maillage/index.html'])(
    'knows %s',
    (address) => {
      expect(isPageAddress(address)).toBe(true);
    },
  );
  it.each([
    'app://other/',
    'app://maillage.example/',
    'app://x@other/',
    'http://maillage/',
    'file:///maillage/',
    'about:blank',
    'null',
    '',
  ])('refuses %s', (address) => {
    expect(isPageAddress(address)).toBe(false);
  });
});

describe('isInnerAddress', () => {
  it.each(['blob:app://maillage/1', 'data:image/png;base64,', 'devtools://devtools/x', 'app://maillage/x'])(
    'lets %s',
    (address) => {
      expect(isInnerAddress(address)).toBe(true);
    },
  );
  it.each([
    'http://127.0.0.1/',
    'https://example.org',
    'ws://x',
    'ftp://x',
    'file:///etc/passwd',
    'app://other/',
  ])('stops %s', (address) => {
    expect(isInnerAddress(address)).toBe(false);
  });
});

it('schemeOf keeps nothing but the scheme', () => {
  expect(schemeOf('https://example.org/?name=Zoé')).toBe('https:');
  expect(schemeOf('no address')).toBe('unreadable');
});
