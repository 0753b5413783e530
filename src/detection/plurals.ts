/**
 * A folded word as it stands and as what it may be a regular plural or possessive of: `churches`, `church`.
 *
 * Only the text's side is folded so: the party "Greens" may be met as `greens` or `green`, while the word
 * "green" is never the term `greens`.
 */
export function formsOf(word: string): readonly string[] {
  const last = word.charCodeAt(word.length - 1);
  if (last !== LETTER_S && last !== LETTER_N) return [word];
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return [word, ...irregular];
  if (word.length < 4 || last !== LETTER_S || word.endsWith('ss')) return [word];
  const bare = word.slice(0, -1);
  const forms = [word, bare, ...(IRREGULAR.get(bare) ?? [])];
  if (bare.endsWith('ie')) forms.push(`${bare.slice(0, -2)}y`);
  else if (/(?:[sxz]|ch|sh|o)e$/.test(bare)) forms.push(bare.slice(0, -1));
  return forms;
}

/** The last letters of every plural, regular or not. */
const LETTER_S = 115;
const LETTER_N = 110;

const IRREGULAR = new Map<string, readonly string[]>([
  ['women', ['woman']],
  ['men', ['man']],
  ['children', ['child']],
  ['clergymen', ['clergyman']],
  ['lives', ['life']],
  ['wives', ['wife']],
  ['diagnoses', ['diagnosis']],
  ['gps', ['gp']],
  ['mps', ['mp']],
]);
