import { viteConfig } from './vite-config.ts';

/** For `npx vite --config build/vite/renderer.config.ts`: the page alone, rebuilt at each change, without the policy. */
export default { ...viteConfig('renderer'), logLevel: 'info' };
