import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/http/openapi/operations.js';
import { operationId, routePattern, STORAGE_OPERATIONS } from '../../src/http/route-pattern.js';

describe('the route of a path', () => {
  it.each(OPERATIONS)('$path is that of $operationId', ({ method, path, operationId: id }) => {
    const asked = path.replaceAll(/\{\w+\}/g, 'some%20text.json');
    expect(routePattern(asked)).toBe(path);
    expect(operationId(method.toUpperCase(), path)).toBe(id);
  });

  it.each([
    { path: '/v1/screenings/', is: '/v1/screenings' },
    { path: '/V1/Screenings/a@b.example', is: '/v1/screenings/{id}' },
    { path: '/docs', is: '/docs' },
    { path: '/docs/swagger-ui.css', is: '/docs' },
    { path: '/docsandmore', is: 'unknown' },
    { path: '/', is: 'unknown' },
    { path: '', is: 'unknown' },
    { path: '/v1/screenings/a/b', is: 'unknown' },
    { path: '/v1/screenings//', is: 'unknown' },
    { path: '/openapiXjson', is: 'unknown' },
    { path: '/x/v1/screenings', is: 'unknown' },
    { path: '/v1/screenings\n', is: 'unknown' },
  ])('$path is $is', ({ path, is }) => {
    expect(routePattern(path)).toBe(is);
  });

  it('has no operation for a method that it does not take, and the one of GET for HEAD', () => {
    expect(operationId('DELETE', '/v1/screenings')).toBeUndefined();
    expect(operationId('HEAD', '/v1/screenings')).toBe('listScreenings');
  });

  it('knows what needs storage', () => {
    expect(STORAGE_OPERATIONS).toContain('createScreening');
    // Whoever asks for anything below /v1 is looked up first.
    expect(STORAGE_OPERATIONS).toContain('getVersion');
    expect(STORAGE_OPERATIONS).not.toContain('getHealth');
  });
});
