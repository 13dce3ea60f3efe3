import { describe, expect, it } from 'vitest';
import { landscapeBlocks } from '#renderer/documents/page-items.ts';
import type { WordedBlock } from '#renderer/documents/worded-report.ts';

const heading: WordedBlock = { kind: 'heading', id: 'h', text: 'Titre' };
const paragraph: WordedBlock = { kind: 'paragraph', id: 'p', text: 'Texte', runs: [], narrative: false };
const figures: WordedBlock = { kind: 'figures', id: 'f', figures: [] };
const table = (landscape: boolean): WordedBlock => ({
  kind: 'table',
  id: 't',
  number: 'Tableau 1',
  title: 'Lieux',
  continued: 'Lieux (suite)',
  columns: [],
  rows: [],
  notes: [],
  annex: false,
  landscape,
});

describe('landscapeBlocks', () => {
  it('turns nothing where no table asks for it', () => {
    expect(landscapeBlocks([heading, paragraph, table(false), heading])).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(landscapeBlocks([])).toEqual([]);
  });

  it('turns the heading that leads to a wide table, not the words before it', () => {
    expect(landscapeBlocks([figures, paragraph, heading, table(true)])).toEqual([false, false, true, true]);
  });

  it('keeps the words after a wide table beside it, up to what stands upright', () => {
    const blocks = [table(true), paragraph, heading, figures, paragraph];
    expect(landscapeBlocks(blocks)).toEqual([true, true, false, false, false]);
  });

  it('begins a chapter on its side where its first table is wide', () => {
    expect(landscapeBlocks([paragraph, heading, table(true)])).toEqual([true, true, true]);
  });
});
