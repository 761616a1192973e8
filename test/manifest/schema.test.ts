import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseXml } from '../support/xml-tree';
import { schemaProblems } from './schema';

const MANIFEST = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');

/** What the schema says of the manifest with one piece of it replaced. */
function problemsWith(piece: string | RegExp, other: string): readonly string[] {
  const changed = MANIFEST.replace(piece, other);
  assert.notEqual(changed, MANIFEST);
  return schemaProblems(parseXml(changed));
}

describe('the published schema of manifests', () => {
  it('finds nothing wrong with ours', () => {
    assert.deepEqual(schemaProblems(parseXml(MANIFEST)), []);
  });

  it('finds an element out of its order', () => {
    const [version = ''] = /<Version>.*<\/Version>/.exec(MANIFEST) ?? [];
    assert.deepEqual(problemsWith(/(<Id>.*<\/Id>)\s*<Version>.*<\/Version>/, `${version}$1`), [
      'OfficeApp: Id may not stand here',
    ]);
  });

  it('finds an element that is missing, stands twice, or is unknown', () => {
    assert.deepEqual(problemsWith(/<FunctionFile.*\/>/, ''), [
      'OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor: FunctionFile is missing',
    ]);
    assert.deepEqual(problemsWith(/(<ProviderName>.*<\/ProviderName>)/, '$1$1'), [
      'OfficeApp: ProviderName stands 2 times',
    ]);
    assert.deepEqual(problemsWith('<AppDomains>', '<AppDomains><Domain/>'), [
      'OfficeApp/AppDomains: Domain may not stand here',
      'OfficeApp/AppDomains/Domain: not in the schema',
    ]);
  });

  it('finds an attribute that is missing, unknown, or has a value it may not have', () => {
    assert.deepEqual(problemsWith('<Host Name="Workbook" />', '<Host />'), [
      'OfficeApp/Hosts/Host: Name is missing',
    ]);
    assert.deepEqual(problemsWith('<Host Name="Workbook" />', '<Host Name="Excel" Kind="1" />'), [
      'OfficeApp/Hosts/Host: has no Kind',
      'OfficeApp/Hosts/Host: Name may not be "Excel"',
    ]);
    assert.deepEqual(problemsWith('>ReadWriteDocument<', '>ReadWrite<'), [
      'OfficeApp/Permissions: text may not be "ReadWrite"',
    ]);
    assert.deepEqual(problemsWith('DefaultValue="绩效自评"', `DefaultValue="${'长'.repeat(126)}"`), [
      `OfficeApp/VersionOverrides/Resources/bt:ShortStrings/bt:String: DefaultValue may not be "${'长'.repeat(126)}"`,
    ]);
    assert.deepEqual(
      problemsWith('https://localhost:3000/taskpane.html" />\n  </Def', 'http://a/b" />\n  </Def'),
      ['OfficeApp/DefaultSettings/SourceLocation: DefaultValue may not be "http://a/b"'],
    );
  });
});
