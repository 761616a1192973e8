import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/commands/names';
import { readRibbonGroup } from '../../src/workbench/manifest';

const MANIFEST = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');

describe('the ribbon that manifest.xml declares', () => {
  const { label, buttons } = readRibbonGroup(MANIFEST, 'zh-CN');

  it('is one group: the button of the pane, and one for each command there is a function for', () => {
    assert.equal(label, '绩效自评');
    assert.deepEqual(
      buttons.map(({ action }) => (action.kind === 'pane' ? action.kind : action.name)),
      ['pane', ...COMMANDS],
    );
  });

  it('names every button and says what it does, with an icon that is there', () => {
    for (const { id, label: name, tip, icon } of buttons) {
      assert.ok(name !== '' && tip.length > name.length, id);
      assert.ok(existsSync(new URL(`../../assets/${icon}`, import.meta.url)), icon);
      assert.match(icon, /-32\.png$/);
    }
  });

  it('speaks English where English is asked for', () => {
    const english = readRibbonGroup(MANIFEST, 'en-US');
    assert.equal(english.label, 'Self-Evaluation');
    assert.ok(english.buttons.every(({ label: name, tip }) => /^[\x20-\x7e]+$/.test(name) && tip !== ''));
  });

  it('is not made up where the manifest is none', () => {
    assert.throws(() => readRibbonGroup('<OfficeApp', 'zh-CN'));
    assert.deepEqual(readRibbonGroup('<OfficeApp/>', 'zh-CN').buttons, []);
  });
});
