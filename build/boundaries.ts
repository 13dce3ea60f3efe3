import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Checks the direction of imports (docs/architecture.md, *Layers*). The rules are made from the folders as they
 * stand, so that a new feature or entity is covered without anyone listing it, and handed to Biome, which reads
 * every import. Exits 1 with a message at each wrong import that names the right way.
 */
type Pattern = { readonly group: readonly string[]; readonly message: string };
type Zone = { readonly includes: readonly string[]; readonly patterns: readonly Pattern[] };

const root = process.cwd();

const never = (message: string, ...group: readonly string[]): Pattern => ({ group, message });

const renderer = (...folders: readonly string[]) => folders.map((folder) => `#renderer/${folder}/**`);

const upwards = never('Name the folder: #shared/…, #renderer/…, or ./ inside one folder.', '../**');
const noTests = never('The product does not need its tests.', '#test/**');
const noBuild = never('build/ is never shipped.', '#build/**');
const noZod = never('Import { z } from #shared/schema.ts.', 'zod', 'zod/**');
const noDexie = never('Only storage/ speaks to the database.', 'dexie');
const noRecharts = never('Charts come from #renderer/components/chart.', 'recharts', 'recharts/**');
const noSpreadsheet = never(
  'Spreadsheets are written by #renderer/documents/spreadsheet-file.ts, entry-workbook.ts and questionnaire-file.ts, read by workbook-file.ts.',
  'hucre',
  'hucre/**',
);
const noElectron = never(
  'Only electron/ knows Electron; the page asks its shell.',
  'electron',
  '#electron/**',
);
const noNode = never('This code also runs where Node is not.', 'node:*');
const ordinary = [upwards, noTests, noZod];
const page = [...ordinary, noBuild, noElectron, noNode];

const subfolders = (path: string): readonly string[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

const zones: readonly Zone[] = [
  {
    includes: ['shared/**', '!shared/schema.ts'],
    patterns: [
      ...page,
      noDexie,
      noRecharts,
      noSpreadsheet,
      never(
        'shared/ is pure: no screen, no shell.',
        '#renderer/**',
        'react',
        'react-dom',
        'i18next',
        'comlink',
      ),
    ],
  },
  {
    includes: ['electron/**'],
    patterns: [...ordinary, noBuild, never('The shell imports shared/ only.', '#renderer/**')],
  },
  { includes: ['build/**'], patterns: ordinary },
  { includes: ['renderer/app/**'], patterns: [...page, noDexie, noRecharts, noSpreadsheet] },
  ...subfolders('renderer/features').map((feature) => ({
    includes: [`renderer/features/${feature}/**`],
    patterns: [
      ...page,
      noDexie,
      noRecharts,
      noSpreadsheet,
      never(
        'Two features meet only in a route, by callback.',
        '#renderer/features/**',
        `!#renderer/features/${feature}/**`,
      ),
      never('Features stand below the app.', '#renderer/app/**'),
    ],
  })),
  {
    includes: ['renderer/entity-ui/**'],
    patterns: [
      ...page,
      noDexie,
      noRecharts,
      noSpreadsheet,
      never('entity-ui stands below features.', ...renderer('app', 'features')),
    ],
  },
  {
    includes: ['renderer/components/**', '!renderer/components/chart/**'],
    patterns: [
      ...page,
      noDexie,
      noRecharts,
      noSpreadsheet,
      never(
        'The kit knows no domain word.',
        ...renderer('app', 'features', 'entity-ui', 'storage', 'workers', 'documents'),
        '#shared/domain/**',
        '#shared/figures/**',
        '#shared/report/**',
      ),
    ],
  },
  {
    includes: ['renderer/components/chart/**'],
    patterns: [
      ...page,
      noDexie,
      noSpreadsheet,
      never(
        'The kit knows no domain word.',
        ...renderer('app', 'features', 'entity-ui', 'storage', 'workers', 'documents'),
        '#shared/domain/**',
      ),
    ],
  },
  {
    includes: ['renderer/storage/**'],
    patterns: [
      ...page,
      noRecharts,
      noSpreadsheet,
      never(
        'Storage stands below screens and workers.',
        ...renderer('app', 'features', 'entity-ui', 'components', 'workers', 'documents'),
      ),
    ],
  },
  {
    includes: ['renderer/workers/**'],
    patterns: [
      ...page,
      noRecharts,
      noSpreadsheet,
      never('Workers draw nothing.', ...renderer('app', 'features', 'entity-ui', 'components')),
    ],
  },
  {
    includes: [
      'renderer/documents/**',
      '!renderer/documents/questionnaire-file.ts',
      '!renderer/documents/spreadsheet-file.ts',
      '!renderer/documents/workbook-file.ts',
      '!renderer/documents/entry-workbook.ts',
    ],
    patterns: [
      ...page,
      noDexie,
      noRecharts,
      noSpreadsheet,
      never(
        'Documents are made from the model alone.',
        ...renderer('app', 'features', 'entity-ui', 'storage', 'workers'),
        '#renderer/components/**',
        '!#renderer/components/chart/**',
      ),
    ],
  },
  {
    includes: ['renderer/print/**'],
    patterns: [
      ...page,
      noDexie,
      noRecharts,
      noSpreadsheet,
      never(
        'The page that prints a given report knows documents alone.',
        ...renderer('app', 'features', 'entity-ui', 'components', 'storage', 'workers', 'shell'),
      ),
    ],
  },
  {
    includes: ['renderer/shell/**'],
    patterns: [
      ...page,
      noDexie,
      noRecharts,
      never(
        'A shell knows no screen.',
        ...renderer('app', 'features', 'entity-ui', 'components', 'storage', 'workers', 'documents'),
      ),
    ],
  },
];

const configuration = {
  root: true,
  vcs: { enabled: true, clientKind: 'git', useIgnoreFile: true, root },
  files: {
    includes: [
      'shared/**/*.ts',
      'electron/**/*.ts',
      'build/**/*.ts',
      'renderer/**/*.ts',
      'renderer/**/*.tsx',
    ],
  },
  formatter: { enabled: false },
  assist: { enabled: false },
  linter: {
    rules: {
      preset: 'none',
      suspicious: { noImportCycles: { level: 'error', options: { ignoreTypes: false } } },
    },
  },
  overrides: zones.map((zone) => ({
    includes: zone.includes,
    linter: {
      rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: zone.patterns } } } },
    },
  })),
};

const folder = join(root, 'dist', 'boundaries');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'biome.json'), JSON.stringify(configuration, null, 2));

const biome = join(root, 'node_modules', '.bin', 'biome');
const result = spawnSync(
  biome,
  ['lint', '--config-path', folder, '--max-diagnostics=200', '--diagnostic-level=error', '.'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(result.status ?? 1);
