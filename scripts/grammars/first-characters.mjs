import peggy from 'peggy';

/**
 * For each rule of a grammar the characters (as UTF-16 units) a text that it reads can begin with; rules that can read
 * nothing at all, or begin with any character, are left out. Predicates are taken to allow everything, so that a set
 * may be too large but never too small.
 */
export function firstCharacters(files) {
  const { rules } = peggy.generate(files, { output: 'ast' });
  const byName = new Map(rules.map((rule) => [rule.name, rule.expression]));
  const known = new Map();
  const ofRule = (name) => {
    if (!known.has(name)) {
      known.set(name, ANYTHING); // while it is being found out: a rule that begins with itself
      known.set(name, first(byName.get(name), ofRule));
    }
    return known.get(name);
  };
  return new Map(
    [...byName.keys()].flatMap((name) => {
      const { units, empty } = ofRule(name);
      return units === null || empty ? [] : [[name, units]];
    }),
  );
}

/** What an expression begins with: `units` null for any character, `empty` where it can read nothing. */
const ANYTHING = { units: null, empty: true };
const NOTHING = { units: new Set(), empty: true };

function first(node, ofRule) {
  const inside = () => first(node.expression, ofRule);
  switch (node.type) {
    case 'literal':
      return node.value === '' ? NOTHING : { units: unitsOfLiteral(node), empty: false };
    case 'class':
      return { units: unitsOf(node), empty: false };
    case 'rule_ref':
      return ofRule(node.name);
    case 'choice':
      return node.alternatives.map((one) => first(one, ofRule)).reduce(either);
    case 'sequence':
      return node.elements.map((one) => first(one, ofRule)).reduce(followed, NOTHING);
    case 'optional':
    case 'zero_or_more':
      return { ...inside(), empty: true };
    case 'repeated':
      return node.min?.value > 0 ? inside() : { ...inside(), empty: true };
    case 'action':
    case 'group':
    case 'labeled':
    case 'named':
    case 'one_or_more':
    case 'text':
      return inside();
    case 'simple_and':
    case 'simple_not':
    case 'semantic_and':
    case 'semantic_not':
      return NOTHING;
    default:
      return { units: null, empty: false };
  }
}

function either(a, b) {
  return { units: a.units && b.units && new Set([...a.units, ...b.units]), empty: a.empty || b.empty };
}

function followed(a, b) {
  return a.empty ? { units: either(a, b).units, empty: b.empty } : a;
}

/** The first unit of a literal, in both cases where it is read in both. */
function unitsOfLiteral({ value, ignoreCase }) {
  const spellings = ignoreCase ? [value.toLowerCase(), value.toUpperCase()] : [value];
  return new Set(spellings.map((spelling) => spelling.charCodeAt(0)));
}

/** The units of a class; null for one that names what it excludes. */
function unitsOf({ parts, inverted, ignoreCase }) {
  if (inverted || ignoreCase) return null;
  const units = new Set();
  for (const part of parts) {
    const [from, to] = [part].flat().map((character) => character.charCodeAt(0));
    for (let unit = from; unit <= (to ?? from); unit += 1) units.add(unit);
  }
  return units;
}

/** The parser with a look at the next character in front of each rule that cannot begin with all of them. */
export function lookingAhead(source, starts) {
  const [sets, guarded] = [...starts].reduce(
    ([declared, text], [name, units], index) => {
      const head = `function peg$parse${name}() {\n`;
      const look = `    if (!peg$starts${index}.has(input.charCodeAt(peg$currPos))) { return peg$FAILED; }\n`;
      return [
        `${declared}const peg$starts${index} = new Set([${[...units].join()}]);\n`,
        text.replace(head, () => head + look),
      ];
    },
    ['', source],
  );
  return guarded.replace('function peg$build() {', () => `${sets}\nfunction peg$build() {`);
}
