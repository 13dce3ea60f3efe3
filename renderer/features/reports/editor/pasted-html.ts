/** What is never read of a pasted page. */
const NEVER = 'script, style, head, meta, link, title, noscript, template, iframe, object, svg, math, form';
/** What separates the cells of a table that is pasted: its rows become paragraphs. */
const CELL_BREAK = ' ; ';

/**
 * Pasted HTML made ready for the editor, which keeps of it what a text can hold: headings of any level become the two
 * levels of a text, the lists that Word writes as paragraphs become lists, nested lists are flattened, the rows of a
 * table become paragraphs. Words are never lost; scripts, styles and attributes are.
 */
export function readyForEditor(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(NEVER)) element.remove();
  dropComments(page);
  for (const heading of page.querySelectorAll('h1, h2')) rename(heading, 'h3');
  for (const heading of page.querySelectorAll('h5, h6')) rename(heading, 'h4');
  for (const row of page.querySelectorAll('tr')) joinCells(row);
  for (const table of [...page.querySelectorAll('table')].reverse()) unwrapTable(table);
  listWordParagraphs(page);
  for (const list of [...page.querySelectorAll('li ul, li ol')].reverse()) lift(list);
  return page.body.innerHTML;
}

/** Word writes conditions as comments. */
function dropComments(page: Document): void {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function joinCells(row: Element): void {
  const line = row.ownerDocument.createElement('p');
  for (const cell of [...row.children]) {
    if ((cell.textContent ?? '').trim() === '') continue;
    if (line.childNodes.length > 0) line.append(CELL_BREAK);
    const blocks = cell.querySelectorAll('p, div, li');
    blocks.forEach((block, index) => {
      if (index < blocks.length - 1) block.append(' ');
      block.replaceWith(...block.childNodes);
    });
    line.append(...cell.childNodes);
  }
  row.replaceChildren(line);
}

function unwrapTable(table: Element): void {
  const lines = [...table.querySelectorAll('tr > p')].filter((line) => line.textContent !== '');
  const caption = table.querySelector('caption');
  if (caption !== null) rename(caption, 'p');
  const kept = [...table.querySelectorAll(':scope > p'), ...lines];
  table.replaceWith(...kept);
}

/** Paragraphs that Word marks as entries of a list, one list for a run of them. */
function listWordParagraphs(page: Document): void {
  for (const paragraph of page.querySelectorAll('p')) {
    const style = paragraph.getAttribute('style') ?? '';
    if (!/mso-list:\s*(?!none|ignore)/i.test(style)) continue;
    const mark = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    );
    const isOrdered = /^[\s\u00a0]*[\da-z]{1,3}[.)]/i.test(mark?.textContent ?? '');
    mark?.remove();
    const name = isOrdered ? 'OL' : 'UL';
    const before = paragraph.previousElementSibling;
    const entry = page.createElement('li');
    entry.append(...paragraph.childNodes);
    if (before?.tagName === name && before.hasAttribute('data-word')) before.append(entry);
    else {
      const list = page.createElement(name);
      list.setAttribute('data-word', '');
      list.append(entry);
      paragraph.before(list);
    }
    paragraph.remove();
  }
}

/** The entries of a list inside an entry, after that entry. */
function lift(list: Element): void {
  const entry = list.closest('li');
  if (entry === null) return;
  const lifted = [...list.childNodes].flatMap((child) => {
    if (child instanceof Element && child.tagName === 'LI') return child;
    if ((child.textContent ?? '').trim() === '') return [];
    // Words that stand in a list outside its entries.
    const own = list.ownerDocument.createElement('li');
    own.append(child);
    return own;
  });
  entry.after(...lifted);
  list.remove();
}
