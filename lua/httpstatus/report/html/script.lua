---What sorts the report's table and narrows it to a period, a code, a URL, a client or a text. All its data stands in the
---document; it only shows and hides, and it writes text, never markup.

return [==[

"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const table = byId("table");
  if (!table) return;

  const body = table.tBodies[0];
  const plot = byId("plot");
  const bars = plot ? Number(plot.dataset.bars) : 0;
  const requests = plot && plot.dataset.requests ? plot.dataset.requests.split(" ").map(Number) : null;
  const digits = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

  // Rows ---------------------------------------------------------------------------------

  const countColumn = 2, shareColumn = 3;
  const rows = [...body.rows].map((element, place) => {
    const target = element.querySelector("a") ? byId(element.querySelector("a").hash.slice(1)) : null;
    const count = element.cells[countColumn], share = element.cells[shareColumn];
    return {
      element, place, count, share, article: target && target.closest("article"),
      code: element.cells[0].textContent.trim(),
      whole: { count: count.textContent, countValue: count.dataset.v, share: share.textContent, shareValue: share.dataset.v },
      counts: element.dataset.counts ? element.dataset.counts.split(" ").map((pair) => pair.split(":").map(Number)) : null,
      span: element.dataset.span ? element.dataset.span.split(" ").map(Number) : null,
    };
  });

  // The values of a list of an article, read when somebody first asks for them.
  const listOf = (row, kind) => {
    row.lists = row.lists || {};
    if (!row.lists[kind]) {
      const cells = row.article ? row.article.querySelectorAll(`table[data-list="${kind}"] tbody tr`) : [];
      row.lists[kind] = [...cells].map((line) => ({ line, text: line.cells[line.cells.length - 1].textContent.toLowerCase() }));
    }
    return row.lists[kind];
  };
  const textOf = (row) => {
    row.text = row.text || `${row.element.textContent} ${row.article ? row.article.textContent : ""}`.toLowerCase();
    return row.text;
  };

  // Sorting ------------------------------------------------------------------------------

  // "404.7" before "404.13"; what is no number behind them, by the alphabet.
  const codeKey = (text) => {
    const parts = /^(\d+)(?:\.(\d+))?(.*)$/.exec(text);
    return parts ? [Number(parts[1]), parts[2] === undefined ? -1 : Number(parts[2]), parts[3]] : [1e9, 0, text];
  };
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const compareCodes = (a, b) => {
    const x = codeKey(a), y = codeKey(b);
    return compare(x[0], y[0]) || compare(x[1], y[1]) || compare(x[2], y[2]);
  };
  const valueOf = (cell) => (cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent);

  let sorted = null;
  const sort = () => {
    if (sorted) {
      const { column, kind, down } = sorted;
      rows.sort((a, b) => {
        const x = valueOf(a.element.cells[column]), y = valueOf(b.element.cells[column]);
        const order = kind === "code" ? compareCodes(x, y) : kind === "number" ? Number(x) - Number(y) : compare(x, y);
        return (down ? -order : order) || a.place - b.place;
      });
    }
    body.append(...rows.map((row) => row.element));
  };

  const headers = [...table.tHead.rows[0].cells];
  headers.forEach((header, column) => {
    const kind = header.dataset.sort;
    if (!kind) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = header.textContent;
    header.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = sorted && sorted.column === column ? !sorted.down : kind === "number";
      sorted = { column, kind, down };
      headers.forEach((other) => other.removeAttribute("aria-sort"));
      header.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort();
    });
  });

  // Narrowing ----------------------------------------------------------------------------

  const fields = { code: byId("by-code"), url: byId("by-url"), client: byId("by-client"), text: byId("by-text") };
  const from = byId("from"), to = byId("to"), whole = byId("whole"), chosen = byId("chosen");

  const period = () => {
    if (!from) return null;
    const first = Number(from.value), last = Number(to.value);
    return first === 0 && last === bars - 1 ? null : { first: Math.min(first, last), last: Math.max(first, last) };
  };

  // "5xx" and "404." as one thinks of them, else a part of the code.
  const matchesCode = (code, wanted) =>
    /^\dxx$/.test(wanted) ? /^\d{3}/.test(code) && code[0] === wanted[0]
      : /^\d/.test(wanted) ? code.startsWith(wanted) : code.toLowerCase().includes(wanted);

  const showCounts = (row, span) => {
    const { count, share } = row;
    if (!span || !row.counts) {
      count.textContent = row.whole.count;
      count.dataset.v = row.whole.countValue;
      share.textContent = row.whole.share;
      share.dataset.v = row.whole.shareValue;
      if (span) count.textContent = `at most ${row.whole.count}`;
      if (span) share.textContent = "-";
      return !span || !row.span || (row.span[0] <= span.last && row.span[1] >= span.first);
    }
    let sum = 0;
    for (const [bar, n] of row.counts) if (bar >= span.first && bar <= span.last) sum += n;
    const all = requests ? requests.slice(span.first, span.last + 1).reduce((a, b) => a + b, 0) : 0;
    const part = all > 0 ? Math.min(1, sum / all) : 0;
    count.textContent = digits(sum);
    count.dataset.v = sum;
    share.textContent = all > 0 ? (part > 0 && part < 0.0005 ? "<0.1 %" : `${(part * 100).toFixed(1)} %`) : "-";
    share.dataset.v = Math.round(part * 1e6);
    return sum > 0;
  };

  // Of a list only the lines that match; a fold with one of them opens.
  const narrowList = (row, kind, wanted) => {
    if (wanted === (row.narrowed && row.narrowed[kind] || "")) return;
    row.narrowed = { ...row.narrowed, [kind]: wanted };
    for (const { line, text } of listOf(row, kind)) {
      const matches = text.includes(wanted);
      line.hidden = !matches;
      if (wanted && matches) {
        const fold = line.closest("details");
        if (fold) fold.open = true;
      }
    }
  };
  const hasValue = (row, kind, wanted) => !wanted || listOf(row, kind).some((value) => value.text.includes(wanted));

  const PARTIAL = "of each code the page has the most frequent URLs and clients only";
  const status = byId("shown");
  const narrow = () => {
    const wanted = {};
    for (const name of Object.keys(fields)) wanted[name] = fields[name].value.trim().toLowerCase();
    const span = period();
    let shown = 0;
    for (const row of rows) {
      const visible = showCounts(row, span)
        && (!wanted.code || matchesCode(row.code, wanted.code))
        && hasValue(row, "urls", wanted.url) && hasValue(row, "clients", wanted.client)
        && (!wanted.text || textOf(row).includes(wanted.text));
      row.element.hidden = !visible;
      if (row.article) row.article.hidden = !visible;
      if (visible) {
        shown += 1;
        narrowList(row, "urls", wanted.url);
        narrowList(row, "clients", wanted.client);
      }
    }
    const isNarrowed = Boolean(span) || Object.values(wanted).some((text) => text !== "");
    byId("clear").disabled = !Object.values(wanted).some((text) => text !== "");
    if (whole) whole.disabled = !span;
    status.textContent = !isNarrowed ? `${rows.length === 1 ? "1 row" : `${digits(rows.length)} rows`}`
      : `${digits(shown)} of ${digits(rows.length)} rows`
        + (wanted.url || wanted.client || wanted.text ? `; ${PARTIAL}` : "")
        + (span ? `; count and share from ${from.options[span.first].text} to ${to.options[span.last].text}` : "");
    if (span) {
      chosen.setAttribute("x", `${span.first / bars * 100}%`);
      chosen.setAttribute("width", `${(span.last - span.first + 1) / bars * 100}%`);
    } else if (chosen) {
      chosen.setAttribute("width", "0");
    }
    if (sorted) sort();
  };

  let pending = 0;
  const soon = () => {
    clearTimeout(pending);
    pending = setTimeout(narrow, 120);
  };
  const filter = byId("filter");
  filter.hidden = false;
  filter.addEventListener("input", soon);
  filter.addEventListener("change", narrow);
  byId("clear").addEventListener("click", () => {
    for (const field of Object.values(fields)) field.value = "";
    narrow();
    fields.code.focus();
  });

  // The period ---------------------------------------------------------------------------

  if (plot) {
    const choose = (first, last) => {
      from.value = String(Math.min(first, last));
      to.value = String(Math.max(first, last));
      narrow();
    };
    byId("period").hidden = false;
    from.addEventListener("change", () => {
      if (Number(from.value) > Number(to.value)) to.value = from.value;
      narrow();
    });
    to.addEventListener("change", () => {
      if (Number(to.value) < Number(from.value)) from.value = to.value;
      narrow();
    });
    whole.addEventListener("click", () => {
      choose(0, bars - 1);
      from.focus();
    });
    plot.classList.add("live");
    const barAt = (event) => {
      const box = plot.getBoundingClientRect();
      return Math.max(0, Math.min(bars - 1, Math.floor((event.clientX - box.left) / box.width * bars)));
    };
    let start = null;
    plot.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      start = barAt(event);
      plot.setPointerCapture(event.pointerId);
    });
    plot.addEventListener("pointermove", (event) => {
      if (start !== null) choose(start, barAt(event));
    });
    plot.addEventListener("pointerup", (event) => {
      if (start === null) return;
      choose(start, barAt(event));
      start = null;
    });
    plot.addEventListener("pointercancel", () => {
      start = null;
    });
  }

  // Paper has no folds.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("article details:not([open])")];
    for (const fold of folded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of folded) fold.open = false;
  });
})();
]==]
