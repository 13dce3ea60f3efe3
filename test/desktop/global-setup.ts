import type { TestProject } from 'vitest/node';
import { type ElectronRuntime, findElectron } from './electron-runtime.ts';
import { stageProgram } from './staged-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where no Electron is at hand: the desktop journeys then count as skipped. */
    readonly electron: ElectronRuntime | null;
  }
}

/** Stages the built program and finds an Electron to run it in, once for all desktop journeys. */
export function setup(project: TestProject): void {
  const electron = findElectron(stageProgram());
  if (electron === null) {
    process.stdout.write(
      'No Electron runtime (MAILLAGE_ELECTRON, or the electron package’s own): the desktop journeys are skipped.\n',
    );
  }
  project.provide('electron', electron);
}
