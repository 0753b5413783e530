import { describe, expect, it } from 'vitest';
import { patternCompiler } from '../../../src/screening/message/pattern.js';
import { tokenise } from '../../../src/screening/message/tokens.js';

/** The words that the pattern takes from the first place where it fits. */
function found(pattern: string, text: string): string | undefined {
  const compiled = patternCompiler({ colour: '(red|dark red|blue)' })(pattern);
  const tokens = tokenise(text);
  for (let i = 0; i < tokens.length; i++) {
    const end = compiled.matchAt(tokens, i);
    if (end !== undefined) {
      return tokens
        .slice(i, end)
        .map((token) => token.word)
        .join(' ');
    }
  }
  return undefined;
}

describe('pattern', () => {
  it.each<[string, string, string, string | undefined]>([
    ['words in a row', 'no point', 'There is NO point.', 'no point'],
    ['words in a row, not across a full stop', 'no point', 'No. Point', undefined],
    ['words in a row, across a comma', 'no point', 'no, point', 'no point'],
    ['either', '(a|b c) d', 'x b c d', 'b c d'],
    ['optional, taken where it stands', 'a [b] c', 'a b c', 'a b c'],
    ['optional, left out', 'a [b] c', 'a c', 'a c'],
    ['a class', 'very <colour>', 'very dark red', 'very dark red'],
    ['a gap of up to two words', 'a ..2 d', 'a b c d', 'a b c d'],
    ['a gap that is too long', 'a ..2 d', 'a b c c d', undefined],
    ['the start of a clause', '^ go', 'so, go', 'go'],
    ['not the start of a clause', '^ go', 'they go', undefined],
    ['the end of a clause', 'go $', 'they go, too', 'go'],
    ['not the end of a clause', 'go $', 'they go home', undefined],
    ['not before something', 'go !home', 'go home', undefined],
    ['before something else', 'go !home', 'go out', 'go'],
    ['before a question mark', 'go ?', 'go?', 'go'],
    ['not a question', 'go !?', 'go?', undefined],
    ['a number', 'by # votes', 'by 12 votes', 'by 12 votes'],
  ])('%s', (_name, pattern, text, want) => {
    expect(found(pattern, text)).toBe(want);
  });

  it.each(['', '(a', 'a)', '[b', '<nothing>', '..2 a', '# ..', '[a]'])('refuses "%s"', (pattern) => {
    expect(() => patternCompiler({})(pattern)).toThrow(/pattern/);
  });
});
