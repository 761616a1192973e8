import assert from 'node:assert/strict';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { accessibilityProblems } from './accessibility';
import { type Visit, visitForAll } from './page';
import { keepScreenshot } from './screenshots';
import { walk, type Language } from './walk';

/** What a pane looks like to somebody: its name, the language and what the browser is told. */
export type Look = readonly [name: string, language: Language, options: BrowserContextOptions];

/** Every view of the pane fits into so many pixels and is accessible, in each of the looks. */
export function fitsInto(width: number, looks: readonly Look[]): void {
  describe(`every view of the pane in ${width} pixels`, () => {
    let visit: Visit;

    visitForAll((started) => (visit = started));

    for (const [look, language, options] of looks) {
      it(`fits, and is accessible, in ${look}`, async () => {
        const page = await visit.open(`?lang=${language}`, {
          viewport: { width, height: 800 },
          // A look is what a view comes to rest in; on a busy machine a transition lasts as long as a look.
          reducedMotion: 'reduce',
          ...options,
        });
        await page.getByRole('grid').waitFor();
        await walk(page, language, async (view, pane) => {
          assert.deepEqual(await accessibilityProblems(pane), [], view);
          assert.deepEqual(await tooWide(page, pane), [], view);
          if (look === 'the light theme' && view === 'refresh') await keepScreenshot(page, 'narrow-refresh');
          if (look === 'dark English' && view === 'refresh') await keepScreenshot(page, 'wide-refresh');
        });
      });
    }

    it('never sees an error, and no request leaves the origin', () => {
      assert.deepEqual(visit.complaints, []);
    });
  });
}

/** What is wider than there is room for. */
async function tooWide(page: Page, pane: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const where of [page, pane])
    found.push(
      ...(await where.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('#view, #view *')]
          .filter((element) => {
            const { overflowX, position } = getComputedStyle(element);
            const isHidden = position === 'absolute' || element instanceof HTMLInputElement;
            const cuts = element === document.documentElement || overflowX !== 'visible';
            return (
              cuts && !isHidden && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1
            );
          })
          .map(
            (element) => `${element.tagName} ${element.id} ${element.scrollWidth} > ${element.clientWidth}`,
          ),
      )),
    );
  return found;
}
