import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What axe-core finds wrong with the accessibility of a page or frame, as readable lines. Left out: the focus
 * guards of Fluent UI's tabster, and cards whose name is their title while the hint below it is their description.
 */
export async function accessibilityProblems(where: Page | Frame): Promise<string[]> {
  let problems = await seen(where);
  // What a click has set going may change colours while axe looks; a fault is still there when it has come to rest.
  for (let look = 1; look < LOOKS && problems.length > 0; look += 1) {
    await where.waitForTimeout(PAUSE);
    problems = await seen(where);
  }
  return problems;
}

/** So often is a fault looked for before it is believed, and so long apart (milliseconds). */
const LOOKS = 4;
const PAUSE = 500;

async function seen(where: Page | Frame): Promise<string[]> {
  if (await where.evaluate(() => !('axe' in window))) await where.evaluate(AXE);
  const violations = await where.evaluate(async () => {
    // Colours of buttons that have just been enabled are still on their way.
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { axe } = window as unknown as {
      axe: { run(where: object, how: object): Promise<{ violations: Violation[] }> };
    };
    const where = { exclude: [['[data-tabster-dummy]']] };
    const how = {
      iframes: false,
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: false } },
    };
    return (await axe.run(where, how)).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}
