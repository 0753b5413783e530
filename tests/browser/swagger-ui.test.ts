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
  paths: Record<string, Record<string, DocumentOperation>>;
}

interface DocumentOperation {
  operationId: string;
  tags: string[];
  requestBody?: { content: Record<string, { examples: Record<string, { $ref: string }> }> };
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

/** What a form looks like to whoever fills it in: the type of its body, and without one the method. */
const formOf = (method: string, { requestBody }: DocumentOperation): string =>
  requestBody === undefined ? method : Object.keys(requestBody.content).join(' ');

/**
 * One operation of each form, with the first of its examples. That each example of each operation is answered is tested
 * without a browser, where it takes no seconds.
 */
const CASES = [
  ...new Map(
    Object.values(document.paths)
      .flatMap((operations) => Object.entries(operations))
      .reverse()
      .map(([method, operation]) => [formOf(method, operation), operation] as const),
  ).values(),
]
  .reverse()
  .map(({ operationId, tags, requestBody }) => ({
    operationId,
    id: `${tags[0] ?? ''}-${operationId}`,
    example: Object.keys(examplesOf(requestBody))[0],
  }));

describe('Swagger UI in a browser', () => {
  let browser: Browser;
  let server: Server;
  let ids: Ids;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const { app, api } = await testService();
    ids = await prepared(api);
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
    for (const [name, value] of Object.entries(parametersOf(operationId, ids))) {
      const field = block.locator(`tr[data-param-name="${name}"]`).locator('input, select');
      if ((await field.locator('option').count()) > 0) await field.selectOption(value);
      else await field.fill(value);
    }
    if (example !== undefined) await choose(block, example);
    const rows = ROWS[operationId];
    if (rows !== undefined) await block.locator('input[type=file]').setInputFiles(asFile(rows));
    const sent = page.waitForRequest((request) => request.resourceType() === 'fetch');
    await block.locator('button.execute').click();
    const request = await sent;
    // Playwright does not show a file that is sent: there the answer tells that it arrived.
    if (rows !== undefined) expect(await (await request.response())?.text()).toMatch(ARRIVED(rows.length));
    else expect(request.postDataJSON()).toEqual(example === undefined ? null : valueOf(operationId, example));
    const status = block.locator('.live-responses-table tbody .response-col_status').first();
    await status.waitFor();
    expect((await status.innerText()).trim().split(/\s/)[0]).toBe(statusOf(operationId));
    // Closed again: the page grows slow with what is left open.
    await summary.click();
    await block.locator('.opblock-body').waitFor({ state: 'detached' });
  });
});

/** What is there for operations on something that was made before. */
interface Ids {
  readonly screening: string;
  /** One that nobody misses. */
  readonly doomed: string;
  readonly check: string;
}

const DIGESTS = ['ab', 'cd'].map((byte) => byte.repeat(32));
const digestRows = DIGESTS.map((digest) => JSON.stringify({ digest }));

async function prepared(api: Awaited<ReturnType<typeof testService>>['api']): Promise<Ids> {
  const screened = async () => ((await api.post('/v1/screenings').send(MEMBERS)).body as { id: string }).id;
  const send = (method: 'put' | 'post', url: string) =>
    api[method](url).type('application/x-ndjson').buffer(true).send(digestRows.join('\n')).expect(200);
  await send('put', '/v1/suppressions');
  const checked = (await send('post', '/v1/audience-lists/check')).text.trimEnd().split('\n').at(-1) ?? '';
  const { summary } = JSON.parse(checked) as { summary: { checkId: string } };
  return { screening: await screened(), doomed: await screened(), check: summary.checkId };
}

/** What has to be filled in before an operation can be tried. */
function parametersOf(operationId: string, { screening, doomed, check }: Ids): Record<string, string> {
  const own: Record<string, Record<string, string>> = {
    screenPlatformBody: { platform: 'meta' },
    deleteScreening: { id: doomed },
    getListCheck: { id: check },
    // Before the list is emptied: operations come in the order of the page.
    clearSuppressions: { confirm: 'all' },
    removeSuppression: { digest: DIGESTS[0] ?? '' },
  };
  const { path } = OPERATIONS.find((each) => each.operationId === operationId) ?? { path: '' };
  return own[operationId] ?? (path.includes('/screenings/{id}') ? { id: screening } : {});
}

/** What an analyst would choose for a stream. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  streamSpecialCategory: ROW_EXAMPLES,
  screenBatch: [JSON.stringify({ plan: MEMBERS })],
  addSuppressions: digestRows,
  checkAudienceList: digestRows,
};

const asFile = (rows: readonly string[]) => ({
  name: 'rows.ndjson',
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(rows.map((row) => `${row}\n`).join('')),
});

const ARRIVED = (rows: number) => new RegExp(`"(rows|received)":${rows}\\b`);

/** The status of success: of several, that of what is recorded. */
const statusOf = (operationId: string) =>
  String(OPERATIONS.find((each) => each.operationId === operationId)?.answers[0]?.status);

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
