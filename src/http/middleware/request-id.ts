import type { RequestHandler, Response } from 'express';

const ACCEPTABLE = /^[\w.:-]{1,128}$/;

/** Gives every request an id: the caller's, where it can safely stand in a log and a header, else a new one. */
export function requestId(newId: () => string): RequestHandler {
  return (req, res, next) => {
    const given = req.get('X-Request-Id');
    const id = given !== undefined && ACCEPTABLE.test(given) ? given : newId();
    res.locals.requestId = id;
    res.setHeader('X-Request-Id', id);
    next();
  };
}

export const requestIdOf = (res: Response) => String(res.locals.requestId);
