import './print.css';
import { createRoot } from 'react-dom/client';
import { ReportPages } from '#renderer/documents/report-pages.tsx';
import { reportPictures } from '#renderer/documents/report-pictures.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { SummaryPage } from '#renderer/documents/summary-page.tsx';
import { wordReport } from '#renderer/documents/word-report.ts';
import { wordSummary } from '#renderer/documents/word-summary.ts';
import type { PrintBridge, PrintInput } from './print-bridge.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no #root');
const root = createRoot(place);

/** Each laying is a tree of its own, so that the pages told of are never those of the report before. */
let layings = 0;

function lay(input: PrintInput): Promise<{ readonly pages: number }> {
  const { model, report, settings, language } = input;
  const wording = makeReportWording(language);
  document.documentElement.lang = language;
  layings += 1;
  const key = String(layings);
  return new Promise((resolve) => {
    const onLaid = (pages: number): void => resolve({ pages });
    if (input.kind === 'summary') {
      const summary = wordSummary(model, report, settings, wording);
      document.title = summary.heading;
      root.render(<SummaryPage key={key} summary={summary} scale={1} onLaid={onLaid} />);
      return;
    }
    const worded = wordReport(model, report, settings, wording);
    document.title = worded.title;
    const pageName = (page: number, pages: number) => wording.t('preview.page', { page, pages });
    root.render(<ReportPages key={key} report={worded} scale={1} pageName={pageName} onLaid={onLaid} />);
  });
}

/** Letters turned at once: a call with more arguments than this may be refused. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

const bridge: PrintBridge = {
  maillagePrint: lay,
  maillagePictures: async () => {
    const pictures = await reportPictures(document.body);
    return pictures.map(({ png, ...picture }) => ({ ...picture, png: base64(png) }));
  },
};
Object.assign(window, bridge);
