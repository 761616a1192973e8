import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why tests with LibreOffice are left out, or null when it is there. */
export const libreOfficeMissing = ((): string | null => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return null;
  } catch {
    return 'LibreOffice (soffice) is not installed';
  }
})();

/** Makes LibreOffice calculate every formula when it loads a file, whatever results the file carries. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens a workbook in LibreOffice and saves it as .xlsx again. It calculates what the file asks it to, or every
 * formula with `calculate: 'always'`.
 */
export function throughLibreOffice(
  workbook: Uint8Array,
  calculate: 'as-asked' | 'always' = 'as-asked',
): Uint8Array {
  const [saved] = allThroughLibreOffice([workbook], calculate);
  if (!saved) throw new Error('LibreOffice saved nothing');
  return saved;
}

/** The same for several workbooks in one run, which costs little more than one workbook does. */
export function allThroughLibreOffice(
  workbooks: readonly Uint8Array[],
  calculate: 'as-asked' | 'always' = 'as-asked',
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-soffice-'));
  try {
    if (calculate === 'always') {
      mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
      writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
    }
    const names = workbooks.map((_, at) => `in${at}.xlsx`);
    workbooks.forEach((workbook, at) => writeFileSync(join(folder, `in${at}.xlsx`), workbook));
    const options = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'];
    const convert = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    execFileSync('soffice', [...options, ...convert, ...names.map((name) => join(folder, name))], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    return names.map((name) => readFileSync(join(folder, 'out', name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
