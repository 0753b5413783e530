import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as sdk from '../../sdk/src/index.js';
import { claimsFor, newSigner } from './sample-receipts.js';
import { plan } from './samples.js';
import { startService, type Service } from './service.js';

declare global {
  /** The bundle in the page. */
  var sdkInPage: typeof sdk;
}

const entry = fileURLToPath(new URL('../../sdk/src/index.ts', import.meta.url));

describe('a bundle for browsers', () => {
  it.each(['esm', 'iife'] as const)(
    '%s: builds without a warning and without a part of Node',
    async (format) => {
      const { warnings, metafile } = await bundle(format);
      expect(warnings).toEqual([]);
      const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
        imports.map(({ path }) => path),
      );
      expect(imported.length).toBeGreaterThan(0);
      expect(imported.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual(
        [],
      );
    },
  );
});

describe('in a page on another origin', () => {
  let service: Service;
  let allowed: Server;
  let stranger: Server;
  let browser: Browser;
  let page: Page;
  const chromiumFolder = mkdtempSync(join(tmpdir(), 'sdk-chromium-'));

  beforeAll(async () => {
    const script = (await bundle('iife')).outputFiles[0]!.text;
    [allowed, stranger] = [await servePage(script), await servePage(script)];
    service = await startService({ CORS_ORIGINS: originOf(allowed) });
    browser = await launchBrowser(chromiumFolder);
    page = await browser.newPage();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    allowed?.close();
    stranger?.close();
    rmSync(chromiumFolder, { recursive: true, force: true });
  }, 60_000);

  it('screens, fetches again, lists and guards', async () => {
    await page.goto(originOf(allowed));
    const seen = await page.evaluate(async (baseUrl) => {
      const screener = sdkInPage.createScreener({ baseUrl, apiKey: 'sent-but-not-asked-for' });
      const plan = { reference: 'page', audience: { kind: 'list' as const, name: '2024 bus petition' } };
      const screening = await screener.screenings.create(plan);
      const refusal = await screener
        .guard(plan, () => 'launched')
        .catch((error: unknown) => error as InstanceType<typeof sdk.LaunchRefusedError>);
      return {
        screening,
        again: await screener.screenings.get(screening.id),
        listed: (await screener.screenings.list({ reference: 'page' })).items.length,
        questions: (await screener.questions.list()).items.length,
        refusal: refusal instanceof sdkInPage.LaunchRefusedError && refusal.screening.reference,
      };
    }, service.baseUrl);
    expect(seen.again).toEqual(seen.screening);
    expect(seen).toMatchObject({ listed: 2, questions: 5, refusal: 'page' });
  });

  it('verifies a receipt, and tells a changed plan from the screened one', async () => {
    const signer = await newSigner();
    const given = { receipt: await signer.sign(claimsFor()), keys: signer.keys, plan };
    await page.goto(originOf(allowed));
    const seen = await page.evaluate(async ({ receipt, keys, plan }) => {
      const changed = { ...plan, reference: 'changed' };
      return {
        claims: await sdkInPage.verifyReceipt(receipt, { keys, plan }),
        refused: await sdkInPage
          .verifyReceipt(receipt, { keys, plan: changed })
          .catch((error: sdk.ReceiptError) => [error.name, error.reason]),
      };
    }, given);
    expect(seen).toEqual({ claims: claimsFor(), refused: ['ReceiptError', 'other-plan'] });
  });

  it('errors keep their names in a minified bundle, and faults their pointers', async () => {
    await page.goto(originOf(allowed));
    const error = await page.evaluate(async (baseUrl) => {
      const plan = { audience: { kind: 'list' }, refrence: 'x' } as unknown as sdk.Plan;
      return sdkInPage
        .createScreener({ baseUrl })
        .screenings.create(plan)
        .then(() => undefined)
        .catch((thrown: sdk.ApiError) => ({
          name: thrown.name,
          typed: thrown instanceof sdkInPage.ApiError,
          status: thrown.status,
          requestId: thrown.requestId,
          pointers: thrown.errors.map(({ pointer }) => pointer),
        }));
    }, service.baseUrl);
    expect(error).toEqual({
      name: 'ApiError',
      typed: true,
      status: 422,
      requestId: expect.stringMatching(/./) as string,
      pointers: ['/refrence'],
    });
  });

  it('an abort is told from a lost connection', async () => {
    await page.goto(originOf(allowed));
    const error = await page.evaluate(async (baseUrl) => {
      const caller = new AbortController();
      const call = sdkInPage.createScreener({ baseUrl }).rules.list({}, { signal: caller.signal });
      caller.abort('enough');
      return call.then(() => undefined).catch(({ name, cause }: Error) => ({ name, cause }));
    }, service.baseUrl);
    expect(error).toEqual({ name: 'AbortError', cause: 'enough' });
  });

  it('an origin that the service doesn’t allow gets nothing, and its guard does not launch', async () => {
    await page.goto(originOf(stranger));
    const seen = await page.evaluate(async (baseUrl) => {
      let launched = false;
      const thrown = await sdkInPage
        .createScreener({ baseUrl })
        .guard({ audience: { kind: 'contextual' } }, () => (launched = true))
        .catch((error: unknown) => (error as Error).name);
      return { thrown, launched };
    }, service.baseUrl);
    expect(seen).toEqual({ thrown: 'ConnectionError', launched: false });
  });
});

async function bundle(format: 'esm' | 'iife') {
  return build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2022',
    format,
    ...(format === 'iife' && { globalName: 'sdkInPage' }),
    logLevel: 'silent',
  });
}

async function servePage(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/sdk.js';
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : '<!doctype html><title>Page</title><script src="/sdk.js"></script>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/**
 * A real Chromium, unpacked into a folder of its own, as another test may be unpacking one at the same time.
 *
 * Not with the package's own arguments: they switch the same-origin policy off, which is what is tested here.
 */
async function launchBrowser(folder: string): Promise<Browser> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder; // read when it unpacks; other tests of this worker must not see it
  const executablePath = await chromium.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });
}
