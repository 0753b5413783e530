import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFromPackage } from '../../src/package-files.js';
import { testService } from '../api/support.js';
import { HOSTILE } from '../report/screenings.js';

const example = (name: string) => JSON.parse(readFromPackage(`examples/plans/${name}.json`)) as object;

const PLANS: { what: string; plan: object }[] = [
  { what: 'a restricted plan', plan: example('minority-told-not-to-vote') },
  { what: 'a plan that lacks information', plan: example('quiet-interest-segments') },
  { what: 'a clear plan', plan: example('area-leaflets') },
  {
    what: 'a plan with hostile names',
    plan: {
      reference: HOSTILE,
      audience: { kind: 'segments', signals: [{ value: `Methodist ${HOSTILE}` }] },
    },
  },
];

describe('the report in a browser', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];
  const reports = new Map<string, string>();

  beforeAll(async () => {
    const { app, api } = await testService();
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    for (const { what, plan } of PLANS) {
      const { id } = (await api.post('/v1/screenings').send(plan).expect(201)).body as { id: string };
      reports.set(what, `http://127.0.0.1:${port}/v1/screenings/${id}/report`);
    }
    browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [...chromium.args, '--no-sandbox'],
      headless: true,
    });
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it.each(PLANS)('$what: needs no other file, is styled, and fits on A4', async ({ what }) => {
    complaints.length = 0;
    requests.length = 0;
    const address = reports.get(what) ?? '';
    await page.setViewportSize({ width: 900, height: 1100 });
    await page.goto(address, { waitUntil: 'load' });
    expect((await page.locator('body').boundingBox())?.width).toBe(820);
    expect(await page.locator('svg.five-questions').isVisible()).toBe(true);
    expect(await overflow(page)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(requests.filter((url) => url !== 'data:,')).toEqual([address]);
    expect(complaints).toEqual([]);
  });

  it('shows hostile names as the text that they are', async () => {
    await page.goto(reports.get('a plan with hostile names') ?? '');
    expect(await page.locator('h1').innerText()).toBe(
      `Screening report: ${HOSTILE.replace('\u202e', ' ').replace(/ +/g, ' ')}`,
    );
    expect(await page.locator('script').count()).toBe(0);
  });
});

/** Parts that reach over the right edge of the page, and words over that of the picture. */
async function overflow(page: Page): Promise<string[]> {
  const over: string[] = [];
  for (const part of await page.locator('table, .card, svg.five-questions text').all()) {
    const { x = 0, width = 0 } = (await part.boundingBox()) ?? {};
    if (x + width > 860) over.push((await part.textContent()) ?? '');
  }
  return over;
}
