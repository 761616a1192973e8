/**
 * A parser of Peggy as one that is put together once instead of at every call. Peggy declares the functions of all
 * rules inside `parse`, so that reading five characters by a grammar of 140 rules costs as much as five hundred: each
 * function is made, and made ready at its first call, anew. Here they stay; a call only sets the state back. What could
 * not be read before is remembered by one mark instead of an object, in one row of places for each character.
 * @throws Error where the parser does not look as Peggy 5.1 writes it.
 */
export function builtOnce(source) {
  const replace = (text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`this is not how Peggy 5.1 writes a parser: no ${from}`);
    return text.replace(from, () => to);
  };
  return remembering(FRAME.reduce(replace, source));
}

/** What holds the rules, from Peggy's spelling to ours. */
const FRAME = [
  [
    'function peg$parse(input, options) {\n  options = options !== undefined ? options : {};\n',
    'function peg$build() {\n  let input = "";\n  const options = {};\n',
  ],
  ['let peg$maxFailExpected = options.peg$maxFailExpected || [];', 'let peg$maxFailExpected = [];'],
  [
    '\n  peg$result = peg$startRuleFunction();\n',
    `
  return function peg$parse(text) {
  input = text;
  peg$currPos = peg$savedPos = peg$maxFailPos = 0;
  peg$silentFails = 1;
  peg$maxFailExpected = [];
  peg$posDetailsCache.length = 1;
  peg$result = peg$startRuleFunction();
`,
  ],
  [
    '\n    peg$throw();\n  }\n}\n',
    `
    peg$throw();
  }
  };
}

let peg$parser;
function peg$parse(text) {
  peg$parser ??= peg$build();
  return peg$parser(text);
}
`,
  ],
];

const LOOK =
  /const key = peg\$currPos \* (\d+) \+ (\d+);\n\s*const cached = peg\$resultsCache\[key\];\n\n\s*if \(cached\) \{\n/g;
const KEEP = 'peg$resultsCache[key] = { nextPos: peg$currPos, result: s0 };';

/** The memory of a parser that has one (`--cache`). */
function remembering(source) {
  if (!source.includes('let peg$resultsCache = {};')) return source;
  const [head, ...rules] = source
    .replace(
      'let peg$resultsCache = {};',
      () => 'let peg$results = [];\n  const peg$failed = { nextPos: 0, result: peg$FAILED };',
    )
    .replace('peg$silentFails = 1;\n', () => 'peg$silentFails = 1;\n  peg$results = [];\n')
    .split(/(?=\n {2}function peg\$parse[A-Z])/);
  return head + rules.map(rememberingRule).join('');
}

function rememberingRule(rule) {
  let place = '';
  return rule
    .replace(LOOK, (_, rules, index) => {
      place = `known[${index}]`;
      return `const known = (peg$results[peg$currPos] ??= new Array(${rules}));
    const cached = ${place};
    if (cached === peg$failed) { return peg$FAILED; }
    if (cached) {
`;
    })
    .replaceAll(
      KEEP,
      () => `${place} = s0 === peg$FAILED ? peg$failed : { nextPos: peg$currPos, result: s0 };`,
    );
}
