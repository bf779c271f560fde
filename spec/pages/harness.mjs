// What the tests of pages share: a browser that may reach this machine only, pages from disk and from a server on loopback, and
// what must hold for every page.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.env.PAGES_MODULES, "harness.cjs"));
const { chromium } = require("playwright-core");
const axe = require("axe-core");
const { HtmlValidate, StaticConfigLoader } = require("html-validate");

export const DIR = process.env.PAGES_DIR;

export const fileOf = (name) => pathToFileURL(join(DIR, name)).href;

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json" };

// A server of a folder on loopback, as simple as any static host.
export async function serve(dir) {
  const server = createServer(async (request, response) => {
    try {
      const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
      const file = join(dir, path.endsWith("/") ? `${path}index.html` : path);
      const body = await readFile(file);
      response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  // A browser keeps its connections: neither they nor a server that a test forgot keep the tests from ending.
  server.unref();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

let browser;

// Each launch has an empty user data directory of its own.
export async function launch() {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
  return browser;
}

export const close = () => browser.close();

const isHere = (url) => /^(file|data|blob|about):/.test(url) || /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url);

// A page, and what must be empty when a test ends: what it asked for elsewhere, errors, dialogs, navigations.
export async function open(url, options = {}) {
  const { width = 1200, height = 900, scheme = "light", script = true, during } = options;
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: scheme, javaScriptEnabled: script, deviceScaleFactor: 1, reducedMotion: "reduce",
  });
  const faults = [];
  await context.route("**", (route) => {
    const target = route.request().url();
    if (isHere(target)) return route.continue();
    faults.push(`a request to ${target}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  context.on("page", () => faults.push("a new window"));
  await page.goto(url);
  page.on("framenavigated", (frame) => {
    if (frame.url().split("#")[0] !== url.split("#")[0]) faults.push(`went to ${frame.url()}`);
  });
  if (during) await during(page);
  return {
    page,
    async done() {
      await context.close();
      assert.deepEqual(faults, []);
    },
  };
}

// Opens a page, does something with it, and holds that it did nothing else.
export async function withPage(url, options, work) {
  const { page, done } = await open(url, options);
  try {
    await work(page);
  } finally {
    await done();
  }
}

// What a person could not read or reach: a document wider than the window, small text, texts on top of another.
export function layoutFaults(page) {
  return page.evaluate(() => {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) faults.push(`the document is ${root.scrollWidth} px wide in ${innerWidth}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes = [];
    while (walker.nextNode()) {
      const node = walker.currentNode, parent = node.parentElement;
      if (!node.data.trim() || parent.closest("script, style, title, option")) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < 14) faults.push(`${size} px: ${node.data.trim().slice(0, 40)}`);
      if (parent.closest(".skip, .unseen")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) boxes.push({ box, text: node.data.trim().slice(0, 40), parent });
      }
    }
    // From top to bottom, so that only near ones are compared; a third of a line may touch, as it does between two lines.
    boxes.sort((a, b) => a.box.top - b.box.top);
    for (let i = 0; i < boxes.length && faults.length < 20; i += 1) {
      for (let k = i + 1; k < boxes.length && boxes[k].box.top < boxes[i].box.bottom; k += 1) {
        const a = boxes[i].box, b = boxes[k].box;
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const clip = boxes[i].parent.closest(".scroller") !== boxes[k].parent.closest(".scroller");
        if (!clip && high > Math.min(a.height, b.height) / 3 && wide > 1) {
          faults.push(`"${boxes[i].text}" and "${boxes[k].text}" overlap by ${Math.round(wide)} x ${Math.round(high)}`);
        }
      }
    }
    return faults;
  });
}

// What axe-core finds serious or critical, as texts.
export async function accessibilityFaults(page) {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
  return result.violations.filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

// What is no HTML by the standard.
export async function markupFaults(html) {
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }));
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map((one) => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`));
}
