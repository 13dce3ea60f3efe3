import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@mantine/tiptap/styles.css';
import '@fontsource-variable/source-sans-3/index.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { pickShell } from '#renderer/shell/shell.ts';
import { connectRegister } from '#renderer/workers/register-connection.ts';
import { App } from './app.tsx';
import { rememberedLanguage, startLanguage } from './language.ts';

const shell = pickShell();
const info = await shell.appInfo();
await startLanguage(rememberedLanguage(info.systemLanguage));
const connection = connectRegister(
  new Worker(new URL('../workers/register-worker.ts', import.meta.url), { type: 'module', name: 'register' }),
);

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no #root');
createRoot(place).render(<App shell={shell} connection={connection} />);
