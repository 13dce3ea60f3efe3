/** Version of the program, written in the files it makes; the same as in `package.json`. */
export const APP_VERSION = '0.1.0';
