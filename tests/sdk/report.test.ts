import { describe, expect, it } from 'vitest';
import { createScreener } from '../../sdk/src/index.js';
import { fakeFetch, json } from './fake-fetch.js';

const screenerOn = (fetch: typeof globalThis.fetch) =>
  createScreener({ baseUrl: 'http://127.0.0.1:3000', fetch });

describe('screenings.report', () => {
  it.each([
    [undefined, 'html'],
    [{}, 'html'],
    [{ format: undefined }, 'html'],
    [{ format: 'html' as const }, 'html'],
    [{ format: 'markdown' as const }, 'markdown'],
  ])('%j: asks for %s and gives back the text as it came', async (options, format) => {
    const text = '# A report, {"not": "read"} as JSON\n';
    const fetch = fakeFetch(new Response(text));
    expect(await screenerOn(fetch).screenings.report('a b/c', options)).toBe(text);
    const { method, url, headers } = fetch.sent[0]!;
    expect(`${method} ${url.pathname}${url.search}`).toBe(
      `GET /v1/screenings/a%20b%2Fc/report?format=${format}`,
    );
    expect(headers.get('Accept')).toBe('text/html, text/markdown, application/problem+json');
  });

  it('throws the problem that the service tells', async () => {
    const fetch = fakeFetch(
      json(404, { type: 'urn:x', title: 'No such screening', status: 404, detail: 'None.' }),
    );
    await expect(screenerOn(fetch).screenings.report('x')).rejects.toMatchObject({
      name: 'ApiError',
      message: expect.stringContaining('GET /v1/screenings/x/report') as string,
      status: 404,
      type: 'urn:x',
    });
  });

  it.each([500, 404])('throws for a failure of %i without a body', async (status) => {
    const fetch = fakeFetch(new Response(null, { status, headers: { 'Content-Length': '0' } }));
    await expect(screenerOn(fetch).screenings.report('x')).rejects.toMatchObject({
      name: 'ApiError',
      status,
    });
  });
});
