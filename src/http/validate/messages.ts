import type { z } from 'zod';
import { nearest } from './nearest.js';

type Issue = z.core.$ZodIssue;

/** What is wrong with the value, as the end of a sentence that starts with its place. */
export function messageOf(issue: Issue, value: unknown): string {
  const allowed = allowedBy(issue);
  if (value === undefined) return allowed === undefined ? 'is required' : `is required: ${choice(allowed)}`;
  if (allowed !== undefined) return `must be ${choice(allowed)}${meant(allowed, value)}`;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${NAMED[issue.expected] ?? issue.expected}, not ${kindOf(value)}`;
    case 'too_small':
      return `must ${bound(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)}`;
    case 'too_big':
      return `must ${bound(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum)}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'must be a calendar day such as 2026-05-07'
        : `must be a ${issue.format}`;
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'invalid_value':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return issue.message;
  }
}

function allowedBy(issue: Issue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  // zod tells the kinds of a union beside the message, but not in the issue's type.
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options as unknown[]).map(String);
  return undefined;
}

const choice = (words: readonly string[]) =>
  (words.length === 1 ? '' : 'one of ') + words.map((word) => `\`${word}\``).join(', ');

function meant(words: readonly string[], value: unknown): string {
  const word =
    typeof value === 'boolean' ? words.find((it) => it === (value ? 'yes' : 'no')) : nearest(value, words);
  return word === undefined ? '' : `; did you mean \`${word}\`?`;
}

function bound(origin: string, relation: string, limit: number | bigint): string {
  const items = limit === 1 ? 'item' : 'items';
  if (origin === 'array') return `have ${relation} ${limit} ${items}`;
  if (origin === 'string') return `have ${relation} ${limit} ${limit === 1 ? 'character' : 'characters'}`;
  return `be ${relation} ${limit}`;
}

const NAMED: Partial<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a fraction';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'boolean' ? String(value) : 'an object';
}
