import { z } from 'zod';

// Zod compiles its parsers with `new Function`, which the content security policy forbids.
z.config({ jitless: true });

/** The schema library, set up for pages whose policy forbids evaluation. The only importer of `zod`. */
export { z };
