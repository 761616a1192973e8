import assert from 'node:assert/strict';
import { completedStyles, MINIMAL_STYLES } from '../../../../src/hosts/xlsx/write/minimal-styles';
import { parseXml } from '../../../support/xml-tree';

const NEEDED = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** The names of the lists of a style sheet, in their order. */
const listsOf = (xml: string): readonly string[] => parseXml(xml).children.map(({ name }) => name);

describe('A style sheet is completed', () => {
  it('to every list that it needs, where it has none', () => {
    assert.deepEqual(listsOf(MINIMAL_STYLES), NEEDED);
    assert.deepEqual(listsOf(completedStyles('<styleSheet/>')), NEEDED);
  });

  it('by what it lacks, at the place where that belongs', () => {
    const fonts = '<fonts><font><sz val="10"/></font></fonts>';
    const borders = '<borders><border/></borders>';
    const given = `<styleSheet><numFmts count="0"/>${fonts}${borders}<dxfs/></styleSheet>`;
    const completed = completedStyles(given);
    assert.deepEqual(listsOf(completed), ['numFmts', ...NEEDED, 'dxfs']);
    assert.ok(completed.includes(fonts) && completed.includes(borders));
    assert.deepEqual(listsOf(completedStyles('<styleSheet><numFmts/><dxfs/></styleSheet>')), [
      'numFmts',
      ...NEEDED,
      'dxfs',
    ]);
  });

  it('at its beginning, where nothing stands before what it lacks', () => {
    assert.deepEqual(listsOf(completedStyles('<styleSheet><dxfs/></styleSheet>')), [...NEEDED, 'dxfs']);
  });

  it('in the names that it has for its elements', () => {
    const completed = completedStyles('<x:styleSheet><x:fonts/></x:styleSheet>');
    assert.deepEqual(
      listsOf(completed),
      NEEDED.map((name) => `x:${name}`),
    );
    assert.ok(completed.includes('<x:border><x:left/>'), completed);
  });

  it('by nothing where it has them all', () => {
    const whole = `<styleSheet>${NEEDED.map((name) => `<${name}/>`).join('')}</styleSheet>`;
    assert.equal(completedStyles(whole), whole);
  });
});
