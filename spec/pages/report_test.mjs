// The report of a log in a browser: what it shows, how it is used by mouse, keyboard and screen reader, what a hostile log does
// to it, how a very large one feels.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Script } from "node:vm";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  DIR, accessibilityFaults, close, fileOf, launch, layoutFaults, markupFaults, open, serve, withPage,
} from "./harness.mjs";

const REPORT = fileOf("report.html");
const PAGES = ["report.html", "week.html", "quiet.html", "unsafe.html", "hostile.html", "hostile_log.html", "big.html"];
const LARGEST = 5e6, FIRST_PAINT = 1000;

before(launch);
after(close);

const codes = (page) => page.locator("#table tbody tr:visible th").allTextContents();
const column = (page, n) => page.locator(`#table tbody tr:visible > :nth-child(${n})`).allTextContents();
const number = (text) => Number(text.replaceAll(",", ""));
const shown = (page) => page.locator("#shown").textContent();
const header = (page, name) => page.locator("#table thead").getByRole("button", { name });

// The filter waits until nobody types for a moment; Enter does not.
const fill = async (page, id, text) => {
  await page.locator(`#${id}`).fill(text);
  await page.locator(`#${id}`).press("Enter");
};

test("every page is HTML by the standard and under 5 MB", async () => {
  for (const name of PAGES) {
    const html = await readFile(join(DIR, name), "utf8");
    assert.ok(Buffer.byteLength(html) < LARGEST, `${name}: ${html.length}`);
    // The largest one has nothing that the others have not.
    if (name !== "big.html") assert.deepEqual(await markupFaults(html), [], name);
  }
});

test("the script is one by its syntax", async () => {
  const html = await readFile(join(DIR, "report.html"), "utf8");
  assert.ok(new Script(html.match(/<script>([\s\S]*)<\/script>/)[1]));
});

test("it opens from disk and from a server, asking nobody for anything", async () => {
  const server = await serve(DIR);
  for (const url of [REPORT, `${server.origin}/report.html`]) {
    await withPage(url, {}, async (page) => {
      assert.match(await page.title(), /^u_ex261102\.log/);
      assert.equal(await page.locator("#filter").isVisible(), true);
    });
  }
  server.close();
});

test("it tells the verdict, then the picture, then the table, then what to do", async () => {
  await withPage(REPORT, {}, async (page) => {
    const headings = await page.locator("h1, h2").allTextContents();
    assert.equal(headings[0], "u_ex261102.log");
    assert.match(headings[1], /^502\.3 at \/shop\/checkout: \d+ requests from 14:05 to 14:21, none before; 30\ss each$/);
    assert.deepEqual(headings.slice(-3), ["Failures by 10 minutes, UTC", "Codes", "What to do"]);
    const tops = await page.locator("h1, h2").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
    assert.ok(await page.locator("#plot").isVisible());
    assert.ok((await page.locator("#plot").boundingBox()).y < 900, "the picture begins on the first screen");
    assert.match(await page.locator(".verdicts").textContent(), /ERROR_WINHTTP_TIMEOUT \(12002\)/);
  });
});

test("each code leads to what to do about it, with the decided cause first and sources as links", async () => {
  await withPage(REPORT, {}, async (page) => {
    await page.locator("#table").getByRole("link", { name: "502.3" }).click();
    const article = page.locator("article", { has: page.locator("h3", { hasText: "502.3" }) });
    assert.ok(await article.locator("h3").evaluate((one) => one.getBoundingClientRect().top < innerHeight));
    assert.match(await article.locator("ul.causes").first().textContent(), /Fix:/);
    assert.match(await article.textContent(), /With ERROR_WINHTTP_TIMEOUT \(12002\), \d+ of \d+/);
    assert.equal(await article.locator("details").first().evaluate((one) => one.open), false);
    for (const link of await article.locator("details a").all()) assert.match(await link.getAttribute("href"), /^https:\/\//);
    assert.match(await article.locator("pre").textContent(), / 502 3 12002 \d+$/);
  });
});

test("the table sorts by every column, says so, and back", async () => {
  await withPage(REPORT, {}, async (page) => {
    await header(page, "Count").click();
    const down = (await column(page, 3)).map(number);
    assert.deepEqual(down, [...down].sort((a, b) => b - a));
    const cell = page.locator("#table thead th", { has: page.getByRole("button", { name: "Count" }) });
    assert.equal(await cell.getAttribute("aria-sort"), "descending");
    await header(page, "Count").click();
    assert.equal(await cell.getAttribute("aria-sort"), "ascending");
    assert.deepEqual((await column(page, 3)).map(number), [...down].reverse());
    await header(page, "Code").click();
    assert.equal(await cell.getAttribute("aria-sort"), null);
    const names = (await codes(page)).filter((name) => /^\d/.test(name));
    assert.deepEqual(names, ["401 handshake", "403.14", "404.0", "404.3", "500.0", "502.3", "503.2"]);
    for (const name of ["Meaning", "Share", "First", "Last", "p50", "p95"]) {
      await header(page, name).click();
      assert.equal(await page.locator("#table thead th[aria-sort]").count(), 1);
      assert.equal((await codes(page)).length, 8);
    }
  });
});

test("it filters by code, URL, client and text, says how many rows are left, and the articles follow", async () => {
  await withPage(REPORT, {}, async (page) => {
    await fill(page, "by-code", "5xx");
    assert.deepEqual(await codes(page), ["502.3", "503.2", "500.0"]);
    assert.match(await shown(page), /^3 of 8 rows/);
    assert.equal(await page.locator("article:visible").count(), 3);
    await fill(page, "by-code", "404.");
    assert.deepEqual(await codes(page), ["404.0", "404.3"]);
    await page.locator("#clear").click();
    assert.equal((await codes(page)).length, 8);
    assert.equal(await page.locator("#by-code").evaluate((one) => one === document.activeElement), true);
    await fill(page, "by-url", "/API/v2/items");
    assert.deepEqual(await codes(page), ["503.2"]);
    assert.match(await shown(page), /most frequent URLs and clients only/);
    await fill(page, "by-url", "/static");
    assert.deepEqual(await codes(page), ["404.0"]);
    const urls = await page.locator('article:visible table[data-list="urls"] tbody tr:visible td:last-child').allTextContents();
    assert.deepEqual(urls.map((text) => text.trim()), ["/static/app.51c2.js"]);
    await fill(page, "by-url", "");
    await fill(page, "by-client", "203.0.113.77");
    assert.deepEqual(await codes(page), ["scan"]);
    await fill(page, "by-client", "");
    await fill(page, "by-text", "woff2");
    assert.deepEqual(await codes(page), ["404.3"]);
    await fill(page, "by-text", "nothing has this");
    assert.deepEqual(await codes(page), []);
    assert.match(await shown(page), /^0 of 8 rows/);
    assert.equal(await page.locator("#shown").getAttribute("role"), "status");
  });
});

test("it narrows while somebody types", async () => {
  await withPage(REPORT, {}, async (page) => {
    await page.locator("#by-code").pressSequentially("502");
    await page.waitForFunction(() => document.getElementById("shown").textContent.startsWith("1 of 8"));
  });
});

test("dragging over the picture chooses a period, whose counts the table has", async () => {
  await withPage(REPORT, {}, async (page) => {
    const plot = page.locator("#plot"), whole = page.locator("#whole");
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    const bars = Number(await plot.getAttribute("data-bars"));
    const at = (bar) => box.x + (bar + 0.5) / bars * box.width;
    // Ten minutes a bar: from 14:00 to 14:30.
    await page.mouse.move(at(84), box.y + 100);
    await page.mouse.down();
    await page.mouse.move(at(86), box.y + 110, { steps: 4 });
    await page.mouse.up();
    assert.match(await shown(page), /count and share from 14:00 to 14:30/);
    const list = await codes(page);
    assert.deepEqual(list.slice(0, 2), ["502.3", "503.2"]);
    assert.ok(!list.includes("scan"), "the scanner was there at night");
    const counts = await column(page, 3);
    assert.equal(counts[0], await page.evaluate(() => {
      const row = [...document.querySelectorAll("#table tbody tr")].find((one) => one.cells[0].textContent === "502.3");
      return String(row.dataset.counts.split(" ").map((pair) => pair.split(":").map(Number))
        .filter(([bar]) => bar >= 84 && bar <= 86).reduce((sum, [, count]) => sum + count, 0));
    }));
    assert.equal(await page.locator("#from").inputValue(), "84");
    assert.ok((await page.locator("#chosen").boundingBox()).width > 5);
    // A click chooses one bar.
    await page.mouse.click(at(100), box.y + 60);
    assert.match(await shown(page), /from 16:40 to 16:50/);
    await whole.click();
    assert.equal(await shown(page), "8 rows");
    assert.equal((await column(page, 3))[0], "581");
    assert.equal(await whole.isDisabled(), true);
  });
});

test("the period is chosen by the keyboard, too", async () => {
  await withPage(REPORT, {}, async (page) => {
    await page.locator("#from").selectOption({ label: "17:30" });
    await page.locator("#to").selectOption({ label: "18:10" });
    assert.match(await shown(page), /from 17:30 to 18:10/);
    assert.ok((await codes(page)).includes("404.0"));
    assert.ok(!(await codes(page)).includes("502.3"));
    await page.locator("#from").selectOption({ label: "20:00" });
    assert.match(await shown(page), /from 20:00 to 20:10/);
    await page.locator("#from").focus();
    await page.keyboard.press("ArrowDown");
    assert.match(await shown(page), /from 20:10 to 20:20/);
  });
});

test("the keyboard reaches everything in order, and one sees where it is", async () => {
  await withPage(REPORT, {}, async (page) => {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    assert.ok((await page.locator(".skip").boundingBox()).x >= 0);
    await page.keyboard.press("Enter");
    const seen = [];
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press("Tab");
      const [name, outline] = await page.evaluate(() => {
        const one = document.activeElement;
        // Behind the last one the browser's own parts have the focus.
        if (one === document.body) return ["", ""];
        return [one.id || one.textContent.trim().slice(0, 30), getComputedStyle(one).outlineStyle];
      });
      assert.notEqual(outline, "none", `${name} has the focus and does not show it`);
      seen.push(name);
    }
    const expected = ["502.3", "from", "to", "by-code", "by-url", "by-client", "by-text", "Code", "Meaning", "Count", "p95"];
    let last = -1;
    for (const name of expected) {
      const place = seen.indexOf(name, last + 1);
      assert.ok(place > last, `${name} in ${seen}`);
      last = place;
    }
    await header(page, "Count").focus();
    await page.keyboard.press("Space");
    assert.equal(await page.locator("th[aria-sort=descending]").count(), 1);
  });
});

test("a screen reader gets a document: headings in order, tables with headers, texts for pictures", async () => {
  await withPage(REPORT, {}, async (page) => {
    const levels = await page.locator("h1, h2, h3, h4").evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, i) => assert.ok(i === 0 || level <= levels[i - 1] + 1));
    assert.equal(await page.locator("#table caption").count(), 1);
    assert.equal(await page.locator("#table thead th:not([scope=col])").count(), 0);
    assert.equal(await page.locator("#table tbody tr").count(), await page.locator("#table tbody th[scope=row]").count());
    assert.notEqual(await page.locator("#plot").getAttribute("aria-label"), null);
    await page.getByText("The numbers of the picture").first().click();
    assert.equal(await page.getByRole("row", { name: /^14:10 14:20/ }).count(), 1);
  });
});

for (const scheme of ["light", "dark"]) {
  for (const width of [320, 390, 768, 1200, 1920]) {
    test(`nothing is too small, too wide or on top of another: ${scheme}, ${width} px`, async () => {
      for (const name of PAGES.filter((one) => one !== "big.html")) {
        await withPage(fileOf(name), { width, scheme }, async (page) => {
          assert.deepEqual(await layoutFaults(page), [], name);
        });
      }
    });
  }
  for (const [name, width] of [["report.html", 1200], ["report.html", 390], ["unsafe.html", 800], ["hostile.html", 1200]]) {
    test(`axe-core finds nothing serious: ${scheme}, ${name}, ${width} px`, async () => {
      await withPage(fileOf(name), { width, scheme }, async (page) => {
        await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
        assert.deepEqual(await accessibilityFaults(page), []);
      });
    });
  }
}

test("dark is dark", async () => {
  const ground = async (scheme) => {
    let colour;
    await withPage(REPORT, { scheme }, async (page) => {
      colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
    });
    return colour;
  };
  assert.ok((await ground("light")).every((part) => part > 240));
  assert.ok((await ground("dark")).every((part) => part < 50));
});

for (const name of ["hostile.html", "hostile_log.html"]) {
  test(`a log's markup, scripts and addresses are texts: ${name}`, async () => {
    await withPage(fileOf(name), {}, async (page) => {
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
      for (const id of ["by-code", "by-url", "by-client", "by-text"]) await fill(page, id, "<script>canary=1</script>");
      await page.locator("#clear").click();
      const buttons = page.locator("#table thead button");
      for (let i = 0; i < await buttons.count(); i += 1) await buttons.nth(i).click();
      // What waits for the mouse, the focus or a load.
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("*")) {
          for (const kind of ["mouseover", "focus", "load", "error", "toggle", "click"]) {
            if (kind !== "click" || !one.closest("a, button")) one.dispatchEvent(new Event(kind));
          }
        }
      });
      await page.waitForTimeout(100);
      assert.equal(await page.evaluate(() => window.canary), undefined);
      const strange = await page.evaluate(() => [...document.querySelectorAll(
        "script:not(:last-of-type), iframe, img, object, embed, base, link, form[action], [onload], [onerror], [onmouseover], "
          + "[onfocus], [ontoggle], [style], meta[http-equiv=refresh], a[href]:not([href^='#']):not([href^='https://'])"
          + ":not([href^='http://'])")].map((one) => one.outerHTML.slice(0, 100)));
      assert.deepEqual(strange, []);
      assert.match(await page.locator("main").textContent(), /<script>canary=1<\/script>/);
      assert.match(await page.locator("main").textContent(), /<U\+202E>gnp/);
      assert.doesNotMatch(await page.locator("main").textContent(), /[\u0000-\u0008\u202A-\u202E\u2066-\u2069]/);
    });
  });
}

test("were some markup to get past the escaping, the policy would not run it", async () => {
  const { page, done } = await open(REPORT);
  const blocked = await page.evaluate(async () => {
    const found = [];
    document.addEventListener("securitypolicyviolation", (event) => found.push(event.effectiveDirective));
    const place = document.createElement("div");
    place.innerHTML = "<img src='http://192.0.2.1/x.png'><b onclick='canary=1'>x</b><i style='color: red'>y</i>";
    document.body.append(place);
    place.querySelector("b").click();
    const script = document.createElement("script");
    script.textContent = "canary = 2";
    document.body.append(script);
    await new Promise((ready) => setTimeout(ready, 200));
    return [found.sort(), window.canary];
  });
  assert.deepEqual(blocked, [["img-src", "script-src-attr", "script-src-elem", "style-src-attr"], undefined]);
  // The browser tells of each on the console; nothing else may have happened.
  await assert.rejects(done, (error) => error.actual.every((fault) => /Content Security Policy/.test(fault)));
});

test("without a script it is a plain document", async () => {
  await withPage(REPORT, { script: false }, async (page) => {
    assert.equal(await page.locator(".controls:visible").count(), 0);
    assert.equal(await page.locator("#table tbody tr:visible").count(), 8);
    assert.equal(await page.locator("#table thead button").count(), 0);
    assert.equal(await page.locator("article:visible").count(), 8);
    assert.ok(await page.locator("#plot").isVisible());
    await page.locator("summary").first().click();
    assert.ok(await page.locator("details[open] table").first().isVisible());
    assert.equal(await page.locator("#shown").textContent(), "8 rows");
  });
});

test("paper has no controls, and no folds", async () => {
  await withPage(REPORT, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const selector of [".controls", ".skip", "input", "select"]) {
      assert.equal(await page.locator(`${selector}:visible`).count(), 0, selector);
    }
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await page.locator("article details:not([open])").count(), 0);
    assert.ok(await page.locator("article:visible").count() === 8);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator("article details[open]").count(), 0);
    assert.ok((await page.pdf()).length > 10000);
  });
});

test("a thousand codes and tens of thousands of URLs stay usable", async () => {
  await withPage(fileOf("big.html"), {}, async (page) => {
    const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
    assert.equal(await page.locator("#table tbody tr").count(), 1000);
    const urls = await page.locator('table[data-list="urls"] tbody tr').count();
    assert.ok(urls > 30000, String(urls));
    const [seconds, text] = await page.evaluate(() => {
      const start = performance.now();
      document.getElementById("by-url").value = "item-3000";
      document.getElementById("filter").dispatchEvent(new Event("change"));
      return [performance.now() - start, document.getElementById("shown").textContent];
    });
    assert.match(text, /^\d+ of 1,000 rows/);
    console.log(`first paint ${Math.round(paint)} ms, ${urls} URLs, filtered in ${Math.round(seconds)} ms`);
    assert.ok(paint < FIRST_PAINT, `first paint after ${paint} ms`);
    assert.ok(seconds < 2000, `filtered in ${seconds} ms`);
  });
});

// README's picture is made on demand: SCREENSHOTS=docs make test-pages.
test("the picture of the readme", { skip: !process.env.SCREENSHOTS && "SCREENSHOTS names no folder" }, async () => {
  await withPage(REPORT, { width: 1100, height: 1090 }, async (page) => {
    await page.screenshot({ path: join(process.env.SCREENSHOTS, "report.png") });
  });
});
