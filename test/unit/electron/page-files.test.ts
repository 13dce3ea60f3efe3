import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPageRequest } from '#electron/page-files.ts';

describe('answerPageRequest', () => {
  let parent = '';
  let folder = '';
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), 'maillage-page-'));
    folder = join(parent, 'page');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__"><i nonce="__CSP_NONCE__">');
    writeFileSync(join(folder, 'assets', 'app.js'), 'page script');
    writeFileSync(join(folder, 'notes.txt'), 'not of the page');
    writeFileSync(join(parent, 'secret.json'), 'SECRET');
    mkdirSync(join(parent, 'page-beside'));
    writeFileSync(join(parent, 'page-beside', 'secret.json'), 'SECRET');
  });
  afterAll(() => rmSync(parent, { recursive: true }));

  const ask = (address: string, init?: RequestInit) => answerPageRequest(new Request(address, init), folder);

  it('puts the nonce of the answer’s own policy in the page', async () => {
    const first = await ask('app://maillage/');
    const second = await ask('app://maillage/index.html');
    const nonce = /'nonce-([^']+)'/.exec(first.headers.get('content-security-policy') ?? '')?.[1];
    expect(await first.text()).toBe(`<meta nonce="${nonce}"><i nonce="${nonce}">`);
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(second.headers.get('content-security-policy')).not.toContain(nonce);
  });

  it('gives a file with its type and guards, and no body to HEAD', async () => {
    const answer = await ask('app://maillage/assets/app.js?v=1#x');
    expect(await answer.text()).toBe('page script');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await ask('app://maillage/', { method: 'HEAD' })).text()).toBe('');
  });

  it.each([
    'app://other/index.html',
    'app://maillage/assets',
    'app://maillage/assets/',
    'app://maillage/notes.txt',
    'app://maillage/missing.js',
    'app://maillage/..%2fsecret.json',
    'app://maillage/..%2Fpage-beside%2Fsecret.json',
    'app://maillage/assets/..%2f..%2fsecret.json',
    'app://maillage/..%5csecret.json',
    'app://maillage/index.html%00.js',
    'app://maillage/%E0%A4%A',
  ])('has nothing at %s', async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it('takes no other method', async () => {
    expect((await ask('app://maillage/', { method: 'POST' })).status).toBe(405);
  });

  it('never gives what lies outside, however the path is written', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '..%2f',
      '%2f',
      '%5c',
      '..%5c',
      '/',
      '//',
      'assets',
      'page-beside',
      'secret.json',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (parts) => {
        const answer = await ask(`app://maillage/${parts.join('/')}`);
        expect(await answer.text()).not.toContain('SECRET');
      }),
    );
  });
});
