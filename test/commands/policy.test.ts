import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const PAGES = ['commands/commands.html', 'commands/dialog/dialog.html', 'taskpane/taskpane.html'];

/** What Office.js does on its own pages: it sets styles inline in Excel on the web (OfficeDev/office-js 1687). */
describe('the policy of a page that loads Office.js', () => {
  for (const page of PAGES) {
    const html = readFileSync(new URL(`../../src/${page}`, import.meta.url), 'utf8');
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
    const allowed = (directive: string): readonly string[] =>
      policy
        .split(';')
        .map((each) => each.trim().split(/\s+/))
        .find(([name]) => name === directive) ?? [];

    it(`lets ${page} be styled inline`, () => {
      assert.ok(allowed('style-src').includes("'unsafe-inline'"), policy);
    });

    it(`lets no script of ${page} be written inline`, () => {
      assert.ok(policy.includes('script-src') || policy.includes('default-src'), policy);
      assert.ok(!allowed('script-src').includes("'unsafe-inline'"), policy);
      assert.ok(!allowed('default-src').includes("'unsafe-inline'"), policy);
    });
  }
});
