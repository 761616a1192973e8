import { mkdirSync } from 'node:fs';
import { Visit } from './support/page';
import { walk } from './support/walk';
const visit = await Visit.start();
for (const [look, options] of [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced', { forcedColors: 'active' }]] as const) {
  mkdirSync(`/tmp/shots/${look}`, { recursive: true });
  const page = await visit.open('?lang=zh-CN', { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce', ...options });
  await page.getByRole('grid').waitFor();
  try { await walk(page, 'zh-CN', async (view) => { await page.waitForTimeout(250); await page.screenshot({ path: `/tmp/shots/${look}/${view}.png` }); }); } catch (e) { console.log(look, String(e).slice(0, 300)); }
}
console.log(visit.complaints); process.exit(0);
