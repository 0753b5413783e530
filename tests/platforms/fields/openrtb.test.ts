import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { openrtb } from '../../../src/platforms/openrtb/index.js';
import type { Spec } from '../../../src/platforms/spec.js';
import { specOf, unwrapped } from './known.js';

const require = createRequire(import.meta.url);

/** The types of an OpenRTB version, as iab-openrtb publishes them. */
function bidRequestOf(version: 'v25' | 'v26'): { type: ts.Type; checker: ts.TypeChecker } {
  const file = join(dirname(require.resolve(`iab-openrtb/${version}`)), 'index.d.ts');
  const program = ts.createProgram([file], { module: ts.ModuleKind.Node16, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === 'BidRequest');
  if (symbol === undefined) throw new Error(`iab-openrtb has no BidRequest in ${version}`);
  return { type: checker.getDeclaredTypeOfSymbol(symbol), checker };
}

/** Properties that the types have and the spec does not know; objects whose spec takes single values only. */
function unknownTo(
  spec: Spec | undefined,
  type: ts.Type,
  checker: ts.TypeChecker,
  path: string,
  seen = '',
): string[] {
  if (spec === undefined) return [path];
  const known = unwrapped(spec);
  const held = checker.getNonNullableType(type);
  const item = checker.isArrayType(held) ? checker.getTypeArguments(held as ts.TypeReference)[0] : held;
  if (item === undefined || !isInterface(item)) return [];
  if (known.kind === 'unsupported') return [];
  if (known.kind !== 'object') return [`${path} is an object`];
  return checker.getPropertiesOfType(item).flatMap((property) => {
    const next = `${path}.${property.name}`;
    if (seen.includes(`${item.symbol.name}.${property.name};`) || property.name === 'ext') return [];
    return unknownTo(
      Object.hasOwn(known.fields, property.name) ? known.fields[property.name] : undefined,
      checker.getTypeOfSymbol(property),
      checker,
      next,
      `${seen}${item.symbol.name}.${property.name};`,
    );
  });
}

const isInterface = (type: ts.Type): boolean =>
  ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Interface) !== 0 &&
  type.symbol.declarations?.some((each) => each.getSourceFile().fileName.includes('iab-openrtb')) === true;

describe('the spec of a bid request', () => {
  it.each(['v25', 'v26'] as const)('knows every property that iab-openrtb has in %s', (version) => {
    const { type, checker } = bidRequestOf(version);
    expect(checker.getPropertiesOfType(type).length).toBeGreaterThan(15);
    expect(unknownTo(specOf(openrtb, 'bid-request'), type, checker, 'BidRequest')).toEqual([]);
  });
});
