import assert from 'node:assert/strict';
import { readWords } from '../../../src/core/words/read-words';
import type { Meaning } from '../../../src/core/words/meaning';
import { expectedLabels } from './labels';

/** Labels of the lists that are still read otherwise than an officer means them. */
const STILL_MISREAD = new Set(['发放人数', '全年预算数中财政拨款', '历史完成值', '总金额']);

/** A meaning as the lists write it: slot → value, the slots of the base with `vs.` before them. */
function slotsOf(meaning: Meaning, prefix = ''): Record<string, string> {
  const slots: Record<string, string> = {};
  for (const [slot, value] of Object.entries(meaning)) {
    if (typeof value === 'object') Object.assign(slots, slotsOf(value as Meaning, 'vs.'));
    else slots[`${prefix}${slot}`] = String(value);
  }
  return slots;
}

function readSlots(text: string): Record<string, string> {
  const { kind, meaning, label } = readWords(text);
  const points = label.points === null ? {} : { points: label.points };
  return { kind, ...(kind === 'figure' ? slotsOf(meaning) : {}), ...points };
}

describe('The labels that officers write', () => {
  for (const file of new Set(expectedLabels().map((label) => label.file))) {
    it(`mean what ${file} says`, () => {
      const wrong = expectedLabels()
        .filter((label) => label.file === file && !STILL_MISREAD.has(label.text))
        .filter(({ text, slots }) => {
          const read = readSlots(text);
          const expected = 'points' in slots ? slots : { ...slots, ...pick(read, 'points') };
          return !sameSlots(read, expected);
        })
        .map(({ text }) => `${text}: ${JSON.stringify(readSlots(text))}`);
      assert.deepEqual(wrong, []);
    });
  }

  it('are listed as misread only while they are', () => {
    const right = expectedLabels().filter(
      ({ text, slots }) => STILL_MISREAD.has(text) && sameSlots(readSlots(text), slots),
    );
    assert.deepEqual(right, []);
  });
});

function pick(slots: Record<string, string>, name: string): Record<string, string> {
  const value = slots[name];
  return value === undefined ? {} : { [name]: value };
}

function sameSlots(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return (
    Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((slot) => a[slot] === b[slot])
  );
}
