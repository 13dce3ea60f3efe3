import { buildProgram } from './build-program.ts';

/** `npm run build`: the three bundles, into dist/. */
await buildProgram();
