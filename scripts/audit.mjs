// `npm audit` of what ships, where the registry answers; where it does not, that is said and nothing fails.
import { spawnSync } from 'node:child_process';

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
});
const report = (() => {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
})();
const counts = report.metadata?.vulnerabilities;
if (!counts)
  console.log(
    `skipped: the registry gives no advisories (${String(report.message ?? stderr)
      .slice(0, 120)
      .trim()})`,
  );
else {
  console.log(`advisories for what ships: ${JSON.stringify(counts)}`);
  if (counts.high + counts.critical > 0) process.exitCode = 1;
}
