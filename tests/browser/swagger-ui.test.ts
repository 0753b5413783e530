import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROW_EXAMPLES } from '../../src/http/openapi/examples.js';
import { OPERATIONS } from '../../src/http/openapi/operations.js';
import { readFromPackage } from '../../src/package-files.js';
import { MEMBERS, testService } from '../api/support.js';

/** Named examples of each operation, as the document has them. */
interface Document {
  components: { examples: Record<string, { value: unknown }> };
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        tags: string[];
        requestBody?: { content: Record<string, { examples: Record<string, { $ref: string }> }> };
      }
    >
  >;
}
/** The examples of an operation's body, whatever its type. */
const examplesOf = (
  requestBody: { content: Record<string, { examples: Record<string, { $ref: string }> }> } | undefined,
) =>
  Object.assign({}, ...Object.values(requestBody?.content ?? {}).map(({ examples }) => examples)) as Record<
    string,
    { $ref: string }
  >;

const document = JSON.parse(readFromPackage('openapi/openapi.json')) as Document;

/**
 * Every operation, and of those that take a body the first and the last of its examples: that each is answered is
 * tested without a browser, which takes seconds for one.
 */
const CASES = Object.values(document.paths).flatMap((operations) =>
  Object.values(operations).flatMap(({ operationId, tags, requestBody }) => {
    const all = Object.keys(examplesOf(requestBody));
    const examples = all.filter((_, i) => i === 0 || i === all.length - 1);
    const id = `${tags[0] ?? ''}-${operationId}`;
    return (examples.length === 0 ? [undefined] : examples).map((example) => ({ operationId, id, example }));
  }),
);

describe('Swagger UI in a browser', () => {
  let browser: Browser;
  let server: Server;
  let recorded: string;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const { app, api } = await testService();
    recorded = String(((await api.post('/v1/screenings').send(MEMBERS)).body as { id: string }).id);
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [...chromium.args, '--no-sandbox'],
      headless: true,
    });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    complaints = [];
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/docs`);
    await page.locator('.opblock').first().waitFor();
  });

  beforeEach(() => {
    complaints = [];
  });
  afterEach(() => {
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('shows every operation, under its tag, and says what the answers are not', async () => {
    expect(await page.locator('.opblock').count()).toBe(OPERATIONS.length);
    expect(await page.locator('.info').innerText()).toContain('not legal advice');
  });

  it.each(CASES)('$operationId can be tried out: $example', async ({ operationId, id, example }) => {
    const block = page.locator(`#operations-${id}`);
    const summary = block.locator('.opblock-summary-control');
    await summary.click();
    await tryOut(block);
    if (OF_ONE_SCREENING.has(operationId))
      await block.locator('tr[data-param-name="id"] input').fill(recorded);
    if (operationId === 'screenPlatformBody')
      await block.locator('tr[data-param-name="platform"] select').selectOption('meta');
    if (example !== undefined) await choose(block, example);
    if (operationId === 'streamSpecialCategory') await block.locator('input[type=file]').setInputFiles(ROWS);
    const sent = page.waitForRequest((request) => request.resourceType() === 'fetch');
    await block.locator('button.execute').click();
    const request = await sent;
    // Playwright does not show a file that is sent: there the answer tells that it arrived.
    if (operationId === 'streamSpecialCategory')
      expect(await (await request.response())?.text()).toContain(`"rows":${ROW_EXAMPLES.length}`);
    else expect(request.postDataJSON()).toEqual(example === undefined ? null : valueOf(operationId, example));
    const status = block.locator('.live-responses-table tbody .response-col_status').first();
    await status.waitFor();
    expect((await status.innerText()).trim().split(/\s/)[0]).toBe(RECORDS.has(operationId) ? '201' : '200');
    // Closed again: the page grows slow with what is left open.
    await summary.click();
    await block.locator('.opblock-body').waitFor({ state: 'detached' });
  });
});

/** Operations on a recorded screening, and those that record one. */
const OF_ONE_SCREENING: ReadonlySet<string> = new Set(
  OPERATIONS.flatMap(({ operationId, path }) => (path.includes('/screenings/{id}') ? [operationId] : [])),
);
const RECORDS: ReadonlySet<string> = new Set(['createScreening', 'addEvidence', 'screenPlatformBody']);

/** What an analyst would choose for the stream. */
const ROWS = {
  name: 'rows.ndjson',
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(ROW_EXAMPLES.map((row) => `${row}\n`).join('')),
};

/** The button is there from the second example on with "Cancel" on it: then the form is open already. */
async function tryOut(block: Locator) {
  const button = block.locator('button.try-out__btn').first();
  await button.waitFor();
  if ((await button.innerText()).startsWith('Try')) await button.click();
}

async function choose(block: Locator, example: string) {
  const select = block.locator('.opblock-section-request-body select.examples-select-element');
  if ((await select.count()) > 0) await select.selectOption(example); // one example alone needs no choosing
}

/** What an example's name stands for in an operation. */
function valueOf(operationId: string, example: string): unknown {
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations)) {
      if (operation.operationId !== operationId) continue;
      const ref = examplesOf(operation.requestBody)[example]?.$ref ?? '';
      return document.components.examples[ref.replace('#/components/examples/', '')]?.value;
    }
  }
  return undefined;
}
