import type { z } from 'zod';
import type { Fault } from '../problems.js';
import { kindsOf, namesAt, schemaAt, type KnownNames } from './known-names.js';
import { nearest } from './nearest.js';
import { messageOf } from './messages.js';
import { pointerTo, valueAt, type Path } from './pointer.js';

/** Further faults are counted, not listed: an answer should not outgrow its request by much. */
export const MOST_FAULTS = 1000;

/** What is wrong with the input, in our words: sorted by pointer, and nothing twice. Empty where it is valid. */
export function faultsOf(schema: z.ZodType, input: unknown): Fault[] {
  return locate(schema, input)
    .map(({ path, message }) => ({ pointer: pointerTo(path), message }))
    .sort(byPlace);
}

/** The order in which faults are told. */
export const byPlace = (a: Fault, b: Fault): number =>
  compare(a.pointer, b.pointer) || compare(a.message, b.message);

interface Located {
  readonly path: Path;
  readonly message: string;
}

function locate(schema: z.ZodType, input: unknown): Located[] {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return issues.flatMap((issue): Located[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = namesAt(schema, input, issue.path);
      return inOrder(issue.keys).map((key, i) => ({
        path: [...issue.path, key],
        // Nobody sees what lies behind these, and looking for what was meant takes its time.
        message: i < MOST_FAULTS ? unknownName(key, known) : UNKNOWN_NAME,
      }));
    }
    const fault = { path: issue.path, message: messageOf(issue, valueAt(input, issue.path)) };
    return issue.code === 'invalid_union' ? [fault, ...whateverTheKind(schema, input, issue.path)] : [fault];
  });
}

/** Where the kind is wrong zod looks no further. What would be wrong with every kind is told all the same. */
function whateverTheKind(schema: z.ZodType, input: unknown, kindPath: Path): Located[] {
  const path = kindPath.slice(0, -1);
  const union = schemaAt(schema, input, path);
  const kinds = union && kindsOf(union);
  const value = valueAt(input, path);
  if (kinds === undefined || typeof value !== 'object' || value === null) return [];
  // Every kind would look at all of it, only to say that it knows none of these names.
  if (Object.keys(value).length > MOST_FAULTS) return [];
  const [first = [], ...others] = [...kinds.forms].map(([kind, form]) =>
    locate(form, { ...value, [kinds.property]: kind }),
  );
  const places = others.map((faults) => new Set(faults.map((fault) => pointerTo(fault.path))));
  return first
    .filter((fault) => places.every((faulty) => faulty.has(pointerTo(fault.path))))
    .map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

/** Names in the order of their pointers. */
const inOrder = (names: readonly string[]) =>
  names
    .map((name) => ({ name, pointer: pointerTo([name]) }))
    .sort((a, b) => compare(a.pointer, b.pointer))
    .map(({ name }) => name);

const UNKNOWN_NAME = 'is not a known property';

function unknownName(key: string, { names, byKind }: KnownNames): string {
  const kinds = [...byKind].filter(([, known]) => known.includes(key)).map(([kind]) => `\`${kind}\``);
  if (kinds.length > 0) return `is not a property of this kind; ${kinds.join(', ')} ${have(kinds.length)} it`;
  const near = nearest(key, names);
  return near === undefined ? UNKNOWN_NAME : `${UNKNOWN_NAME}; did you mean \`${near}\`?`;
}

const have = (count: number) => (count === 1 ? 'has' : 'have');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
