import { Router } from 'express';
import type { Deps } from './deps.js';
import { answersJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';

/** `/.well-known/jwks.json`: the public keys by which receipts are checked (RFC 7517), for everybody. */
export function jwksRoutes({ notary }: Pick<Deps, 'notary'>): Router {
  const routes = Router();
  routes
    .route('/.well-known/jwks.json')
    .get(answersJson, (_req, res) => {
      res.json({ keys: notary.keys });
    })
    .all(noOther('GET'));
  return routes;
}
