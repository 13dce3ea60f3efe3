/** What `npm run example` says in the terminal. */
export const exampleEn = {
  written: '{{file}}: {{places}} places, {{returns}} returns, from {{from}} to {{to}}.',
} as const;
