import type { Plugin } from 'vite';
import { compactTerritory } from '#build/territory/territory-data.ts';

const NAME = 'territory.json';

/** Gives the page `territory.json`, the communes it chooses from: as a file of the build, or by the development server. */
export function territoryAsset(): Plugin {
  return {
    name: 'maillage:territory-asset',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: JSON.stringify(compactTerritory()) });
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(compactTerritory()));
      });
    },
  };
}
