/**
 * Where a text stops being JSON, for instance "line 3, column 14: expected a property name".
 *
 * The engines' own messages differ between versions and quote the text, which may be personal.
 */
export function jsonFault(text: string): string {
  const offset = firstFault(text);
  const before = text.slice(0, offset).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  return offset >= text.length ? `${place}: the text ends too early` : `${place}: this is not JSON any more`;
}

/** Offset of the first character that can't stand there. */
function firstFault(text: string): number {
  const closers: ('}' | ']')[] = [];
  let at = 0;
  let expecting: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' = 'value';

  for (;;) {
    at = after(SPACE, text, at) ?? at;
    const character = text[at];
    if (character === undefined) return at;
    const closer = closers.at(-1);

    if (expecting === 'colon') {
      if (character !== ':') return at;
      at++;
      expecting = 'value';
    } else if (character === closer && expecting !== 'value' && expecting !== 'name') {
      closers.pop();
      at++;
      expecting = 'comma-or-end';
    } else if (expecting === 'comma-or-end') {
      if (character !== ',' || closer === undefined) return at;
      at++;
      expecting = closer === '}' ? 'name' : 'value';
    } else if (expecting === 'name' || expecting === 'name-or-end') {
      const end = after(STRING, text, at);
      if (end === undefined) return faultInside(text, at);
      at = end;
      expecting = 'colon';
    } else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      at++;
      expecting = character === '{' ? 'name-or-end' : 'value-or-end';
    } else {
      const end = after(STRING, text, at) ?? after(SCALAR, text, at);
      if (end === undefined) return faultInside(text, at);
      at = end;
      expecting = 'comma-or-end';
    }
  }
}

const SPACE = /[ \t\n\r]*/y;
// JSON forbids bare control characters in strings.
/* eslint-disable no-control-regex */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SOUND_START_OF_STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
/* eslint-enable no-control-regex */
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A string that never ends faults where it stops being sound; anything else where it starts. */
const faultInside = (text: string, at: number) => after(SOUND_START_OF_STRING, text, at) ?? at;

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
