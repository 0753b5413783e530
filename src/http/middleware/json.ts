import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { HttpProblem } from '../problems.js';
import { invalidRequest } from '../validate.js';
import { byPlace } from '../validate/faults.js';
import { halfCharacters, mayHoldHalves } from '../validate/whole-characters.js';
import { patienceWith } from './patience.js';

/** The most bytes that a body may have. */
export const BODY_BYTES = 1024 * 1024;

/** The same of a platform's own body: some take ten thousand people in one, each with a row of hashes. */
export const PLATFORM_BODY_BYTES = 12 * BODY_BYTES;

/** Only for callers that take JSON answers. */
export const answersJson: RequestHandler = (req, _res, next) => {
  if (req.accepts('application/json') === false) {
    throw new HttpProblem('not-acceptable', 'The Accept header rules out application/json.');
  }
  next();
};

/** Reads a body with `read`, but gives it up with `request-timeout` where it comes too slowly. */
function inTime(read: RequestHandler): RequestHandler {
  return (req, res, next) => {
    const { bodyMs, bodyBytes } = patienceWith(req);
    let before = req.socket.bytesRead;
    let over = false;
    const done = (error?: unknown) => {
      // Once it is given up, the reader still tells that the connection has ended.
      if (over) return;
      over = true;
      clearInterval(watch);
      next(error);
    };
    const watch = setInterval(() => {
      const { bytesRead } = req.socket;
      if (bytesRead - before < bodyBytes) {
        // Node closes the connection behind the answer, whatever is still to come.
        res.setHeader('Connection', 'close');
        done(
          new HttpProblem('request-timeout', 'The body stood still or came too slowly, and was given up.'),
        );
      }
      before = bytesRead;
    }, bodyMs);
    res.once('close', () => clearInterval(watch));
    read(req, res, done);
  };
}

/** Reads a JSON body, of any value: what it has to be is for validation to say. */
export const takesJson = takesJsonUpTo(BODY_BYTES);

/** The same with another limit. */
export function takesJsonUpTo(bytes: number): RequestHandler[] {
  return [
    (req, _res, next) => {
      if (JSON_TYPE.test(req.headers['content-type'] ?? '')) return next();
      throw new HttpProblem('unsupported-media-type', 'Send the body as application/json, in UTF-8.');
    },
    inTime(express.json({ limit: bytes, strict: false, type: () => true, verify: soundBytes })),
    (req, _res, next) => {
      if (req.body === undefined) throw EMPTY();
      const halves = holdingHalves.has(req) ? halfCharacters(req.body) : [];
      if (halves.length > 0) throw invalidRequest(halves.sort(byPlace));
      next();
    },
  ];
}

/** Requests whose body has to be searched for half characters. */
const holdingHalves = new WeakSet<object>();

const JSON_TYPE = /^\s*application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i;

const EMPTY = () => new HttpProblem('malformed-json', 'The body is empty.');

/** The reader below takes an empty body for `{}`, and broken bytes for question marks. We don't. */
function soundBytes(req: object, _res: unknown, bytes: Buffer) {
  if (bytes.length === 0) throw EMPTY();
  if (!isUtf8(bytes)) throw new HttpProblem('malformed-json', 'The body is not UTF-8.');
  if (mayHoldHalves(bytes)) holdingHalves.add(req);
}
