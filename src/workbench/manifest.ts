import type { Locale } from '../core/messages/message';
import { scanXml, type Attributes } from '../hosts/xlsx/xml/xml';

/** What a ribbon button does: it shows the pane, or runs a function of the function file. */
export type RibbonAction = { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string };

/** A button that the add-in puts on the ribbon (功能区按钮). */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** File name of its 32-pixel icon. */
  readonly icon: string;
  readonly action: RibbonAction;
}

/** The add-in's group on the ribbon, as manifest.xml declares it. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** A string or an address of the manifest's resources, with its words in other languages. */
interface Resource {
  readonly value: string;
  readonly overrides: Map<string, string>;
}

/** Where in the manifest a group or a button keeps the ids of its resources. */
interface Declared {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: string;
  run: string;
}

const EMPTY: Declared = { id: '', label: '', tip: '', icon: '', action: '', run: '' };

/** The size of the icons that a ribbon shows. */
const ICON_SIZE = '32';

/**
 * Reads the ribbon group out of manifest.xml, in one language where the manifest has it and else in its own.
 * @throws Error when the text is no XML.
 */
export function readRibbonGroup(manifest: string, locale: Locale): RibbonGroup {
  const resources = new Map<string, Resource>();
  const group = { ...EMPTY };
  const buttons: Declared[] = [];
  const path: string[] = [];
  let resource: Resource | null = null;
  let words = '';

  function declare(into: Declared, name: string, attributes: Attributes): void {
    const { resid = '' } = attributes;
    const parent = path.at(-1);
    if (name === 'Label') into.label = resid;
    else if (name === 'Description' && parent === 'Supertip') into.tip = resid;
    else if (name === 'Image' && attributes['size'] === ICON_SIZE) into.icon = resid;
    else if (name === 'Action') into.action = attributes['xsi:type'] ?? '';
  }

  scanXml(manifest, {
    open(name, attributes) {
      if (path.includes('Resources')) {
        const { id, DefaultValue: value = '', Locale: language = '', Value: translated = '' } = attributes;
        if (name === 'Override') resource?.overrides.set(language, translated);
        else if (id !== undefined) resources.set(id, (resource = { value, overrides: new Map() }));
      } else if (name === 'Control') {
        buttons.push({ ...EMPTY, id: attributes['id'] ?? '' });
      } else if (path.includes('Group')) {
        declare(path.includes('Control') ? (buttons.at(-1) ?? group) : group, name, attributes);
      }
      path.push(name);
      words = '';
    },
    text(text) {
      words += text;
    },
    close(name) {
      path.pop();
      const button = buttons.at(-1);
      if (name === 'FunctionName' && button) button.run = words.trim();
    },
  });

  const text = (id: string): string => {
    const found = resources.get(id);
    return found?.overrides.get(locale) ?? found?.value ?? '';
  };
  return {
    label: text(group.label),
    buttons: buttons.map(({ id, label, tip, icon, action, run }) => ({
      id,
      label: text(label),
      tip: text(tip),
      icon: text(icon).replace(/^.*\//, ''),
      action: action === 'ExecuteFunction' ? { kind: 'function', name: run } : { kind: 'pane' },
    })),
  };
}
