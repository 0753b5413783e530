import type { z } from 'zod';
import { faultsOf } from '../../../src/http/validate/faults.js';

type Node = z.core.JSONSchema.BaseSchema;

/**
 * A plan of the kind of audience that says all that its schema lets it say, with the text in every place for free
 * text. What does not go together with the rest is left out.
 */
export function filled(schema: Node, by: z.ZodType, text: string, kind: string): Record<string, unknown> {
  const value = valueOf(schema, schema, text, kind) as Record<string, unknown>;
  for (let round = 0; round < 20; round++) {
    const faults = faultsOf(by, value);
    if (faults.length === 0) return value;
    for (const { pointer } of faults) removeAt(value, pointer);
  }
  throw new Error(`No plan is left over: ${JSON.stringify(faultsOf(by, value))}`);
}

function valueOf(node: Node, root: Node, text: string, kind: string, name = ''): unknown {
  if (name === 'rules') return ['OBJ-01'];
  if (node.$ref !== undefined) {
    const id = node.$ref.split('/').at(-1) ?? '';
    return valueOf(root.$defs?.[id] ?? {}, root, text, kind);
  }
  const forms = node.oneOf ?? node.anyOf;
  if (forms !== undefined) return valueOf(formOf(forms, root, kind), root, text, kind);
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum[0];
  if (node.type === 'object')
    return Object.fromEntries(
      Object.entries(node.properties ?? {}).map(([key, inner]) => [
        key,
        valueOf(inner as Node, root, text, kind, key),
      ]),
    );
  if (node.type === 'array') return [valueOf(node.items as Node, root, text, kind)];
  if (node.type === 'string') return node.format === 'date' ? '2026-01-01' : text;
  if (node.type === 'boolean') return true;
  return 1;
}

/** The form for the kind of audience, else the first. */
function formOf(forms: Node[], root: Node, kind: string): Node {
  const wanted = forms.find((form) => {
    const name = form.$ref?.split('/').at(-1);
    const whole = name === undefined ? form : root.$defs?.[name];
    const property = whole?.properties?.kind as Node | undefined;
    return property?.const === kind;
  });
  return wanted ?? (forms[0] as Node);
}

/** Takes away what a pointer leads to; where nothing stands there, what it stands in. */
function removeAt(value: Record<string, unknown>, pointer: string): void {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop();
  if (last === undefined) return;
  const outer = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    value,
  );
  if (Array.isArray(outer)) outer.splice(Number(last), 1);
  else if (typeof outer === 'object' && outer !== null && last in outer) Reflect.deleteProperty(outer, last);
  else if (steps.length > 0) removeAt(value, `/${steps.join('/')}`);
}
