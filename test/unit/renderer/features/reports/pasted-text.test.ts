// @vitest-environment jsdom
import { getSchema, type JSONContent } from '@tiptap/core';
import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readyForEditor } from '#renderer/features/reports/editor/pasted-html.ts';
import { richTextExtensions } from '#renderer/features/reports/editor/rich-text-extensions.ts';
import { readRichText } from '#shared/domain/rich-text/read-rich-text.ts';
import { plainTextOf, type RichText } from '#shared/domain/rich-text/rich-text.ts';

const schema = getSchema(richTextExtensions(''));

/** What the editor makes of pasted HTML, as the register would keep it. */
function pasted(html: string): RichText {
  const page = document.createElement('div');
  page.innerHTML = readyForEditor(html);
  const tree: JSONContent = SchemaParser.fromSchema(schema).parse(page).toJSON();
  const read = readRichText(tree);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const words = (html: string): string => plainTextOf(pasted(html), (id) => `[${id}]`);
const kinds = (html: string): readonly string[] =>
  pasted(html).content.map((block) => (block.type === 'heading' ? `h${block.attrs.level}` : block.type));

describe('pasted HTML', () => {
  it('keeps headings of any level on two, and takes off scripts, styles and classes', () => {
    const html =
      '<style>p{color:red}</style><h1 onclick="x()">Un</h1><h2>Deux</h2><h4>Quatre</h4><h6>Six</h6><script>alert(1)</script><p style="color:red" class="x">Texte <b>gras</b> <i>penché</i></p><img src="http://x/y.png" onerror="x()">';
    expect(kinds(html)).toEqual(['h3', 'h3', 'h4', 'h4', 'paragraph', ...kinds(html).slice(5)]);
    expect(words(html).trim()).toBe('Un\nDeux\nQuatre\nSix\nTexte gras penché');
    expect(JSON.stringify(pasted(html))).not.toMatch(/alert|color|onclick|class|http/);
  });

  it('keeps links to pages and addresses, and only the words of the others', () => {
    const html =
      '<p><a href="https://exemple.fr/a">page</a> <a href="mailto:a@exemple.fr">écrire</a> <a href="javascript:alert(1)">piège</a> <a href="file:///c:/x">fichier</a></p>';
    const hrefs = [...JSON.stringify(pasted(html)).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual(['https://exemple.fr/a', 'mailto:a@exemple.fr']);
    expect(words(html)).toBe('page écrire piège fichier');
  });

  it('makes lists of the paragraphs that Word marks as entries', () => {
    const entry = (mark: string, text: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
    const html = `<!--StartFragment--><p class=MsoNormal>Avant</p>${entry('·', 'un')}${entry('·', 'deux')}<p>Entre</p>${entry('1.', 'premier')}${entry('2.', 'second')}<!--EndFragment-->`;
    expect(kinds(html)).toEqual(['paragraph', 'bulletList', 'paragraph', 'orderedList']);
    expect(words(html)).toBe('Avant\nun\ndeux\nEntre\npremier\nsecond');
  });

  it('flattens lists inside lists, and keeps their order', () => {
    const html = '<ul><li>a<ul><li>b<ol><li>c</li></ol></li><li>d</li></ul></li><li>e</li></ul>';
    expect(kinds(html)).toEqual(['bulletList']);
    expect(words(html)).toBe('a\nb\nc\nd\ne');
  });

  it('makes a paragraph of each row of a table', () => {
    const html =
      '<table><caption>Lieux</caption><tr><th>Lieu</th><th>Passages</th></tr><tr><td><p>Médiathèque</p><p>du bourg</p></td><td>120</td></tr><tr><td></td><td></td></tr></table>';
    expect(words(html)).toBe('Lieux\nLieu ; Passages\nMédiathèque du bourg ; 120');
  });

  it('keeps a live figure that was copied from another chapter', () => {
    expect(words('<p>Soit <span data-figure="usage-visits"></span> passages</p>')).toBe(
      'Soit [usage-visits] passages',
    );
  });

  it('never loses a word of any nesting, and never makes what the register refuses', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        word.map((text) => ` ${text} `),
        fc
          .tuple(
            fc.constantFrom(
              'p',
              'div',
              'h1',
              'h5',
              'ul',
              'ol',
              'li',
              'b',
              'em',
              'span',
              'blockquote',
              'pre',
              'code',
              'section',
              'u',
            ),
            fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
          )
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 4 }), (nodes) => {
        const html = nodes.join('');
        const page = new DOMParser().parseFromString(html, 'text/html');
        const said = (text: string | null) => (text ?? '').split(/\s+/).filter(Boolean).sort();
        expect(said(words(html))).toEqual(said(page.body.textContent));
      }),
      { numRuns: 300 },
    );
  });
});
