/**
 * What the service is compared with: an Express route that takes a JSON body, has zod look at it and answers a text
 * that it holds ready. PORT and ANSWER_LENGTH in the environment.
 */
import express from 'express';
import { z } from 'zod';

const Body = z.looseObject({ audience: z.looseObject({ kind: z.string() }) });
const answer = JSON.stringify({
  answer: 'x'.repeat(Number(process.env.ANSWER_LENGTH) - '{"answer":""}'.length),
});

const app = express();
app.set('etag', false); // as with us: a digest of each answer would slow it down for nothing
app.post('/', express.json({ limit: '1mb' }), (req, res) => {
  Body.parse(req.body);
  res.type('application/json').send(answer);
});
app.listen(Number(process.env.PORT), '127.0.0.1');
