// Runs the measurements in a worker, as the program does, and leaves what they found on the page's title and body.
const parameters = new URLSearchParams(location.search);
const name = [parameters.get('scale') ?? '0.1', parameters.get('part') ?? 'all'].join(' ');
const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module', name });
worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
  document.body.textContent = data;
  document.title = 'done';
});
worker.addEventListener('error', ({ message }) => {
  document.body.textContent = message;
  document.title = 'failed';
});
