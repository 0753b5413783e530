/**
 * Remembers what was worked out for the words met lately, in bounded memory.
 *
 * Two generations: when the younger is full the older is forgotten, so a word that keeps coming back stays.
 */
export class Recent<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #workOut: (key: string) => Value;
  readonly #most: number;

  /** @param most how many a generation holds. */
  constructor(most: number, workOut: (key: string) => Value) {
    this.#most = most;
    this.#workOut = workOut;
  }

  get(key: string): Value {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? this.#workOut(key);
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
