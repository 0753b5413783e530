import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import { MEMBERS, testService } from './support.js';

async function recorded() {
  const { api } = await testService();
  const { id } = (await api.post('/v1/screenings').send(MEMBERS).expect(201)).body as { id: string };
  return { api, path: `/v1/screenings/${id}/report` };
}

describe('GET /v1/screenings/{id}/report', () => {
  it.each([
    ['HTML, where nothing is said', '', undefined, 'text/html'],
    ['HTML, where anything will do', '', '*/*', 'text/html'],
    [
      'HTML for a browser',
      '',
      'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      'text/html',
    ],
    ['Markdown that is accepted', '', 'text/markdown', 'text/markdown'],
    ['Markdown that is preferred', '', 'text/html;q=0.5, text/markdown', 'text/markdown'],
    ['Markdown that the address names', '?format=markdown', 'text/html', 'text/markdown'],
    ['HTML that the address names', '?format=html', 'text/markdown', 'text/html'],
  ])('gives %s', async (_what, query, accept, type) => {
    const { api, path } = await recorded();
    const request = api.get(`${path}${query}`);
    const { headers, text } = await (accept === undefined ? request : request.set('Accept', accept)).expect(
      200,
    );
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(headers['vary']).toContain('Accept');
    expect(text).toContain('Screening report: spring members');
    expect(text).toMatch(type === 'text/html' ? /^<!doctype html>/ : /^# /);
  });

  it('lets the page use its own style sheet and nothing else', async () => {
    const { api, path } = await recorded();
    const { headers, text } = await api.get(path).expect(200);
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none';style-src 'sha256-${hash}';img-src data:;base-uri 'none';form-action 'none';frame-ancestors 'none'`,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['an id nobody knows', '/v1/screenings/unknown/report', 'text/html', 404, 'unknown-screening'],
    ['a type that it is not given in', undefined, 'application/pdf', 406, 'not-acceptable'],
    ['a format that it is not given in', '?format=pdf', '*/*', 422, 'invalid-request'],
    ['a parameter that it does not take', '?paper=a4', '*/*', 422, 'invalid-request'],
  ])('tells %s as a problem', async (_what, address, accept, status, type) => {
    const { api, path } = await recorded();
    const at = address?.startsWith('/') ? address : `${path}${address ?? ''}`;
    const response = await api.get(at).set('Accept', accept).expect(status);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(Problem.parse(response.body).type).toMatch(new RegExp(`:${type}$`));
  });
});
