---What the script of the site shows: the field on every page, the box for a paste on the start page, their results; on a page
---that there is not, what was meant. The texts of the registry are loaded when somebody asks first.

return [==[
(() => {
  if (typeof document === "undefined") return;
  const MOST_SHOWN = 40, PAUSE = 120;
  const root = new URL(".", document.currentScript.src).href;

  // -- The registry ---------------------------------------------------------------

  let waiting;

  // Calls `then` when the registry is there; "failed" where it cannot be loaded.
  function load(then, failed) {
    if (httpstatus.registry) return then();
    if (waiting) return waiting.push(then);
    waiting = [then];
    httpstatus.loaded = () => waiting.forEach((call) => call());
    const script = document.createElement("script");
    script.src = root + "data.js";
    script.onerror = () => {
      waiting = undefined;
      failed();
    };
    document.head.append(script);
  }

  // -- Elements --------------------------------------------------------------------

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    made.append(...children);
    return made;
  }

  // What commands in backticks become.
  function prose(text) {
    return text.split("`").map((part, i) => i % 2 === 1 ? element("code", {}, part) : part);
  }

  const titleOf = (row) => row.title && row.title !== row.code ? row.title : row.summary.split(". ")[0];

  function heading(row, address, unlisted) {
    const name = unlisted || row.fullName + (row.name ? " " + row.name : "");
    return element("p", {}, element("a", { href: root + address }, name + " " + titleOf(row)), " ",
      element("span", { class: "dim" }, row.label + (unlisted ? "; " + unlisted + " itself is not listed" : "")));
  }

  // What decides: the cause and its fix; else what happened and by what to decide.
  function findingItem({ row, cause, also, address, others, unlisted }) {
    const item = element("li", {}, heading(row, address, unlisted));
    if (cause) {
      item.append(element("p", { class: "cause" }, element("b", {}, cause.normal ? "Normal operation: " : "Cause: "),
        ...prose(cause.cause)));
      if (cause.fix) item.append(element("p", { class: "fix" }, element("b", {}, "Fix: "), ...prose(cause.fix)));
      if (also.length > 0) {
        const links = also.map((other) => element("li", {},
          element("a", { href: root + httpstatus.addressOf(row, true, other) }, ...prose(other.cause))));
        item.append(element("p", { class: "dim" }, "Or, decided by the same:"), element("ul", {}, ...links));
      }
    } else {
      item.append(element("p", {}, ...prose(row.summary)));
      if (row.check) item.append(element("p", { class: "dim" }, element("b", {}, "Decide by: "), ...prose(row.check)));
    }
    if (others.length > 0) {
      const labels = [...new Set(others.map((other) => other.label))];
      item.append(element("p", { class: "dim" }, "It may also be of: " + labels.join(", ")));
    }
    return item;
  }

  function valueItem({ hex, facility, code }) {
    const what = facility ? "As an HRESULT it is code " + code + " of " + facility + "." : "Its facility is not known.";
    return element("li", {}, element("p", {}, hex + " is not listed. " + what));
  }

  const hitItem = (row) => element("li", {}, heading(row, httpstatus.addressOf(row, false), ""));

  // -- Results ---------------------------------------------------------------------

  // A list with a line that says how long it is.
  function newResults(label) {
    const status = element("p", { role: "status", class: "dim" });
    const list = element("ol", {});
    // Never hidden: a live region is read out only where it was there before.
    const box = element("section", { class: "results", "aria-label": label }, status, list);
    return { box, status, list };
  }

  function show({ status, list }, text, items, message) {
    status.textContent = text === "" ? "" : message;
    list.replaceChildren(...items);
  }

  const counted = (n, one, many) => n + " " + (n === 1 ? one : many);

  function itemsOf(text, isLong) {
    const findings = httpstatus.diagnose(text);
    const items = findings.map(findingItem);
    const value = findings.length === 0 && httpstatus.valueOf(text);
    if (value) items.push(valueItem(value));
    const known = new Set(findings.map((finding) => finding.row.fullName));
    const hits = isLong ? [] : httpstatus.search(text).filter((row) => !known.has(row.fullName));
    items.push(...hits.slice(0, MOST_SHOWN).map(hitItem));
    const shown = hits.length > MOST_SHOWN ? ", the first " + MOST_SHOWN + " are shown" : "";
    const nothing = isLong ? "Nothing in it was recognised. Search for the words that say what failed."
      : "Nothing has all of these words.";
    const message = items.length === 0 ? nothing : [
      ...(findings.length > 0 ? [counted(findings.length, "recognised", "recognised")] : []),
      ...(hits.length > 0 ? [counted(hits.length, "page has the words", "pages have the words") + shown] : []),
    ].join("; ");
    return { items, message };
  }

  // Answers what is typed, a moment after the last key.
  function answer(field, results, isLong) {
    let timer;
    const now = () => {
      const text = field.value.trim();
      if (text === "") return show(results, "", [], "");
      load(() => {
        const { items, message } = itemsOf(text, isLong || text.includes("\n"));
        show(results, text, items, message);
      }, () => show(results, text, [], "The file data.js could not be loaded, so nothing can be searched."));
    };
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE);
    });
    field.addEventListener("focus", () => load(() => {}, () => {}));
    return now;
  }

  // Arrows go through the results, Escape goes back.
  function addKeys(field, results, now) {
    const links = () => [...results.list.querySelectorAll("li > p:first-child > a")];
    const move = (event, by) => {
      const all = links(), at = all.indexOf(document.activeElement) + by;
      if (all.length === 0) return;
      event.preventDefault();
      (at < 0 ? field : all[Math.min(at, all.length - 1)]).focus();
    };
    results.list.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") move(event, 1);
      if (event.key === "ArrowUp") move(event, -1);
      if (event.key === "Escape") field.focus();
    });
    if (field.tagName === "TEXTAREA") return;
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") move(event, 1);
      if (event.key === "Escape") {
        field.value = "";
        now();
      }
    });
    field.form.addEventListener("submit", (event) => {
      event.preventDefault();
      now();
      load(() => {
        const [first] = links();
        if (first) first.click();
      }, () => {});
    });
  }

  // -- The parts of a page -----------------------------------------------------------

  function addSearch() {
    const field = element("input", {
      type: "search", id: "search", name: "q", autocomplete: "off", spellcheck: "false", autocapitalize: "off",
      placeholder: "500.19, 0x8007000d, UC, words",
    });
    const form = element("form", { role: "search", class: "search" },
      element("label", { for: "search", class: "unseen" }, "Search for a code, a value, a key or words"), field);
    const results = newResults("Results of the search");
    const header = document.querySelector("header.top");
    header.append(form);
    header.after(results.box);
    const now = answer(field, results, false);
    addKeys(field, results, now);
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.matches("input, textarea, select");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) {
      field.value = asked;
      now();
    }
  }

  function addPaste(place) {
    const field = element("textarea", { id: "pasted", rows: "5", spellcheck: "false", autocapitalize: "off" });
    const results = newResults("What the paste says");
    place.className = "paste";
    const label = element("label", { for: "pasted" }, "Paste an error page, a log line, an event, an answer with its headers");
    const limits = "It stays in this browser. The command httpstatus reads more of it: the columns of every log, the words "
      + "around a number.";
    place.append(element("p", {}, label), element("p", {}, field), element("p", { class: "dim" }, limits), results.box);
    addKeys(field, results, answer(field, results, true));
  }

  // The page that was asked for may be spelled otherwise: envoy/uc.
  function addNearest(place) {
    const words = decodeURIComponent(location.pathname).split("/").filter((part) => part !== "" && part !== "index.html");
    const text = words.slice(-2).join(" ").replace(/~/g, " ");
    const results = newResults("What was probably meant");
    place.append(results.box);
    load(() => {
      const { items, message } = itemsOf(text, false);
      const other = items.length === 0 && words.length > 1 ? itemsOf(words[words.length - 1], false) : { items, message };
      show(results, text, other.items.slice(0, 5), "What was probably meant:");
    }, () => {});
  }

  addSearch();
  const paste = document.getElementById("paste"), nearest = document.getElementById("nearest");
  if (paste) addPaste(paste);
  if (nearest) addNearest(nearest);
})();
]==]
