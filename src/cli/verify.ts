import { parseArgs } from 'node:util';
import { tenantsIn, verifyTenant, type TenantReport } from '../records/verify-tenants.js';
import { readStorage } from '../storage/open.js';
import { BadInput, EXIT, write, type ExitCode, type Io } from './io.js';
import { configOf, withStorage } from './operator.js';
import { JWKS, receiptReader } from './receipts.js';

/** `a22 verify [DATABASE]`: walks every tenant's chain, and changes nothing. */
export async function verifyCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { tenant: { type: 'string' }, json: { type: 'boolean', default: false }, ...JWKS },
    allowPositionals: true,
  });
  const { tenant, json } = values;
  if (positionals.length > 1)
    throw new BadInput('verify takes one DATABASE, or none for that of the environment');
  const config = configOf(io, positionals[0]);
  return withStorage(readStorage(config.database), async (storage) => {
    const reader = await receiptReader(config, values.jwks);
    const known = await tenantsIn(storage);
    if (tenant !== undefined && !known.includes(tenant)) {
      throw new BadInput(`there is no tenant ${tenant}: there are ${known.join(', ')}`);
    }
    const tenants: TenantReport[] = [];
    for (const one of tenant === undefined ? known : [tenant]) {
      const report = { tenant: one, ...(await verifyTenant(storage, one, reader)) };
      tenants.push(report);
      if (!json) await write(io.stdout, asLine(report));
    }
    const intact = tenants.every((report) => report.intact);
    if (json) await write(io.stdout, `${JSON.stringify({ intact, tenants }, null, 2)}\n`);
    return intact ? EXIT.ok : EXIT.stop;
  });
}

function asLine({ tenant, intact, records, forgotten, unsigned, fault }: TenantReport): string {
  if (!intact) {
    const id = fault?.id === undefined ? '' : ` (${fault.id})`;
    return `${tenant}: NOT INTACT at record ${fault?.sequence}${id}: ${fault?.why}\n`;
  }
  const details = [
    ...(forgotten > 0 ? [`${forgotten} of them deleted`] : []),
    ...(unsigned > 0 ? [`${unsigned} of them from before there were receipts`] : []),
  ];
  return `${tenant}: intact, ${[`${records} ${records === 1 ? 'record' : 'records'}`, ...details].join(', ')}\n`;
}
