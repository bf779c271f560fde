// The reference as a site, in a browser: what the search and the paste lead to, against what the library answers; how it is used
// by keyboard and without a script; how it looks on a phone and in the dark.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createContext, Script } from "node:vm";
import { createServer } from "node:http";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DIR, accessibilityFaults, close, fileOf, launch, layoutFaults, markupFaults, serve, withPage,
} from "./harness.mjs";

execFileSync(".ci/with", ["lua5.4", "5.4", "spec/pages/site.lua", DIR]);

const SITE = join(DIR, "site");
const START = fileOf("site/index.html");
const page = (path) => fileOf(`site/${path}index.html`);
const SAMPLE = ["", "500.19/", "502/", "4xx/", "envoy/", "envoy/UC/", "win32/13/", "product/nginx/", "haproxy/!s!H/"];

before(launch);
after(close);

// The search and the reader of pastes as the page runs them, without a page.
function newScript() {
  const context = createContext({ TextEncoder });
  const run = (name) => new Script(readFileSync(join(SITE, name), "utf8"), { filename: name }).runInContext(context);
  run("site.js");
  run("data.js");
  return new Script("httpstatus").runInContext(context);
}

const script = newScript();
const lines = (name) => readFileSync(join(DIR, name), "utf8").trim().split("\n").map((line) => JSON.parse(line));

// What the first result of a text leads to: "500.19/#iis-cause-1".
const first = (text) => {
  const [finding] = script.diagnose(text);
  const [hit] = finding ? [] : script.search(text);
  const address = finding ? finding.address : hit ? script.addressOf(hit, false) : "nothing";
  return address.replace("index.html", "");
};

test("the search ranks as status.search does", () => {
  const searches = lines("search.jsonl");
  assert.ok(searches.length > 400);
  for (const { query, found } of searches) {
    assert.equal(script.search(query).map((row) => row.fullName).join("|"), found, JSON.stringify(query));
  }
});

test("what people search leads to the right page first", () => {
  const expected = {
    "500.19": "500.19/", "500.19 0x8007000d": "500.19/#iis-cause-1", "500.19 0x80070021": "500.19/#iis-cause-7",
    "500 19 13": "500.19/#iis-cause-1", "401.1 1326": "4xx/#shared-401-cause-1", "200 0 64": "2xx/#shared-2xx-3xx-cause-",
    "503 AppOffline": "503/#iis-cause-", "404": "404/", "404.7": "404.7/", "000": "000/",
    "0x80070005": "win32/0x80070005/", "80070005": "win32/0x80070005/", "-2147024891": "win32/0x80070005/",
    "2147942405": "win32/0x80070005/", "5": "win32/5/", "win32 5": "win32/5/", "0x8007000D": "win32/13/", "2147942413": "win32/13/",
    "ERROR_ACCESS_DENIED": "win32/5/", "SEC_E_NO_CREDENTIALS": "win32/0x8009030e/", "UC": "envoy/UC/", "uc": "envoy/UC/",
    "envoy UC": "envoy/UC/", "sH": "haproxy/!s!H/", "SH": "haproxy/SH/", "sH--": "haproxy/!s!H/", "AppOffline": "httperr/AppOffline/",
    "appoffline": "httperr/AppOffline/", "WAS 5059": "event/WAS~5059/", "event 5059": "event/WAS~5059/", "1020": "cloudflare/1020/",
    "Error 1020": "cloudflare/1020/", "AH01630": "apache/AH01630/", "H12": "heroku/H12/", "curl 92": "curl/92/",
    "502 Bad Gateway": "502/", "Not Found": "404/", "Request Entity Too Large": "413/", "double escape": "404.11/",
    "I'm a teapot": "418/", "no live upstreams while connecting to upstream": "502/#nginx-cause-", "grpc 14": "grpc/14/",
    "HTTP Error 502.5 - ANCM Out-Of-Process Startup Failure": "502.5/",
    "upstream connect error or disconnect/reset before headers. reset reason: connection termination": "envoy/UC/",
  };
  for (const [query, path] of Object.entries(expected)) {
    const found = first(query);
    assert.ok(path.endsWith("-") ? found.startsWith(path) : found.startsWith(path) && (found === path || found[path.length] === "#"),
      `${query}: ${found} and not ${path}`);
  }
});

test("every code and every key leads to its page first", () => {
  const { rows, families } = script.registry;
  for (const row of rows) {
    if (row.kind === -1) assert.equal(first(row.code).split("#")[0], row.path, row.code);
    // In full; a name alone may be of several families.
    if (row.kind >= 0) assert.equal(first(`${families[row.kind].id} ${row.code}`).split("#")[0], row.path, row.fullName);
  }
});

test("a value that is not listed still says what it is", () => {
  assert.deepEqual({ ...script.valueOf("0x80071234") }, { hex: "0x80071234", facility: "FACILITY_WIN32", code: 0x1234 });
  assert.equal(script.valueOf("0x80070005"), undefined);
  assert.equal(script.valueOf("hello"), undefined);
});

test("a paste leads to what it says", () => {
  const expected = {
    "500.19/#iis-cause-7": "HTTP Error 500.19 - Internal Server Error\nThe requested page cannot be accessed\nError Code 0x80070021\n",
    "502/#nginx-cause-": "2026/11/22 10:00:00 [error] 31#31: *1 no live upstreams while connecting to upstream, client: 192.0.2.7",
    "502/#nginx": "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n"
      + "<hr><center>nginx</center>\n</body>\n</html>",
    "500.19/#iis-cause-1": "2026-11-01 06:00:00 10.0.0.1 GET /shop - 80 - 10.0.0.2 Mozilla/5.0 - 500 19 13 120",
    "event/WAS~5059/": "Log Name: System\nSource: Microsoft-Windows-WAS\nEvent ID: 5059\nLevel: Error",
    "cloudflare/1020/": "HTTP/2 403\nserver: cloudflare\ncf-ray: 8f2\n\nerror code: 1020",
    "apache/AH01630/": "[Sat Nov 22 10:00:00 2026] [authz_core:error] [pid 7] [client 192.0.2.1] AH01630: client denied",
    "win32/0x80070005/": "Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))",
    "envoy/UC/": "upstream connect error or disconnect/reset before headers. reset reason: connection termination",
  };
  for (const [path, paste] of Object.entries(expected)) {
    const found = first(paste);
    assert.ok(found.startsWith(path), `${paste.slice(0, 60)}: ${found} and not ${path}`);
  }
  for (const nothing of ["", "hello", "The quick brown fox", "12:30", "<script>canary = 1</script>", "\0\u202e", "(".repeat(500)]) {
    assert.equal(script.diagnose(nothing).length, 0, nothing);
  }
});

test("pastes of spec/cases mostly get what the library answers, and quickly", () => {
  const cases = lines("diagnose.jsonl");
  let same = 0;
  for (const { paste, code, product, cause } of cases) {
    const [finding] = script.diagnose(paste);
    if (!finding) continue;
    if (finding.row.fullName === code && finding.row.product === product && finding.cause?.cause === cause) same += 1;
  }
  assert.ok(same > cases.length * 0.8, `${same} of ${cases.length}`);
  const says = readFileSync("docs/site.md", "utf8").replace(/\s+/g, " ");
  assert.ok(says.includes(`Of the ${cases.length} pastes of \`spec/cases\` it says the same as the command of ${same}.`),
    `docs/site.md: it is ${same} of ${cases.length}`);
  const start = performance.now();
  script.diagnose("upstream timed out <h1>502 Bad Gateway 0x80070005 AH01630 ".repeat(2000));
  assert.ok(performance.now() - start < 2000);
});

const results = (place) => place.locator("[aria-label='Results of the search'] > ol > li");

// The results of what was typed last: those of its beginning may have been there.
async function answered(place, pattern) {
  await place.waitForFunction(([source, flags]) => {
    const item = document.querySelector("[aria-label='Results of the search'] > ol > li");
    return item && new RegExp(source, flags).test(item.textContent);
  }, [pattern.source, pattern.flags]);
  return results(place).first();
}

test("typing shows results that say how many there are, from disk and from a server", async () => {
  const server = await serve(SITE);
  for (const url of [START, page("500.19/"), `${server.origin}/envoy/UC/index.html`]) {
    await withPage(url, {}, async (place) => {
      await place.keyboard.press("/");
      assert.equal(await place.evaluate(() => document.activeElement.id), "search");
      await place.keyboard.type("500.19 0x8007000d");
      const item = await answered(place,
        /^500\.19 Configuration data is invalid IIS 7\.0\+Cause: .*Fix: Install URL Rewrite\./);
      assert.match(await item.locator("a").first().getAttribute("href"), /\/500\.19\/index\.html#iis-cause-1$/);
      assert.match(await place.getByRole("status").first().textContent(), /^1 recognised/);
    });
  }
  server.close();
});

test("words give a list, and what there is not says so", async () => {
  await withPage(START, {}, async (place) => {
    await place.locator("#search").fill("double escape");
    await answered(place, /^404\.11 /);
    await place.locator("#search").fill("zzzz qqqq");
    await place.getByText("Nothing has all of these words.").waitFor();
    await place.locator("#search").fill("");
    await results(place).first().waitFor({ state: "detached" });
    await place.locator("#search").fill("timeout");
    await place.getByText(/the first 40 are shown/).waitFor();
    assert.equal(await results(place).count(), 40);
  });
});

test("the keyboard leads through the results and to the first of them", async () => {
  await withPage(page("500.19/"), {}, async (place) => {
    const focused = () => place.evaluate(() => document.activeElement.textContent || document.activeElement.id);
    await place.keyboard.press("/");
    await place.keyboard.type("double escape");
    await answered(place, /^404\.11 /);
    await place.keyboard.press("ArrowDown");
    assert.match(await focused(), /^404\.11 /);
    await place.keyboard.press("ArrowDown");
    const second = await focused();
    assert.doesNotMatch(second, /^404\.11 /);
    await place.keyboard.press("ArrowUp");
    await place.keyboard.press("ArrowUp");
    assert.equal(await focused(), "search");
    await place.keyboard.press("ArrowDown");
    await place.keyboard.press("Escape");
    assert.equal(await focused(), "search");
    await place.keyboard.press("Escape");
    await results(place).first().waitFor({ state: "detached" });
    // A page that is open already, so that going there is no navigation.
    await place.keyboard.type("500.19 0x80070021");
    await place.keyboard.press("Enter");
    await place.waitForFunction(() => location.hash === "#iis-cause-7");
    assert.ok(await place.locator("#iis-cause-7").isVisible());
  });
});

test("an address with a question answers it", async () => {
  await withPage(`${START}?q=0x8007000d`, {}, async (place) => {
    await answered(place, /^win32 13 ERROR_INVALID_DATA/);
  });
});

test("a paste is answered below its box, and runs nothing", async () => {
  await withPage(START, {}, async (place) => {
    const box = place.locator("[aria-label='What the paste says']");
    await place.locator("#pasted").fill("HTTP Error 500.19 - Internal Server Error\nError Code 0x80070021\n"
      + "<img src=x onerror=\"canary = 1\"><script>canary = 2</script>");
    await box.getByText("500.19 Configuration data is invalid").waitFor();
    assert.match(await box.textContent(), /Fix: Install it; that also opens the section/);
    assert.equal(await place.evaluate(() => typeof window.canary), "undefined");
    await place.locator("#pasted").fill("<center><h1>405 Not Allowed</h1></center>\n<hr><center>openresty</center>");
    await box.getByText("405 Not allowed").first().waitFor();
    assert.match(await box.textContent(), /nginx/);
    assert.match(await box.textContent(), /openresty/i);
    await place.locator("#pasted").fill("nothing\nof interest");
    await box.getByText("Nothing in it was recognised.", { exact: false }).waitFor();
  });
});

test("a page that there is not leads to what was meant", async () => {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const name = /\.(js|css)$/.test(path) ? path : "/404.html";
    const type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
    response.writeHead(200, { "Content-Type": type });
    response.end(await readFile(join(SITE, name)));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  for (const [path, name] of [["/envoy/uc/", /^envoy UC/], ["/500.19", /^500\.19 /], ["/haproxy/sH", /^haproxy sH /]]) {
    await withPage(origin + path, {}, async (place) => {
      const item = place.locator("[aria-label='What was probably meant'] > ol > li").first();
      await item.waitFor();
      assert.match(await item.textContent(), name);
    });
  }
  server.close();
});

test("the cause and the fix of 500.19 with 0x8007000d stand on the first screen", async () => {
  const bottom = async (locator) => {
    const box = await locator.boundingBox();
    return box.y + box.height;
  };
  await withPage(page("500.19/"), { width: 1280, height: 900 }, async (place) => {
    assert.ok(await bottom(place.locator("#iis-cause-1 .fix")) <= 900);
  });
  // Of a phone the value, which leads to them.
  await withPage(page("500.19/"), { width: 390, height: 844 }, async (place) => {
    const value = place.getByRole("link", { name: "0x8007000d", exact: true });
    assert.ok(await bottom(value) <= 844);
    await value.click();
    assert.ok(await bottom(place.locator("#iis-cause-1 .fix")) <= 844);
  });
});

test("without a script it is a tree of documents", async () => {
  await withPage(START, { script: false }, async (place) => {
    assert.equal(await place.locator("#search").count(), 0);
    assert.equal(await place.getByRole("link", { name: "500.19", exact: true }).isVisible(), true);
    assert.equal(await place.getByRole("link", { name: "envoy", exact: true }).isVisible(), true);
  });
  await withPage(page("500.19/"), { script: false }, async (place) => {
    assert.match(await place.locator("#iis-cause-1").textContent(), /Install URL Rewrite\./);
  });
});

test("nothing overlaps, overflows or is small, on a desk, on a phone, in the dark", async () => {
  for (const path of SAMPLE) {
    for (const options of [{}, { width: 360, height: 740 }, { width: 360, height: 740, scheme: "dark" }]) {
      await withPage(page(path), options, async (place) => {
        assert.deepEqual(await layoutFaults(place), [], `${path} ${JSON.stringify(options)}`);
      });
    }
  }
  await withPage(START, { width: 360, height: 740 }, async (place) => {
    await place.locator("#search").fill("500.19 0x8007000d");
    await answered(place, /^500\.19 /);
    assert.deepEqual(await layoutFaults(place), [], "results");
  });
});

test("axe-core finds nothing serious, in light and in dark", async () => {
  for (const path of ["", "500.19/", "envoy/", "win32/13/", "product/nginx/"]) {
    for (const scheme of ["light", "dark"]) {
      await withPage(page(path), { scheme }, async (place) => {
        assert.deepEqual(await accessibilityFaults(place), [], `${path} ${scheme}`);
      });
    }
  }
  await withPage(START, {}, async (place) => {
    await place.locator("#search").fill("timeout");
    await results(place).first().waitFor();
    assert.deepEqual(await accessibilityFaults(place), [], "results");
  });
});

test("paper has neither search nor box", async () => {
  await withPage(START, {}, async (place) => {
    await place.emulateMedia({ media: "print" });
    assert.equal(await place.locator("#search").isVisible(), false);
    assert.equal(await place.locator("#pasted").isVisible(), false);
  });
});

test("the pages are HTML by the standard", async () => {
  for (const path of [...SAMPLE.map((folder) => `${folder}index.html`), "404.html", "event/=2eNET~Runtime~1023/index.html"]) {
    assert.deepEqual(await markupFaults(await readFile(join(SITE, path), "utf8")), [], path);
  }
});

// README's picture is made on demand: SCREENSHOTS=docs make test-pages.
test("the picture of the site", { skip: !process.env.SCREENSHOTS && "SCREENSHOTS names no folder" }, async () => {
  await withPage(page("500.19/"), { width: 1100, height: 860 }, async (place) => {
    await place.screenshot({ path: join(process.env.SCREENSHOTS, "site.png") });
  });
});
