import '@mantine/core/styles.css';
import '@fontsource-variable/source-sans-3/index.css';
import '#renderer/app/base.css';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '#renderer/app/language.ts';
import { ChartFigure } from '#renderer/components/chart/chart-figure.tsx';
import { ReportPages } from '#renderer/documents/report-pages.tsx';
import { reportPictures } from '#renderer/documents/report-pictures.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { wordChart } from '#renderer/documents/word-figures.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import { makeReportModel } from '#test/factories/report-model.ts';
import { harnessReport, harnessSettings } from './harness-report.ts';

const model = makeReportModel();
const wording = makeReportWording('fr');
const worded = wordReport(model, harnessReport, harnessSettings, wording);
const request = { model, report: harnessReport, settings: harnessSettings, language: 'fr' } as const;

const base64 = (bytes: Uint8Array): string => {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
};

const charts = model.sections.flatMap((section) =>
  section.blocks.flatMap((block) => (block.kind === 'chart' ? [wordChart(block, wording)] : [])),
);

function Charts() {
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 32, padding: 24 }}>
      {charts.map((data) => (
        <ChartFigure
          key={data.id}
          data={data}
          onSavePicture={(picture) => {
            document.body.dataset[picture.kind] = base64(picture.bytes);
          }}
        />
      ))}
    </div>
  );
}

function Harness() {
  const [pages, setPages] = useState(0);
  if (location.search.includes('charts')) return <Charts />;
  return (
    <main data-pages={pages}>
      <ReportPages
        report={worded}
        scale={1}
        pageName={(page, count) => `Page ${page} sur ${count}`}
        onLaid={setPages}
      />
    </main>
  );
}

Object.assign(window, {
  docx: async () => {
    const pictures = await reportPictures(document.body);
    return base64(await withDocumentWorker((api) => api.docx(request, pictures)));
  },
  xlsx: async () => base64(await withDocumentWorker((api) => api.xlsx(request))),
});

await startLanguage('fr');
const root = document.getElementById('root');
if (root === null) throw new Error('no root');
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const dark = location.search.includes('dark');
createRoot(root).render(
  <MantineProvider getStyleNonce={() => nonce} forceColorScheme={dark ? 'dark' : 'light'}>
    <Harness />
  </MantineProvider>,
);
