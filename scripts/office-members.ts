import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where Office.js may be used. */
const FOLDERS = ['src/hosts/office', 'src/taskpane', 'src/commands'];

/** A member of Office.js that the product uses, and the ExcelApi level its documentation asks for. */
export interface Use {
  /** `Range.values` */
  readonly member: string;
  readonly level: string;
  readonly where: string;
}

/** Every use of an Excel member, told by the compiler, with the `[Api set: ExcelApi 1.x]` of its declaration. */
export function excelUses(): readonly Use[] {
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
        if (level)
          uses.push({
            member: nameOf(checker.getSymbolAtLocation(node), node.text),
            level,
            where: file.fileName.slice(root.length),
          });
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return uses;
}

/** The class and the member, where the class can be told. */
function nameOf(symbol: ts.Symbol | undefined, text: string): string {
  const owner = symbol?.declarations?.[0]?.parent;
  const named =
    owner && (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)) ? owner.name : undefined;
  return named ? `${named.text}.${text}` : text;
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

/**
 * The table of members, each with its level, whether the self-test reaches it, and the files that use it. Kinds and
 * names of values are not reached by themselves.
 * @param exercised names of the members that the self-test reaches, in lower case.
 */
export function memberTable(uses: readonly Use[], exercised: ReadonlySet<string>): string {
  const rows = new Map<string, { level: string; files: Set<string> }>();
  for (const { member, level, where } of uses) {
    const row = rows.get(member) ?? { level, files: new Set<string>() };
    row.files.add(where.replace('src/', ''));
    rows.set(member, row);
  }
  const lines = Array.from(rows, ([member, { level, files }]) => {
    const [, name] = member.split('.');
    // An event is registered without its name.
    const reached =
      name === undefined || /^on[A-Z]/.test(name) ? '' : exercised.has(name.toLowerCase()) ? 'yes' : 'no';
    return `| \`${member}\` | ${level} | ${reached} | ${[...files].sort().join(', ')} |`;
  });
  return ['| member | ExcelApi | self-test | used in |', '|---|---|---|---|', ...lines.sort()].join('\n');
}
