/** Version of package.json, put there by the build. */
declare const __PROGRAM_VERSION__: string;
