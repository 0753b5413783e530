import { PIECE, type Rows } from './lines.js';

/** Digests of contacts: each the SHA-256 as 64 hexadecimal digits, as `hashContacts` makes them. */
export type Digests = Rows<string>;

/**
 * The rows that the service takes. Throws `TypeError` for what is no digest: a raw address must not leave, so it is not
 * for the service to refuse.
 */
export async function* rowsOf(digests: Digests): AsyncGenerator<string> {
  let piece = '';
  let row = 0;
  for await (const digest of digests) {
    row += 1;
    if (!/^[\da-fA-F]{64}$/.test(digest)) {
      throw new TypeError(`digest ${row} is not a SHA-256 of 64 hexadecimal digits; hashContacts makes them`);
    }
    piece += `{"digest":"${digest}"}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
