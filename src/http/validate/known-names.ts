import { z } from 'zod';
import { valueAt, type Path } from './pointer.js';

/** The properties that an object may have at a place of the input. */
export interface KnownNames {
  readonly names: readonly string[];
  /** Where the object is one of several kinds: the names that each kind knows. */
  readonly byKind: ReadonlyMap<string, readonly string[]>;
}

/** What the schema knows at the path; which kind of a union stands there is read from the input. */
export function namesAt(schema: z.ZodType, input: unknown, path: Path): KnownNames {
  let at = resolved(schema, input);
  for (const [i, step] of path.entries()) {
    const inner = childOf(at.schema, step);
    if (inner === undefined) return { names: [], byKind: new Map() };
    at = resolved(inner, valueAt(input, path.slice(0, i + 1)));
  }
  return { names: namesOf(at.schema), byKind: at.byKind };
}

/** The union's forms by their kind, where the schema is a union that is told apart by one property. */
export function kindsOf(schema: z.ZodType): { property: string; forms: Map<string, z.ZodType> } | undefined {
  const bare = unwrapped(schema);
  if (!(bare instanceof z.ZodDiscriminatedUnion)) return undefined;
  const property = bare.def.discriminator;
  const forms = new Map<string, z.ZodType>();
  for (const form of bare.options as readonly z.ZodType[]) {
    const literal = form instanceof z.ZodObject ? (form.shape as z.ZodRawShape)[property] : undefined;
    if (literal instanceof z.ZodLiteral) for (const kind of literal.values) forms.set(String(kind), form);
  }
  return { property, forms };
}

/** The schema at the path, its union (if it is one) not yet resolved. */
export function schemaAt(schema: z.ZodType, input: unknown, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (at, step, i) => at && childOf(resolved(at, valueAt(input, path.slice(0, i))).schema, step),
    schema,
  );
}

function resolved(schema: z.ZodType, value: unknown) {
  const union = kindsOf(schema);
  if (union === undefined) return { schema: unwrapped(schema), byKind: new Map<string, string[]>() };
  const form = union.forms.get(String(valueAt(value, [union.property])));
  return {
    schema: form ?? schema,
    byKind: new Map([...union.forms].map(([kind, other]) => [kind, namesOf(other)])),
  };
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return undefined;
}

const namesOf = (schema: z.ZodType) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}
