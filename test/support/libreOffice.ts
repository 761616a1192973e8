import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Opens a workbook in LibreOffice, which calculates what the file asks it to, and saves it as .xlsx again. */
export function throughLibreOffice(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-soffice-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), workbook);
    const options = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'];
    const convert = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    execFileSync('soffice', [...options, ...convert, join(folder, 'in.xlsx')], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return readFileSync(join(folder, 'out', 'in.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
