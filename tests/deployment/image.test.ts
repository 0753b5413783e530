import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.js';
import { KEEP_ALIVE_MS } from '../../src/main.js';

const ROOT = join(import.meta.dirname, '../..');
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, '');
const instructions = dockerfile
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ name: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
const final = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
const environment = Object.fromEntries(
  (final.find(({ name }) => name === 'ENV')?.rest ?? '')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

interface Service {
  image: string;
  environment?: Record<string, string>;
  ports?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  depends_on?: Record<string, unknown>;
  healthcheck?: { test: string[] };
}
const compose = parse(readFileSync(join(ROOT, 'compose.yaml'), 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  configs: Record<string, { content: string }>;
};

describe('the Dockerfile', () => {
  it('copies only what is in the repository, and what .dockerignore lets through', () => {
    const let_through = readFileSync(join(ROOT, '.dockerignore'), 'utf8').match(/(?<=^!).+/gm) ?? [];
    const copied = instructions
      .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
    expect(copied).toContain('src/');
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(
        let_through.some((open) => path === open || (open.endsWith('/') && path.startsWith(open))),
        path,
      ).toBe(true);
    }
  });

  it('ends in an image that is not root’s and has no shell', () => {
    expect(final[0]?.rest).toMatch(/^gcr\.io\/distroless\/.+:nonroot$/);
    expect(final.find(({ name }) => name === 'USER')?.rest).toBe('65532');
    for (const { name, rest } of final) {
      expect(name).not.toBe('RUN');
      if (['CMD', 'ENTRYPOINT'].includes(name)) expect(() => void JSON.parse(rest)).not.toThrow();
    }
  });

  it('sets only variables that the service knows, to values that it takes', () => {
    const { NODE_ENV, ...ours } = environment;
    expect(NODE_ENV).toBe('production');
    expect(readConfig(ours)).toMatchObject({
      host: '0.0.0.0',
      port: 3000,
      database: '/data/screenings.sqlite',
    });
  });

  it('has the signing keys where it can write, with either kind of database', () => {
    for (const more of [{}, { DATABASE_URL: 'postgres://screener@postgres/screener' }]) {
      expect(readConfig({ ...environment, ...more }).signingKeys).toBe('/data/signing-keys.json');
    }
  });
});

describe('compose.yaml', () => {
  const { services, volumes } = compose;
  const replicas = ['replica-1', 'replica-2'].map((name) => services[name] as Service);

  it('has two replicas that differ in nothing, on one PostgreSQL and one key', () => {
    expect(replicas[0]).toEqual(replicas[1]);
    const { environment: set = {} } = replicas[0] as Service;
    const filled = Object.fromEntries(
      Object.entries(set).map(([name, value]) => [
        name,
        value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1').replaceAll(/\$\{\w+:\?[^}]*\}/g, 'secret'),
      ]),
    );
    expect(readConfig({ ...environment, ...filled })).toMatchObject({
      database: 'postgres://screener@postgres:5432/screener',
      signingKeys: '/keys/signing-keys.json',
    });
    expect(filled.PGPASSWORD).toBe('secret');
  });

  it('waits for the database where the replicas reach it, which is not while it is being made', () => {
    expect(services.postgres?.healthcheck?.test).toEqual(expect.arrayContaining(['--host', '127.0.0.1']));
  });

  it('has a proxy that tries the other replica, and keeps no connection longer than they do', () => {
    const content = compose.configs.caddyfile?.content ?? '';
    expect(content).toMatch(/^ +lb_try_duration \d+s$/m);
    expect(content).toMatch(/^ +fail_duration \d+s$/m);
    expect(Number(/^ +keepalive (\d+)s$/m.exec(content)?.[1]) * 1000).toBeLessThan(KEEP_ALIVE_MS);
  });

  it('gives them no more than they need', () => {
    for (const { read_only, cap_drop, ports } of replicas) {
      expect({ read_only, cap_drop, ports }).toEqual({
        read_only: true,
        cap_drop: ['ALL'],
        ports: undefined,
      });
    }
    const open = Object.values(services).flatMap(({ ports = [] }) => ports);
    expect(open).toEqual(['127.0.0.1:3000:3000']);
  });

  it('names only services and volumes that there are', () => {
    for (const { depends_on = {} } of Object.values(services)) {
      for (const name of Object.keys(depends_on)) expect(services).toHaveProperty(name);
    }
    expect(Object.keys(volumes).sort()).toEqual(['database', 'keys']);
  });
});

describe('what the image holds', () => {
  const left_out = [...dockerfile.matchAll(/-name '\*(\.[\w.]+)' -delete/g)].map(([, end]) => end ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'a22-image-'));
  const app = join(folder, 'app');
  const data = join(folder, 'data');
  const nobody = process.getuid?.() === 0 ? { uid: 65532, gid: 65532 } : {};
  let child: ChildProcess | undefined;

  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'scripts/ensure.mjs'), 'build']);
    mkdirSync(app);
    mkdirSync(data);
    chmodSync(folder, 0o755);
    chmodSync(data, 0o777);
    for (const path of ['dist', 'openapi', 'package.json', 'LICENSE']) {
      cpSync(join(ROOT, path), join(app, path), {
        recursive: true,
        filter: (file) => !left_out.some((end) => file.endsWith(end)),
      });
    }
    for (const path of productionPackages()) {
      cpSync(join(ROOT, path), join(app, path), { recursive: true, dereference: true });
    }
    execFileSync('chmod', ['-R', 'a-w,a+rX', app]);
  });
  afterAll(() => {
    child?.kill('SIGKILL');
    execFileSync('chmod', ['-R', 'u+w', folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (args: string[], extra: Record<string, string> = {}) =>
    spawn(process.execPath, [join(app, 'dist/cli/a22.js'), ...args], {
      cwd: '/',
      env: {
        ...environment,
        PORT: '0',
        HOST: '127.0.0.1',
        DATABASE_PATH: join(data, 'screenings.sqlite'),
        ...extra,
      },
      ...nobody,
    });

  it('is nothing that only serves to debug or to compile', () => {
    expect(left_out).toEqual(['.map', '.d.ts']);
  });

  it('is all that the service needs, as another user and with nothing of its own to write to', async () => {
    child = start(['serve']);
    const url = await urlOf(child);
    const created = await fetch(`${url}/v1/screenings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ audience: { kind: 'contextual' } }),
    });
    expect(created.status).toBe(201);
    expect((await fetch(`${url}/docs/`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

/** Folders of the packages that are installed without those for development. */
function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; link?: boolean }>;
  };
  return Object.entries(packages)
    .filter(
      ([path, { dev, devOptional, link }]) =>
        path.startsWith('node_modules/') && !dev && !devOptional && !link,
    )
    .map(([path]) => path)
    .filter((path) => existsSync(join(ROOT, path)));
}

async function urlOf(service: ChildProcess): Promise<string> {
  let log = '';
  for (const stream of [service.stdout, service.stderr])
    stream?.on('data', (chunk: Buffer) => (log += String(chunk)));
  for (;;) {
    const url = /"url":"([^"]+)"/.exec(log)?.[1];
    if (url !== undefined) return url;
    if (service.exitCode !== null) throw new Error(`it did not start: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
