import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll } from 'vitest';

const PROGRAM = '/usr/bin/chromium';

export const hasChromium = existsSync(PROGRAM);

/** Nothing that a browser does by itself on the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Shown {
  readonly page: Page;
  /** Every address that was asked for, that of the page first. */
  readonly requests: readonly string[];
  /** Windows that opened, errors, and what was written to the console. */
  readonly events: readonly string[];
}

export interface Screen {
  readonly width?: number;
  /** Without the policy that the page sets itself: what stands below it must do alone. */
  readonly bypassCSP?: boolean;
}

/** A page opened from a file, as its reader does. */
export async function showHtml(
  html: string,
  { width = 1280, bypassCSP = false }: Screen = {},
): Promise<Shown> {
  const file = join(mkdtempSync(join(tmpdir(), 'ptsm-page-')), 'page.html');
  writeFileSync(file, html);
  const context = await (await browser()).newContext({ viewport: { width, height: 900 }, bypassCSP });
  const page = await context.newPage();
  const [requests, events]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => events.push(message.text()));
  page.on('pageerror', (error) => events.push(error.message));
  page.on('dialog', (dialog) => {
    events.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  return { page, requests, events };
}

/** An attribute of everything that a selector finds, in the order of the page. */
export function attributesOf(
  page: Page,
  selector: string,
  name: string,
): Promise<readonly (string | null)[]> {
  return page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.getAttribute('${name}'))`,
  );
}

let opened: Promise<Browser> | null = null;

function browser(): Promise<Browser> {
  opened ??= chromium.launch({ executablePath: PROGRAM, args: ARGUMENTS });
  return opened;
}

afterAll(async () => {
  await (await opened)?.close();
  opened = null;
});
