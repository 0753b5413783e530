import type { Response } from 'express';
import { DEFAULT_TENANT, SCOPES, type Scope } from '../storage/storage.js';

/** On whose behalf a request is answered. */
export interface Caller {
  readonly tenant: string;
  readonly scopes: readonly Scope[];
  /** Absent where the service runs without keys. */
  readonly key?: { readonly prefix: string; readonly perMinute?: number };
}

/** Whoever reaches a service without keys: on loopback, and nobody else's records are there. */
export const LOCAL: Caller = { tenant: DEFAULT_TENANT, scopes: SCOPES };

/** Notes who calls, for the routes behind. */
export function setCaller(res: Response, caller: Caller): void {
  res.locals.caller = caller;
}

/** Who calls, for the log: the tenant, and of the key what `a22 keys list` shows. Nothing where it is not known. */
export function callerInLog(res: Response): { tenant?: string; key?: string } {
  const caller = res.locals.caller as Caller | undefined;
  if (caller === undefined) return {};
  return { tenant: caller.tenant, ...(caller.key !== undefined && { key: caller.key.prefix }) };
}

/** Who calls. Throws where nobody has looked: nothing of anybody's may be read then. */
export function callerOf(res: Response): Caller {
  const caller = res.locals.caller as Caller | undefined;
  if (caller === undefined) throw new Error('the caller was not made out');
  return caller;
}
