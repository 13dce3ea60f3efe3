/** What `npm run example` says in the terminal. */
export const exampleFr = {
  written: '{{file}} : {{places}} lieux, {{returns}} relevés, de {{from}} à {{to}}.',
} as const;
