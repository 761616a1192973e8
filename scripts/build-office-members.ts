import { writeFileSync } from 'node:fs';
import { exercisedBySelfTest } from '../test/hosts/self-test/exercised';
import { excelUses, memberTable } from './office-members';

/** Writes the record of every Office.js member that is used. */
const TEXT = `# 13. The members of Office.js that are used

**Needed.** To know at once what a build of Excel must have, and where to look when one of them misbehaves.

Written by \`npx tsx scripts/build-office-members.ts\`; a test fails when it is out of date, and another when a member needs more than ExcelApi 1.14. “self-test” says whether the self-test (自检) reaches the member, seen on the wire when it runs on the workbook in memory; so a first real Excel tells about these. All are run against the workbook in memory by \`test/hosts/office/\` and \`test/contract/\` on four builds of Office.js, \`test/workbench/contract.test.ts\` holds the workbook in memory to the genuine members.

`;
writeFileSync(
  new URL('../docs/decisions/0014-office-members.md', import.meta.url),
  `${TEXT}${memberTable(excelUses(), await exercisedBySelfTest())}\n`,
);
