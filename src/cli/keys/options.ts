import { SCOPES, type Scope } from '../../storage/storage.js';
import { BadInput } from '../io.js';

/** A tenant's id, which stands in every receipt. */
export function tenantIn(text: string | undefined): string {
  if (text === undefined)
    throw new BadInput('--tenant is missing: whose key is it? For instance --tenant north');
  if (/^[a-z\d][a-z\d-]{0,62}$/.test(text)) return text;
  throw new BadInput(
    '--tenant must be 1 to 63 of a-z, 0-9 and -, and must not begin with -: for instance --tenant north-office',
  );
}

export function nameIn(text: string | undefined): string {
  if (text === undefined) throw new BadInput('--name is missing: which tool or person uses the key?');
  const name = text.trim();
  if (name !== '' && name.length <= 100 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name)) return name;
  throw new BadInput('--name must have 1 to 100 characters in one line, without control characters');
}

export function scopesIn(text: string | undefined): readonly Scope[] {
  const all = SCOPES.join(', ');
  if (text === undefined) {
    throw new BadInput(
      `--scopes is missing: what may the key do? One or more of ${all}, separated by commas`,
    );
  }
  const given = text.split(',').map((scope) => scope.trim());
  const stranger = given.find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (stranger !== undefined) {
    throw new BadInput(`--scopes must be one or more of ${all}, separated by commas: “${stranger}” is none`);
  }
  return SCOPES.filter((scope) => given.includes(scope));
}

export function perMinuteIn(text: string | undefined): { perMinute?: number } {
  if (text === undefined) return {};
  const perMinute = Number(text);
  if (/^\d{1,7}$/.test(text) && perMinute >= 1 && perMinute <= 1_000_000) return { perMinute };
  throw new BadInput('--per-minute must be a whole number from 1 to 1000000');
}

/** A key is good through the whole of its last day, in UTC. */
export function expiryIn(text: string | undefined, now: Date): { expiresAt?: string } {
  if (text === undefined) return {};
  const end = new Date(`${text}T23:59:59.999Z`);
  const isDate =
    /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(end.getTime()) && end.toISOString().startsWith(text);
  if (!isDate) {
    throw new BadInput('--expires must be the last day on which the key is good, such as 2027-05-31');
  }
  if (end <= now) throw new BadInput(`--expires ${text} is over: give a day that is to come`);
  return { expiresAt: end.toISOString() };
}
