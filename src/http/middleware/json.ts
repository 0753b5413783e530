import express, { type RequestHandler } from 'express';
import { HttpProblem } from '../problems.js';

/** The most bytes that a body may have. */
export const BODY_BYTES = 1024 * 1024;

/** Only for callers that take JSON answers. */
export const answersJson: RequestHandler = (req, _res, next) => {
  if (req.accepts('application/json') === false) {
    throw new HttpProblem('not-acceptable', 'The Accept header rules out application/json.');
  }
  next();
};

/** Reads a JSON body, of any value: what it has to be is for validation to say. */
export const takesJson: RequestHandler[] = [
  (req, _res, next) => {
    if (isJson(req.headers['content-type'])) return next();
    throw new HttpProblem('unsupported-media-type', 'Send the body as application/json.');
  },
  express.json({ limit: BODY_BYTES, strict: false, type: () => true }),
  (req, _res, next) => {
    if (req.body === undefined) throw new HttpProblem('malformed-json', 'The body is empty.');
    next();
  },
];

const isJson = (contentType: string | undefined) =>
  contentType?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
