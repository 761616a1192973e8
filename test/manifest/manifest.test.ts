import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { COMMANDS } from '../../src/commands/names';
import { REQUIRED_API } from '../../src/taskpane/session/environment';
import { at, childrenOf, everyElement, parseXml, type XmlElement } from '../support/xml-tree';

const path = fileURLToPath(new URL('../../manifest.xml', import.meta.url));
const base = 'https://localhost:3000/';
const manifest = parseXml(readFileSync(path, 'utf8'));
const overrides = at(manifest, 'VersionOverrides');
const resources = at(overrides, 'Resources');
const elements = [...everyElement(manifest)];

/** All elements of a name, wherever they stand. */
const all = (name: string): readonly XmlElement[] => elements.filter((element) => element.name === name);

/** Every resource with the longest value it has in any language. */
function resourcesOf(group: string): readonly { id: string; values: readonly string[] }[] {
  return at(resources, group).children.map((resource) => ({
    id: resource.attributes['id'] ?? '',
    values: [resource, ...childrenOf(resource, 'bt:Override')].map(
      ({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? '',
    ),
  }));
}

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const assetOf = (url: string) => fileURLToPath(new URL(`../../${url.slice(base.length)}`, import.meta.url));

describe('the manifest', () => {
  it('is read by the official reader as a task pane for workbooks, Chinese first', async () => {
    const info = await OfficeAddinManifest.readManifestFile(path);
    assert.equal(info.officeAppType, 'TaskPaneApp');
    assert.deepEqual(info.hosts, ['Workbook']);
    assert.equal(info.defaultLocale, 'zh-CN');
    assert.equal(info.displayName, '绩效自评助手');
    assert.equal(info.permissions, 'ReadWriteDocument');
    assert.equal(info.defaultSettings?.sourceLocation, `${base}taskpane.html`);
  });

  it('has a GUID, a version of four parts, and unique control ids', () => {
    assert.match(
      at(manifest, 'Id').text,
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.match(at(manifest, 'Version').text, /^\d+\.\d+\.\d+\.\d+$/);
    const ids = [...all('Control'), ...all('Group')].map(({ attributes }) => attributes['id']);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has the version of the package', () => {
    const packagePath = fileURLToPath(new URL('../../package.json', import.meta.url));
    const { version } = JSON.parse(readFileSync(packagePath, 'utf8')) as { version: string };
    assert.equal(at(manifest, 'Version').text, `${version}.0`);
  });

  it('points only at https addresses of the development server, which the build rewrites', () => {
    const values = elements.flatMap(({ attributes, text }) => [...Object.values(attributes), text]);
    const addresses = values.filter((value) => /^[a-z]+:\/\//i.test(value));
    const ours = addresses.filter((value) => !value.startsWith('http://schemas.microsoft.com/'));
    assert.deepEqual(
      ours.filter((value) => !`${value}/`.startsWith(base)).filter((value) => !value.includes('www.w3.org')),
      [],
    );
    assert.ok(ours.length > 15);
  });

  it('resolves every resid, each at most 32 characters, and defines no resource that nothing uses', () => {
    const defined = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['id']),
    );
    const used = new Set(elements.flatMap(({ attributes }) => attributes['resid'] ?? []));
    assert.equal(new Set(defined).size, defined.length, 'a resource id is defined twice');
    assert.deepEqual([...used].toSorted(), defined.toSorted());
    for (const id of used) assert.ok(id.length <= 32, id);
  });

  it('keeps to the length limits of its strings', () => {
    for (const { id, values } of resourcesOf('bt:ShortStrings')) {
      for (const value of values) assert.ok(value.length > 0 && value.length <= 125, id);
    }
    for (const { id, values } of resourcesOf('bt:LongStrings')) {
      for (const value of values) assert.ok(value.length > 0 && value.length <= 250, id);
    }
    for (const [name, limit] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const element = at(manifest, name);
      const english = at(element, 'Override').attributes['Value'] ?? '';
      for (const value of [element.attributes['DefaultValue'] ?? '', english]) {
        assert.ok(value.length > 0 && value.length <= limit, name);
      }
    }
  });

  it('says everything in English too', () => {
    const texts = [...at(resources, 'bt:ShortStrings').children, ...at(resources, 'bt:LongStrings').children];
    for (const text of texts) {
      const locales = childrenOf(text, 'bt:Override').map(({ attributes }) => attributes['Locale']);
      assert.deepEqual(locales, ['en-US'], text.attributes['id']);
    }
  });

  it('names icons that exist and have the size they are named for', () => {
    const images = new Map(resourcesOf('bt:Images').map(({ id, values }) => [id, values[0] ?? '']));
    for (const { attributes } of all('bt:Image').filter((image) => image.attributes['resid'])) {
      const size = Number(attributes['size']);
      const url = images.get(attributes['resid'] ?? '') ?? '';
      assert.deepEqual(pngSize(assetOf(url)), [size, size], url);
    }
    for (const [name, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const url = at(manifest, name).attributes['DefaultValue'] ?? '';
      assert.deepEqual(pngSize(assetOf(url)), [size, size], url);
    }
    for (const size of [16, 32, 64, 80, 128]) {
      const file = assetOf(`${base}assets/icon-${size}.png`);
      assert.ok(existsSync(file), file);
      assert.deepEqual(pngSize(file), [size, size]);
    }
  });

  it('gives every button and group the three icon sizes that Office requires', () => {
    for (const icon of all('Icon')) {
      assert.deepEqual(
        icon.children.map(({ attributes }) => attributes['size']),
        ['16', '32', '80'],
      );
    }
  });

  it('offers the pane and exactly the commands that the function file associates', () => {
    assert.equal(
      all('Action').filter((action) => action.attributes['xsi:type'] === 'ShowTaskpane').length,
      1,
    );
    assert.deepEqual(
      all('FunctionName').map(({ text }) => text),
      [...COMMANDS],
    );
  });

  it('requires the API level that the pane asks for', () => {
    const set = at(manifest, 'Requirements', 'Sets', 'Set');
    assert.deepEqual({ ...set.attributes }, { Name: 'ExcelApi', MinVersion: REQUIRED_API });
  });
});
