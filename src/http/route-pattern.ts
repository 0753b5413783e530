import { OPERATIONS } from './openapi/operations.js';

/** A route that the OpenAPI document does not have, or none at all. */
export const UNKNOWN_ROUTE = 'unknown';

/**
 * The route of a path as the OpenAPI document has it, such as `/v1/screenings/{id}`, or `unknown`.
 *
 * For logs, metrics and traces, in the place of the path: what a caller writes into an address may be anything, personal
 * data included. Told from the path and not by the router, so that a request that is turned away at the door has one.
 */
export function routePattern(path: string): string {
  return ROUTES.find(({ fits }) => fits.test(path))?.pattern ?? UNKNOWN_ROUTE;
}

/** The OpenAPI operation of a method on a route. HEAD is the GET without its body. */
export function operationId(method: string, pattern: string): string | undefined {
  const asked = method === 'HEAD' ? 'get' : method.toLowerCase();
  return OPERATIONS.find((each) => each.path === pattern && each.method === asked)?.operationId;
}

/** The operations that can be answered with `storage-unavailable`. */
export const STORAGE_OPERATIONS: readonly string[] = OPERATIONS.filter(
  ({ scopes }) => scopes !== undefined,
).map((operation) => operation.operationId);

/** As Express compares them: in any case, with or without a slash at the end. */
const ROUTES = [
  // Sorted, a part that stands as it is comes before a parameter in its place.
  ...[...new Set(OPERATIONS.map(({ path }) => path))].sort().map((pattern) => ({
    pattern,
    fits: new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i'),
  })),
  // Swagger UI with all of its files, which is for people and not in the document.
  { pattern: '/docs', fits: /^\/docs(\/|$)/i },
];
