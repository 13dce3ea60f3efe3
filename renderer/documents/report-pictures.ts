import { chartPicture } from '#renderer/components/chart/chart-picture.ts';
import type { DocxPicture } from './report-docx.ts';

/**
 * The charts of the printed pages as pictures for the text file. The pages must be drawn.
 *
 * @param pages an element that holds them
 * @param onProgress told after each picture
 */
export async function reportPictures(
  pages: Element,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly DocxPicture[]> {
  const plots = [...pages.querySelectorAll('[data-page] [data-chart]')];
  const pictures: DocxPicture[] = [];
  for (const plot of plots) {
    const { bytes, width, height } = await chartPicture(plot, 'png');
    pictures.push({ chartId: plot.getAttribute('data-chart') ?? '', png: bytes, width, height });
    onProgress(pictures.length, plots.length);
  }
  return pictures;
}
