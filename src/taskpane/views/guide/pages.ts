/** What the guide and the rule pages come from: files beside the pane, which are there without a network too. */

const loaded = new Map<string, Promise<string>>();

/** The text of a bundled page, fetched once. @throws Error when the file is not beside the pane. */
export function pageText(name: string): Promise<string> {
  let text = loaded.get(name);
  if (!text) {
    text = fetchText(name);
    loaded.set(name, text);
    text.catch(() => loaded.delete(name));
  }
  return text;
}

async function fetchText(name: string): Promise<string> {
  const answer = await fetch(`guide/${name}`);
  if (!answer.ok) throw new Error(`guide/${name}: ${answer.status}`);
  return answer.text();
}

/** A rule's page as `docs/rules/` has it. */
export interface RulePageText {
  readonly rule: string;
  readonly title: string;
  /** Markdown, without its title. */
  readonly text: string;
}

let rules: Promise<readonly RulePageText[]> | null = null;

/** All rule pages, in the order of the catalogue. */
export function rulePages(): Promise<readonly RulePageText[]> {
  rules ??= pageText('rules.json').then((text) => JSON.parse(text) as readonly RulePageText[]);
  return rules;
}
