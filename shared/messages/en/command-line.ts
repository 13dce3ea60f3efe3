/** What `npm start` says in the terminal. */
export const commandLineEn = {
  building: 'Building the program…',
  fetchingRuntime: 'Downloading Electron…',
  noRuntime: 'Electron is not here and could not be downloaded: Maillage opens in the browser.',
  noDisplay: 'There is no screen for Electron: Maillage is served for the browser.',
  noRuntimeReason: 'Electron is not here and could not be downloaded.',
  noDisplayReason: 'there is no screen.',
  serving: 'Maillage: {{address}} (Ctrl+C to stop)',
  alreadyServing: 'Maillage already runs: {{address}}',
  openYourself: 'Open this address in your browser.',
  flagUnused: '{{flag}} has no effect here.',
} as const;
