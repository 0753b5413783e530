import { scalar, type Spec } from './spec.js';

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Who speaks a language, by its code (`ur`, `ur_PK`, `zh-Hant`); undefined: there is no such code. */
export function speakersOf(code: string): string | undefined {
  const [language = ''] = code.split(/[-_]/);
  try {
    const name = NAMES.of(language);
    return name === undefined ? undefined : `Speakers of ${name}`;
  } catch {
    return undefined;
  }
}

/**
 * A language by its code: people are chosen by what they speak, which can tell where they come from. English chooses
 * hardly anybody.
 */
export const language: Spec = scalar((value, at, said) => {
  const code = String(value);
  if (/^en(?:[-_]|$)/i.test(code)) return;
  said.foundBy('segments', at);
  said.trait('demographics', at);
  const speakers = speakersOf(code);
  if (speakers === undefined) said.id(code, 'language', 'attribute', at);
  else said.described(speakers, 'attribute', at);
});
