import type { XmlElement } from '../support/xml-tree';

/** How often a child may stand where the schema puts it. */
type Often = '1' | '?' | '*' | '+';

/** What the schema lets an element hold: its children in their order, and its attributes by whether they must be there. */
interface Model {
  readonly children?: readonly (readonly [name: string, often: Often])[];
  readonly attributes?: Readonly<Record<string, 'required' | 'optional'>>;
  /** Values that a text or an attribute may have. */
  readonly text?: RegExp;
  readonly values?: Readonly<Record<string, RegExp>>;
}

const HTTPS = /^https:\/\/\S+$/;
const LOCALE = /^[a-z]{2,3}(-[A-Za-z]{2,4})*$/;
const RESOURCE: Model = { attributes: { resid: 'required' }, values: { resid: /^.{1,32}$/ } };
const LOCALISED: Model = {
  children: [['Override', '*']],
  attributes: { DefaultValue: 'required' },
};
const RESOURCE_ENTRY: Model = {
  children: [['bt:Override', '*']],
  attributes: { id: 'required', DefaultValue: 'required' },
  values: { id: /^.{1,32}$/ },
};
const OVERRIDE: Model = {
  attributes: { Locale: 'required', Value: 'required' },
  values: { Locale: LOCALE },
};

/**
 * The part of Microsoft's published manifest schemas ([MS-OWEMXML]: appforoffice/1.1, taskpaneappversionoverrides,
 * officeappbasictypes/1.0) that a task pane with commands can use, by the path of an element below the root: the
 * longest ending that is listed counts.
 */
const MODELS: Readonly<Record<string, Model>> = {
  OfficeApp: {
    attributes: { 'xsi:type': 'required' },
    values: { 'xsi:type': /^TaskPaneApp$/ },
    children: [
      ['Id', '1'],
      ['AlternateId', '?'],
      ['Version', '1'],
      ['ProviderName', '1'],
      ['DefaultLocale', '1'],
      ['DisplayName', '1'],
      ['Description', '1'],
      ['IconUrl', '?'],
      ['HighResolutionIconUrl', '?'],
      ['SupportUrl', '?'],
      ['AppDomains', '?'],
      ['Hosts', '?'],
      ['Requirements', '?'],
      ['DefaultSettings', '1'],
      ['Permissions', '1'],
      ['Dictionary', '?'],
      ['VersionOverrides', '?'],
      ['ExtendedOverrides', '?'],
    ],
  },
  Id: { text: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/ },
  Version: { text: /^\d{1,5}(\.\d{1,5}){1,3}$/ },
  ProviderName: { text: /^.{1,125}$/ },
  DefaultLocale: { text: LOCALE },
  'OfficeApp/DisplayName': { ...LOCALISED, values: { DefaultValue: /^.{1,125}$/ } },
  'OfficeApp/Description': { ...LOCALISED, values: { DefaultValue: /^.{1,250}$/ } },
  IconUrl: { ...LOCALISED, values: { DefaultValue: HTTPS } },
  HighResolutionIconUrl: { ...LOCALISED, values: { DefaultValue: HTTPS } },
  SupportUrl: { ...LOCALISED, values: { DefaultValue: HTTPS } },
  Override: OVERRIDE,
  AppDomains: { children: [['AppDomain', '*']] },
  AppDomain: { text: HTTPS },
  'OfficeApp/Hosts': { children: [['Host', '+']] },
  'OfficeApp/Hosts/Host': {
    attributes: { Name: 'required' },
    values: { Name: /^(Document|Workbook|Presentation|Project|Database|Notebook|Mailbox)$/ },
  },
  Requirements: {
    children: [
      ['Sets', '?'],
      ['Methods', '?'],
    ],
  },
  Sets: {
    children: [['Set', '+']],
    attributes: { DefaultMinVersion: 'optional' },
    values: { DefaultMinVersion: /^\d+\.\d+$/ },
  },
  Set: {
    attributes: { Name: 'required', MinVersion: 'optional' },
    values: { MinVersion: /^\d+\.\d+$/ },
  },
  DefaultSettings: {
    children: [
      ['SourceLocation', '1'],
      ['RequestedWidth', '?'],
      ['RequestedHeight', '?'],
    ],
  },
  'DefaultSettings/SourceLocation': { ...LOCALISED, values: { DefaultValue: HTTPS } },
  Permissions: {
    text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
  },
  VersionOverrides: {
    attributes: { 'xsi:type': 'required' },
    values: { 'xsi:type': /^VersionOverridesV1_0$/ },
    children: [
      ['Description', '?'],
      ['Requirements', '?'],
      ['Hosts', '1'],
      ['Resources', '1'],
      ['WebApplicationInfo', '?'],
      ['EquivalentAddins', '?'],
    ],
  },
  'VersionOverrides/Hosts': { children: [['Host', '+']] },
  'VersionOverrides/Hosts/Host': {
    attributes: { 'xsi:type': 'required' },
    values: { 'xsi:type': /^(Document|Workbook|Presentation)$/ },
    children: [
      ['Runtimes', '?'],
      ['AllFormFactors', '?'],
      ['DesktopFormFactor', '?'],
      ['MobileFormFactor', '?'],
    ],
  },
  DesktopFormFactor: {
    children: [
      ['GetStarted', '?'],
      ['FunctionFile', '1'],
      ['ExtensionPoint', '+'],
    ],
  },
  GetStarted: {
    children: [
      ['Title', '1'],
      ['Description', '1'],
      ['LearnMoreUrl', '1'],
    ],
  },
  FunctionFile: RESOURCE,
  Title: RESOURCE,
  Description: RESOURCE,
  LearnMoreUrl: RESOURCE,
  Label: RESOURCE,
  SourceLocation: RESOURCE,
  ExtensionPoint: {
    attributes: { 'xsi:type': 'required' },
    values: { 'xsi:type': /^(PrimaryCommandSurface|ContextMenu)$/ },
    children: [
      ['OfficeTab', '*'],
      ['CustomTab', '?'],
    ],
  },
  OfficeTab: { attributes: { id: 'required' }, children: [['Group', '+']] },
  Group: {
    attributes: { id: 'required' },
    values: { id: /^.{1,125}$/ },
    children: [
      ['Label', '1'],
      ['Icon', '?'],
      ['Tooltip', '?'],
      ['Control', '+'],
    ],
  },
  Control: {
    attributes: { 'xsi:type': 'required', id: 'required' },
    values: { 'xsi:type': /^(Button|Menu)$/, id: /^.{1,125}$/ },
    children: [
      ['Label', '1'],
      ['ToolTip', '?'],
      ['Supertip', '1'],
      ['Icon', '1'],
      ['Action', '1'],
      ['Enabled', '?'],
    ],
  },
  Supertip: {
    children: [
      ['Title', '1'],
      ['Description', '1'],
    ],
  },
  Icon: { children: [['bt:Image', '+']] },
  'Icon/bt:Image': {
    attributes: { size: 'required', resid: 'required' },
    values: { size: /^(16|20|24|32|40|48|64|80)$/, resid: /^.{1,32}$/ },
  },
  Action: {
    attributes: { 'xsi:type': 'required' },
    values: { 'xsi:type': /^(ShowTaskpane|ExecuteFunction)$/ },
    children: [
      ['TaskpaneId', '?'],
      ['SourceLocation', '?'],
      ['Title', '?'],
      ['FunctionName', '?'],
    ],
  },
  TaskpaneId: { text: /^.{1,125}$/ },
  FunctionName: { text: /^[A-Za-z_]\w*$/ },
  Resources: {
    children: [
      ['bt:Images', '?'],
      ['bt:Urls', '?'],
      ['bt:ShortStrings', '?'],
      ['bt:LongStrings', '?'],
    ],
  },
  'bt:Images': { children: [['bt:Image', '*']] },
  'bt:Urls': { children: [['bt:Url', '*']] },
  'bt:ShortStrings': { children: [['bt:String', '*']] },
  'bt:LongStrings': { children: [['bt:String', '*']] },
  'bt:Image': { ...RESOURCE_ENTRY, values: { ...RESOURCE_ENTRY.values, DefaultValue: HTTPS } },
  'bt:Url': { ...RESOURCE_ENTRY, values: { ...RESOURCE_ENTRY.values, DefaultValue: HTTPS } },
  'bt:ShortStrings/bt:String': {
    ...RESOURCE_ENTRY,
    values: { ...RESOURCE_ENTRY.values, DefaultValue: /^.{1,125}$/ },
  },
  'bt:LongStrings/bt:String': {
    ...RESOURCE_ENTRY,
    values: { ...RESOURCE_ENTRY.values, DefaultValue: /^.{1,250}$/ },
  },
  'bt:Override': OVERRIDE,
};

/** What the schema finds wrong with a manifest, each with the path of its element; nothing for a valid one. */
export function schemaProblems(root: XmlElement): readonly string[] {
  return problemsOf(root, root.name);
}

function problemsOf(element: XmlElement, path: string): readonly string[] {
  const model = modelOf(path);
  if (!model) return [`${path}: not in the schema`];
  return [
    ...childProblems(element, model).map((problem) => `${path}: ${problem}`),
    ...valueProblems(element, model).map((problem) => `${path}: ${problem}`),
    ...element.children.flatMap((child) => problemsOf(child, `${path}/${child.name}`)),
  ];
}

/** The model of the longest ending of a path that has one. */
function modelOf(path: string): Model | undefined {
  const names = path.split('/');
  return names.map((_, from) => MODELS[names.slice(from).join('/')]).find((model) => model !== undefined);
}

function childProblems({ children }: XmlElement, { children: expected = [] }: Model): readonly string[] {
  const order = expected.map(([name]) => name);
  const places = children.map(({ name }) => order.indexOf(name));
  const counted = expected.flatMap(([name, often], place) => {
    const count = places.filter((each) => each === place).length;
    if (count === 0 && (often === '1' || often === '+')) return [`${name} is missing`];
    return count > 1 && (often === '1' || often === '?') ? [`${name} stands ${count} times`] : [];
  });
  const misplaced = children.filter((_, at) => {
    const [place = -1, before = -1] = [places[at], places[at - 1]];
    return place < 0 || place < before;
  });
  return [...counted, ...misplaced.map(({ name }) => `${name} may not stand here`)];
}

function valueProblems({ attributes, text }: XmlElement, model: Model): readonly string[] {
  const known = model.attributes ?? {};
  const given = Object.keys(attributes).filter((name) => !/^xmlns(:|$)/.test(name));
  const of = (name: string): string | undefined => (name === 'text' ? text : attributes[name]);
  const patterns = Object.entries({ ...model.values, ...(model.text ? { text: model.text } : {}) });
  return [
    ...Object.keys(known)
      .filter((name) => known[name] === 'required' && attributes[name] === undefined)
      .map((name) => `${name} is missing`),
    ...given.filter((name) => !known[name]).map((name) => `has no ${name}`),
    ...patterns
      .filter(([name, pattern]) => of(name) !== undefined && !pattern.test(of(name) ?? ''))
      .map(([name]) => `${name} may not be ${JSON.stringify(of(name))}`),
  ];
}
