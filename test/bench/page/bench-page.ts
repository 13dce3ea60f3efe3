// Runs the measurements in a worker, as the program does, and leaves what they found on the page's title and body.
const scale = new URLSearchParams(location.search).get('scale') ?? '0.1';
const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module', name: scale });
worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
  document.body.textContent = data;
  document.title = 'done';
});
worker.addEventListener('error', ({ message }) => {
  document.body.textContent = message;
  document.title = 'failed';
});
