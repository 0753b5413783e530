import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.js';
import { objectNamed, type Platform } from '../../src/platforms/platform.js';
import { readBody, type BodyReading } from '../../src/platforms/read-body.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { inOrder } from './in-order.js';

const platformOf = (id: string): Platform => PLATFORMS.find((platform) => platform.id === id)!;

function read(id: string, object: string, body: object, names: Record<string, string> = {}): BodyReading {
  const platform = platformOf(id);
  const request = { object, body: body as Record<string, unknown>, names, context: inOrder('segments') };
  return readBody(platform, objectNamed(platform, object)!, request);
}

const adSet = (targeting: object) => ({
  name: 'Ward 4',
  targeting: {
    geo_locations: { countries: ['GB'] },
    targeting_automation: { advantage_audience: 0 },
    ...targeting,
  },
});

describe('bodies as nobody documents them', () => {
  it.each<[string, object, string[]]>([
    ['an empty string says nothing', adSet({ flexible_spec: '', interests: [{ id: '' }] }), []],
    ['an empty list in a string tells nothing by its key', adSet({ politics: '[]', interested_in: {} }), []],
    [
      'a property in two spellings is read once',
      adSet({ interests: [{ id: '1', name: 'Gardening', NAME: 'Trade union members' }] }),
      ['/body/targeting/interests/0/NAME'],
    ],
    [
      'a list where one value belongs',
      adSet({ interests: [{ id: '1', name: ['Trade union members'] }] }),
      ['/body/targeting/interests/0/name', '/body/targeting/interests/0/id'],
    ],
  ])('%s', (_, body, unread) => {
    const { said } = read('meta', 'ad-set', body);
    expect(said.unread.map(({ pointer }) => pointer)).toEqual(unread);
    expect(said.refused).toEqual([]);
    expect(said.signals.filter(({ kind }) => kind !== 'id').map(({ value }) => value)).not.toContain(
      'political affiliation',
    );
  });

  it('a body that is nested without end is refused, not walked', () => {
    const deep: unknown = Array.from({ length: 3000 }).reduce<unknown>((inner) => [inner], 'x');
    const { said } = read('meta', 'ad-set', adSet({ anything: deep }));
    expect(said.refused.map(({ pointer }) => pointer)).toEqual(['/body']);
  });

  it('a text that is longer than a plan’s is read to its end', () => {
    const description = `${'Residents who wrote to us about the buses. '.repeat(12)}Members of the mosque.`;
    const { plan, said } = read('meta', 'custom-audience', { name: 'A', subtype: 'CUSTOM', description });
    expect(said.signals.map(({ value }) => value).every((value) => value.length <= 300)).toBe(true);
    const found = screen(Plan.parse(plan)).specialCategories.map(({ category }) => category);
    expect(found).toContain('religious-or-philosophical-beliefs');
  });

  it('a seed’s label counts beside its name', () => {
    const body = {
      name: 'A',
      subtype: 'LOOKALIKE',
      lookalike_spec: { ratio: 0.01, country: 'GB', origin: [{ id: '1', name: 'Audience 1' }] },
    };
    const { said } = read('meta', 'custom-audience', body, { '1': 'Mosque members' });
    expect(said.seed.names.map(({ value }) => value)).toEqual(['Audience 1']);
    expect(said.seed.signals.map(({ value }) => value)).toEqual(['Mosque members']);
  });
});

describe('contact details where they do not belong, and ids that only look like them', () => {
  const users = (data: unknown) => ({ payload: { schema: ['EXTERN_ID'], data } });
  const refused = (body: object) =>
    read('meta', 'audience-users', body).said.refused.map(({ pointer }) => pointer);

  it.each<[string, object, string[]]>([
    [
      'in an object where a hash belongs',
      users([[{ value: 'jane@example.org' }]]),
      ['/body/payload/data/0/0/value'],
    ],
    ['a number in brackets', users([['(+44) 7700 900123']]), ['/body/payload/data/0/0']],
    ['a British number in digits alone', users([['07700900123']]), ['/body/payload/data/0/0']],
    ['an id with leading zeros', users([['0000123456'], ['00123456789'], ['0012345678901']]), []],
    ['a device id', users([['ea7583cd-a667-48bc-b806-42ecb2b48606']]), []],
  ])('%s', (_, body, pointers) => {
    expect(refused(body)).toEqual(pointers);
  });

  it('a property that is called by an address is refused without saying it again', () => {
    const { said } = read('meta', 'audience-users', {
      payload: { schema: ['EMAIL'], data: [], 'jane@example.org': 1 },
    });
    expect(said.refused).toEqual([
      {
        pointer: '/body/payload',
        message: 'has a property that is called by an e-mail address. Leave it out',
      },
    ]);
    expect(JSON.stringify([said.unread, said.signals])).not.toContain('jane');
  });

  it.each([
    ['an interest', adSet({ interests: [{ id: '0012345678901' }] })],
    ['a city', adSet({ geo_locations: { cities: [{ key: '0203456789' }] } })],
  ])('an id that looks like a phone number stands in no plan: %s', (_, body) => {
    expect(Plan.safeParse(read('meta', 'ad-set', body).plan).success).toBe(true);
  });
});

describe('whatever is sent', () => {
  const objects = PLATFORMS.flatMap((platform) => platform.objects.map((object) => ({ platform, object })));

  it.each(
    objects.map(({ platform, object }) => ({ platform, object, name: `${platform.id} ${object.object}` })),
  )('is read without failing, and its pointers lead into the request: $name', ({ platform, object }) => {
    fc.assert(
      fc.property(bodyLike(), (body) => {
        const { said } = readBody(platform, object, { object: object.object, body });
        for (const { pointer } of [...said.unread, ...said.expansions, ...said.refused])
          expect(pointer).toMatch(/^\/body(\/|$)/);
      }),
      { numRuns: 60 },
    );
  });

  /** Objects whose keys are those that bodies have, with anything in them. */
  const bodyLike = () =>
    fc.dictionary(
      fc.constantFrom(
        'name',
        'targeting',
        'operations',
        'segments',
        'constructor',
        'toString',
        'user',
        'subtype',
        'x',
      ),
      fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom('constructor', '{"toString":1}', '[[["x"]]]', 'hasOwnProperty'),
        fc.constant({ toString: 1 }),
      ),
      { maxKeys: 5 },
    ) as fc.Arbitrary<Record<string, unknown>>;
});
