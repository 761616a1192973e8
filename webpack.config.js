import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const officeDist = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** The address written in manifest.xml, replaced at build time by `--env base=…`. */
const DEVELOPMENT_BASE = 'https://localhost:3000';

/** Where Office.js comes from: `--env office=own|global|china`. */
const OFFICE_JS = {
  own: 'office/office.js',
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/**
 * The oldest browsers that pages run in (浏览器下限). An offline Windows keeps the WebView2 it was installed with, which is
 * 94 for Office LTSC 2021; Safari is that of the Mac. What they lack of ES2023 is in src/floor/members.ts.
 */
const FLOOR = ['chrome94', 'edge94', 'safari16.4', 'firefox102'];

const rules = [
  { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: FLOOR, jsx: 'automatic' } },
  { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:8].css' } },
];
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The manifest with another server's address; its list of domains takes the address without a path. */
function rebased(manifest, base) {
  const { origin, protocol } = new URL(base);
  if (protocol !== 'https:') throw new Error(`--env base=${base}: Office opens add-ins over https only`);
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_BASE}<`, `<AppDomain>${origin}<`)
    .replaceAll(DEVELOPMENT_BASE, base.replace(/\/$/, ''));
}

/** The pages of docs/rules/ as one file for the pane: `[{ rule, title, text }]`. */
function rulePages(pages) {
  const read = ({ sourceFilename, data }) => {
    const rule = sourceFilename.replaceAll('\\', '/').replace(/^docs\/rules\/|\.md$/g, '');
    const [heading, ...lines] = data.toString().split('\n');
    const text = lines.join('\n').replace(/^\s*(?:`[a-z/-]+`|- 规则编号：.*)\n/, '');
    return { rule, title: heading.replace(/^# /, ''), text };
  };
  return JSON.stringify(pages.map(read));
}

/** Names this build and its files for the service worker: `offline.json`. Samples and pictures are left to the network. */
class OfflineList {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('OfflineList', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineList', stage }, (assets) => {
        const files = Object.keys(assets).filter(
          (name) => !/^samples\/|images\/|manifest\.xml$|\.map$/.test(name),
        );
        const content = JSON.stringify({ version: compilation.hash, files });
        compilation.emitAsset('offline.json', new sources.RawSource(content));
      });
    });
  }
}

function browser(mode, env) {
  const base = env.base ?? DEVELOPMENT_BASE;
  const office = OFFICE_JS[env.office ?? 'own'];
  if (!office) throw new Error(`--env office=${env.office}: expected ${Object.keys(OFFICE_JS).join(', ')}`);
  const officeOrigin = office.startsWith('https:') ? new URL(office).origin : '';
  const page = (filename, template, chunks, extra = {}) =>
    new HtmlPlugin({
      filename,
      template,
      chunks,
      scriptLoading: 'defer',
      templateParameters: { office, officeOrigin, bridge: '', ...extra },
    });
  return {
    name: 'browser',
    mode,
    target: ['web', 'es2022'],
    devtool: mode === 'production' ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      dialog: './src/commands/dialog/page.ts',
      workbench: './src/workbench/page/index.tsx',
      bridge: './src/workbench/bridge.ts',
      'service-worker': './src/workbench/page/service-worker.ts',
    },
    output: { path: join(root, 'dist'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js' },
    module: { rules },
    resolve,
    // The reader of PDF looks for a worker of its own only where it has none, which is nowhere.
    ignoreWarnings: [{ module: /unpdf/, message: /Critical dependency/ }],
    performance: { hints: false },
    plugins: [
      page('taskpane.html', './src/taskpane/taskpane.html', ['taskpane']),
      page('commands.html', './src/commands/commands.html', ['commands']),
      page('dialog.html', './src/commands/dialog/dialog.html', ['dialog']),
      page('index.html', './src/workbench/page/index.html', ['workbench']),
      // The same pane and function file, with one script before Office.js that stands in for Excel.
      page('workbench-pane.html', './src/taskpane/taskpane.html', ['taskpane'], { bridge: 'bridge.js' }),
      page('workbench-commands.html', './src/commands/commands.html', ['commands'], { bridge: 'bridge.js' }),
      new CopyPlugin({
        patterns: [
          { from: 'docs/guide*.md', to: 'guide/[name][ext]' },
          { from: 'docs/images/*.png', to: 'guide/images/[name][ext]' },
          { from: 'docs/rules/**/*.md', to: 'guide/rules.json', transformAll: rulePages },
          { from: 'assets/*.png', noErrorOnMissing: true },
          { from: 'assets/*.svg', noErrorOnMissing: true },
          { from: 'assets/*.webmanifest' },
          { from: 'samples/*.xlsx', noErrorOnMissing: true },
          { from: 'src/commands/dialog/dialog.css', to: '[name][ext]' },
          { from: 'src/taskpane/start.js', to: '[name][ext]', info: { minimized: true } },
          {
            from: 'manifest.xml',
            noErrorOnMissing: true,
            transform: (content) => rebased(content.toString(), base),
          },
          {
            from: join(
              officeDist,
              '{office.js,excel-win32-16.01.js,excel-web-16.00.js,excel-mac-16.00.js,excel-ios-16.00.js,o15apptofilemappingtable.js}',
            ).replaceAll('\\', '/'),
            to: 'office/[name][ext]',
            info: { minimized: true },
          },
          {
            from: join(officeDist, 'zh-cn/office_strings.js'),
            to: 'office/zh-cn/',
            info: { minimized: true },
          },
          {
            from: join(officeDist, 'en-us/office_strings.js'),
            to: 'office/en-us/',
            info: { minimized: true },
          },
        ],
      }),
      new OfflineList(),
    ],
  };
}

export default (env = {}, argv = {}) => browser(argv.mode ?? 'production', env);
