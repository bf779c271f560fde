---The search of the site, in JavaScript: ranks as `status.search` does, over the same texts (src/registry_search.c).

return [==[
"use strict";

// The registry as data.js hands it over, and what is made of it once.
const httpstatus = {};

(() => {
  const MEANING = -1, CLASS = -2, SHARED = -3;
  const WORDS_MAX = 16;
  const bytes = new TextEncoder();

  // The letters of ASCII in small: what the registry compares by.
  const lower = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

  const causeOf = ([cause, fix, when, normal, deciders]) =>
    ({ cause, fix: fix || "", when: when || "", normal: normal === 1, deciders: deciders || [] });

  function rowOf(item, row) {
    const [kind, code, title, phrase, name, label, product, summary, check, causes, own, path, shares] = item;
    return { row, kind, code, title: title || "", phrase: phrase || "", name: name || "", label: label || "", product,
      summary: summary || "", check: check || "", causes, own: own || row, path, shares: shares ? shares.split(", ") : [] };
  }

  // The path of a row's page, from the root of the site; without one where it stands on no page of its own.
  function pathOf(row, families) {
    if (row.path) return row.path;
    if (row.kind === MEANING) return row.code + "/";
    return row.kind >= 0 ? families[row.kind].id + "/" + row.code + "/" : "";
  }

  // The causes that a code shares with others, whatever its substatus: the meanings of the product that shares them have them,
  // and those of a code that has none of this product. Searching takes them for the first such status alone.
  function addShared(rows) {
    const shared = rows.filter((row) => row.kind === SHARED);
    for (const row of shared) {
      row.section = "shared-" + row.shares.join("-");
      for (const cause of row.causes) cause.home = row;
    }
    const products = new Map();
    for (const row of rows) {
      if (row.kind === MEANING) products.set(row.code, (products.get(row.code) || new Set()).add(row.product));
    }
    for (const row of rows) {
      const shown = row.kind !== MEANING ? [] : shared.filter((other) =>
        other.shares.some((code) => code === row.code.slice(0, 3) || code === row.code[0] + "xx")
        && (other.product === row.product || !products.get(row.code).has(other.product)));
      row.decided = [...row.causes, ...shown.flatMap((other) => other.causes)];
    }
  }

  // Meanings of one product at one code are numbered, as on the page.
  function addSections(rows) {
    const seen = new Map();
    for (const row of rows) {
      if (row.kind !== MEANING) continue;
      const key = row.code + " " + row.product;
      const n = (seen.get(key) || 0) + 1;
      seen.set(key, n);
      row.section = row.product + (n > 1 ? "-" + n : "");
    }
  }

  httpstatus.use = (data) => {
    const families = data.families.map(([id, title, key, exact]) => ({ id, title, key, exact: exact === 1 }));
    const rows = data.rows.map(rowOf);
    for (const row of rows) {
      // Keys that mean the same have their texts once, with the entry's own key.
      row.same = row.causes < 0 ? rows[-1 - row.causes] : undefined;
      row.causes = row.causes && !row.same ? row.causes.map(causeOf) : [];
    }
    for (const row of rows) {
      if (row.same) {
        row.summary = row.same.summary;
        row.check = row.same.check;
        row.causes = row.same.causes;
      }
      row.path = pathOf(row, families);
      row.fullName = row.kind >= 0 ? families[row.kind].id + " " + row.code : row.code;
    }
    addSections(rows);
    addShared(rows);
    const firstOf = new Map();
    for (const row of rows) if (row.kind === MEANING && !firstOf.has(row.code)) firstOf.set(row.code, row);
    httpstatus.registry = {
      rows, families, firstOf,
      signs: data.signs.map(([text, row, product], n) => ({ n, text, row: row ? row - 1 : -1, product: product || "" })),
      products: new Map(data.products.map(([id, title, tell, base]) => [id, { id, title, tell: tell || "", base }])),
      facilities: new Map(data.facilities),
    };
    if (httpstatus.loaded) httpstatus.loaded();
  };

  const isWordChar = (text, at) => /[A-Za-z0-9_]/.test(text.charAt(at));

  // 0: not in the text; 1: inside a word; 2: at the start of one; 3: as one.
  function findWord(word, text) {
    let best = 0;
    for (let at = text.indexOf(word); at >= 0 && best < 3; at = text.indexOf(word, at + 1)) {
      const found = at > 0 && isWordChar(text, at - 1) ? 1 : isWordChar(text, at + word.length) ? 2 : 3;
      if (found > best) best = found;
    }
    return best;
  }

  function scoreText(word, text, weight) {
    const found = text === "" ? 0 : findWord(word, text);
    return found === 0 ? 0 : weight * 3 + found;
  }

  // The texts of a row in small letters, made when it is searched first.
  function textsOf(row) {
    row.texts = row.texts || {
      fields: [[row.title, 16], [row.kind >= 0 ? row.code : row.phrase, 16], [row.name, 16], [row.label, 8], [row.summary, 5],
        [row.check, 3]].map(([text, weight]) => [lower(text), weight]),
      causes: row.causes.map((cause) => [lower(cause.when), lower(cause.cause), lower(cause.fix)]),
      key: lower(row.code),
    };
    return row.texts;
  }

  function scoreCause(word, [when, cause, fix]) {
    return scoreText(word, when, 4) || scoreText(word, cause, 2) || scoreText(word, fix, 1);
  }

  function scoreWord(word, texts) {
    for (const [text, weight] of texts.fields) {
      const score = scoreText(word, text, weight);
      if (score > 0) return score;
    }
    return Math.max(0, ...texts.causes.map((cause) => scoreCause(word, cause)));
  }

  function scoreRow(row, words, length) {
    const texts = textsOf(row);
    if (row.own !== row.row && !words.some((word) => findWord(word, texts.key) > 0)) return 0;
    let score = 0;
    for (const word of words) {
      const worth = scoreWord(word, texts);
      if (worth === 0) return 0;
      score += worth;
    }
    if (row.title.length === length && row.title || row.kind >= 0 && row.code.length === length) score += 10;
    return score;
  }

  // The row of the code that a row belongs to; shared causes belong to their first status.
  function rowOfCode(row) {
    if (row.kind === MEANING || row.kind >= 0) return row;
    return row.kind === SHARED ? httpstatus.registry.firstOf.get(row.code) : undefined;
  }

  const sameCode = (a, b) => a.kind === MEANING && b.kind === MEANING && a.code === b.code;

  // A code keeps its best row's score. Its rows follow each other, but shared causes come later.
  function addHit(hits, row, score, isShared) {
    let i = hits.length - 1;
    if (isShared) while (i >= 0 && !sameCode(hits[i].row, row)) i--;
    if (i < 0 || !sameCode(hits[i].row, row)) {
      hits.push({ row, score });
    } else if (score > hits[i].score) {
      hits[i] = { row, score };
    }
  }

  // The rows whose texts hold all words of the query, best first: title before summary before cause.
  httpstatus.search = (query) => {
    const words = lower(query).split(/[ \t\n\v\f\r,"]+/).filter((word) => word !== "").slice(0, WORDS_MAX);
    const length = bytes.encode(query).length;
    const hits = [];
    if (words.length === 0) return [];
    for (const row of httpstatus.registry.rows) {
      if (row.kind === CLASS) continue;
      const score = scoreRow(row, words, length);
      const of = score > 0 ? rowOfCode(row) : undefined;
      if (of) addHit(hits, of, score, of !== row);
    }
    return hits.sort((a, b) => b.score - a.score).map((hit) => hit.row);
  };

  httpstatus.lower = lower;
})();
]==]
