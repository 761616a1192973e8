import assert from 'node:assert/strict';
import peggy from 'peggy';
import { builtOnce } from '../../scripts/grammars/built-once.mjs';
import { firstCharacters, lookingAhead } from '../../scripts/grammars/first-characters.mjs';

const SUMS = `
Sum = first:Product rest:("+" @Product)* { return rest.reduce((a, b) => a + b, first); }
Product = first:Value rest:("×"i @Value)* { return rest.reduce((a, b) => a * b, first); }
Value = "MAX"i "(" a:Sum "," b:Sum ")" { return Math.max(a, b); } / Number / "(" @Sum ")" / !"-" @Signed
Number = digits:$[0-9]+ { return Number(digits); }
Signed = sign:"−"? value:Number &{ return true; } { return sign ? -value : value; }
`;

interface Parser {
  parse(text: string): unknown;
}

async function load(code: string): Promise<Parser> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Parser;
}

describe('Parsers that are built once and look ahead', () => {
  const sources = [{ source: 'sums', text: SUMS }];
  for (const cache of [false, true]) {
    it(`read what Peggy's own reads, and refuse what it refuses (${cache ? 'with' : 'without'} a memory)`, async () => {
      const plain = peggy.generate(SUMS, { output: 'source', format: 'es', cache });
      const [own, ours] = [
        await load(plain),
        await load(lookingAhead(builtOnce(plain), firstCharacters(sources))),
      ];
      const result = (parser: Parser, text: string): unknown => {
        try {
          return parser.parse(text);
        } catch {
          return 'refused';
        }
      };
      for (const text of [
        '1',
        '1+2×3',
        'max(2,MAX(7,3))+1',
        '(1+2)×3',
        '−4×2',
        '',
        '+',
        '1+',
        'mix(1,2)',
        '-1',
        '2x3',
      ]) {
        assert.equal(result(ours, text), result(own, text), text);
      }
      assert.equal(result(ours, 'max(2,3)'), 3, 'after refusing, the next text is read from the start');
    });
  }

  it('know what a rule can begin with, in both cases where it is read in both', () => {
    const starts = firstCharacters(sources);
    const of = (name: string) =>
      String.fromCharCode(...(starts.get(name) ?? []))
        .split('')
        .sort()
        .join('');
    assert.equal(of('Number'), '0123456789');
    assert.equal(of('Value'), '(0123456789Mm−');
    assert.equal(of('Sum'), of('Value'));
  });

  it('leave out rules that can read nothing or begin with anything', () => {
    const text = 'Start = Maybe Other Tail\nMaybe = "a"?\nOther = [^b]\nTail = "a"* / "c"';
    assert.deepEqual([...firstCharacters([{ source: 'x', text }]).keys()], []);
  });

  it('are refused where Peggy writes its parsers in another way', () => {
    assert.throws(() => builtOnce('function parse(input) {}'), /Peggy/);
  });
});
