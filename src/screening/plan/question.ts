import { z } from 'zod';
import { Plan } from '../plan.js';

/**
 * The question that the plan's schema asks at a place, so that it is written only once: its description up to the
 * question mark.
 *
 * Throws on a pointer that leads nowhere in the schema, which is a mistake of ours.
 */
export function questionAt(pointer: string): string {
  return QUESTIONS.get(pointer) ?? questionFor(pointer.replace(/\/\d+(?=\/|$)/g, '/0'));
}

/** @param pattern a pointer with 0 for every index, so that there are only so many */
function questionFor(pattern: string): string {
  const found = QUESTIONS.get(pattern) ?? ask(pattern);
  QUESTIONS.set(pattern, found);
  return found;
}

/** The schema never changes, so neither does a question. */
const QUESTIONS = new Map<string, string>();

function ask(pointer: string): string {
  const description = schemasAt(pointer)
    .map((schema) => schema.description)
    .find((text) => text !== undefined);
  if (description === undefined) throw new Error(`No question is written for ${pointer}`);
  const question = description.indexOf('?');
  return question < 0 ? description : description.slice(0, question + 1);
}

/** Does a place take a plain yes or no? */
export function acceptsAnswer(pointer: string): boolean {
  return schemasAt(pointer.replace(/\/\d+(?=\/|$)/g, '/0')).some((schema) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return inner instanceof z.ZodEnum && inner.options.includes('yes') && inner.options.includes('no');
  });
}

function schemasAt(pointer: string): z.ZodType[] {
  let schemas: z.ZodType[] = [Plan];
  for (const segment of pointer.split('/').slice(1))
    schemas = schemas.flatMap((schema) => step(schema, segment));
  return schemas;
}

function step(schema: z.ZodType, segment: string): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return step(schema.unwrap() as z.ZodType, segment);
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).flatMap((option) => step(option, segment));
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodObject) {
    const next = (schema.shape as Record<string, z.ZodType>)[segment];
    return next === undefined ? [] : [next];
  }
  return [];
}
