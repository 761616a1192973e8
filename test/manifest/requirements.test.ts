import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { REQUIRED_API } from '../../src/taskpane/environment';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['src/hosts/office', 'src/taskpane', 'src/commands'];

/** A member of Office.js that the product uses, and the ExcelApi level its documentation asks for. */
interface Use {
  readonly member: string;
  readonly level: string;
  readonly where: string;
}

/** Every use of an Excel member, told by the compiler, with the `[Api set: ExcelApi 1.x]` of its declaration. */
function excelUses(): readonly Use[] {
  const config = ts.readConfigFile(`${root}/tsconfig.json`, (file) => ts.sys.readFile(file)).config as object;
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: FOLDERS }, ts.sys, root);
  const program = ts.createProgram(fileNames, { ...options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of program.getSourceFiles()) {
    if (!FOLDERS.some((folder) => file.fileName.includes(`/${folder}/`))) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const level = levelOf(checker.getSymbolAtLocation(node));
        if (level) uses.push({ member: node.text, level, where: file.fileName.slice(root.length) });
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return uses;
}

function levelOf(symbol: ts.Symbol | undefined): string | null {
  for (const declaration of symbol?.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.includes('office-js')) continue;
    const start = declaration.getFullStart();
    const comment = declaration.getSourceFile().text.slice(start, declaration.getStart());
    const match = /\[Api set: ExcelApi (?:Online )?(BETA[^\]]*|[\d.]+)/.exec(comment);
    if (match?.[1]) return match[1];
  }
  return null;
}

const minor = (level: string) => Number(/^1\.(\d+)$/.exec(level)?.[1] ?? Infinity);

describe('the required API level', () => {
  it('covers every Excel member that is used', function () {
    this.timeout(60_000);
    const uses = excelUses();
    assert.ok(uses.length > 20, `only ${uses.length} uses were seen`);
    assert.deepEqual(
      uses.filter(({ level }) => minor(level) > minor(REQUIRED_API)),
      [],
    );
  });
});
