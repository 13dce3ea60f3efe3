import { breakLabel } from './chart-text.ts';

/** Words above the drawing of a picture that stands alone. */
export type PictureHeading = { readonly title: string; readonly unit: string };

/** A chart as a file's bytes, with its size in px as drawn on a page (a PNG holds more points than that). */
export type ChartPicture = {
  readonly kind: 'png' | 'svg';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Points of a PNG for one px: sharp on paper at 300 dots an inch. */
const DENSITY = 3;

const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Writes the drawn look on each element, since a picture file has neither the page's styles nor its variables. */
function keepLook(drawn: Element, copy: Element): void {
  const look = getComputedStyle(drawn);
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  for (const property of KEPT) {
    const value = look.getPropertyValue(property);
    if (value !== '') copy.setAttribute(property, value.replaceAll(/url\("(#[^"]+)"\)/g, 'url($1)'));
  }
  const children = [...copy.children];
  [...drawn.children].forEach((child, index) => {
    const twin = children[index];
    if (twin !== undefined) keepLook(child, twin);
  });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** The lines of a heading, and the height they take. */
function headingLines(heading: PictureHeading, width: number, ink: string) {
  const lines = breakLabel(heading.title, (width - 16) * 0.75, 3);
  const title = lines.map((line, index) =>
    element('text', { x: 8, y: 22 + index * 20, 'font-size': 16, 'font-weight': 600, fill: ink }, line),
  );
  const y = 22 + lines.length * 20;
  const unit = element('text', { x: 8, y, 'font-size': 12, fill: ink }, heading.unit);
  return { elements: [...title, unit], height: y + 12 };
}

/**
 * The picture of a drawn chart as SVG text that stands alone, with its title for those who do not see it.
 *
 * @param plot the element of a chart, as `ChartPlot` draws it
 * @throws when the element holds no drawing: a bug
 */
export function svgText(plot: Element, heading: PictureHeading | null = null) {
  const drawn = plot.querySelector('svg');
  if (drawn === null) throw new Error('A chart without its drawing');
  const variable = (name: string) => getComputedStyle(plot).getPropertyValue(name).trim();
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('A drawing that is no SVG');
  keepLook(drawn, copy);
  const width = drawn.width.baseVal.value;
  const above = heading === null ? null : headingLines(heading, width, variable('--chart-ink'));
  const height = drawn.height.baseVal.value + (above?.height ?? 0);
  const body = element('g', { transform: `translate(0 ${above?.height ?? 0})` });
  body.append(...copy.childNodes);
  const picture = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': "'Source Sans 3', 'Source Sans 3 Variable', Arial, 'Liberation Sans', sans-serif",
  });
  picture.append(
    element('title', {}, plot.getAttribute('aria-label') ?? ''),
    element('rect', { width, height, fill: variable('--chart-ground') }),
    ...(above?.elements ?? []),
    body,
  );
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

async function pngBytes(svg: ReturnType<typeof svgText>): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(svg.width, svg.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(svg.width * DENSITY);
    canvas.height = Math.round(svg.height * DENSITY);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('No canvas on this PC');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The canvas gave no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * A drawn chart as a picture file. The look is read before the first wait.
 *
 * @param plot the element of a chart, as `ChartPlot` draws it
 * @param heading words above the drawing, for a picture that stands alone
 */
export async function chartPicture(
  plot: Element,
  kind: 'png' | 'svg',
  heading: PictureHeading | null = null,
): Promise<ChartPicture> {
  const svg = svgText(plot, heading);
  const bytes = kind === 'svg' ? new TextEncoder().encode(svg.text) : await pngBytes(svg);
  return { kind, bytes, width: svg.width, height: svg.height };
}
