---What the script of the site recognises in a text: codes, values of Windows, keys, events, signs. The command reads more: how
---each log has its columns, which words stand around a number.

return [==[
(() => {
  const LONGEST = 65536, WHOLE = 128, GAP = 200, EVENT = 500;
  const { lower, rowOfNumber } = httpstatus;
  let index;

  const evidenceOfKey = (row, first, last, value) => ({ kind: "key", row, first, last, decider: -1 - row.row, value });

  // What pages and JSON write for a character, and runs of blanks, as a sign has them.
  function plain(text) {
    return lower(text.replace(/&lt;|\\u003c/gi, "<").replace(/&gt;|\\u003e/gi, ">").replace(/&quot;|\\"|\\u0022/gi, '"')
      .replace(/&#39;|&apos;|\\u0027/gi, "'").replace(/&nbsp;|&#160;|\\[nrt]|\u00a0/gi, " ").replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"').replace(/[\u2013\u2014]/g, "-").replace(/&amp;|\\u0026/gi, "&").replace(/\\\//g, "/"))
      .replace(/\s+/g, " ");
  }

  const isWordChar = (text, at) => /[a-z0-9_]/.test(text.charAt(at));

  // Where a sign ends that begins there: its parts follow each other, each at most GAP characters behind the one before.
  function endOfSign(text, parts, at) {
    let end = at + parts[0].length;
    for (const part of parts.slice(1)) {
      const next = text.indexOf(part, end);
      if (next < 0 || next - end > GAP) return -1;
      end = next + part.length;
    }
    return end;
  }

  // A sign is whole words.
  function findSign(text, sign) {
    sign.parts = sign.parts || sign.text.split("<>");
    const [first] = sign.parts, last = sign.parts[sign.parts.length - 1];
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      if (first !== "" && isWordChar(first, 0) && at > 0 && isWordChar(text, at - 1)) continue;
      const end = endOfSign(text, sign.parts, at);
      if (end >= 0 && !(last !== "" && isWordChar(last, last.length - 1) && isWordChar(text, end))) {
        return { kind: "sign", sign, first: at, last: end, decider: sign.n };
      }
      if (first === "") break;
    }
    return undefined;
  }

  // Of two signs at one place the longer one says the same and more.
  function readSigns(text) {
    const compared = plain(text);
    const found = httpstatus.registry.signs.map((sign) => findSign(compared, sign)).filter((e) => e);
    return found.filter((e) => !found.some((other) => other.first <= e.first && other.last >= e.last
      && other.last - other.first > e.last - e.first));
  }

  const isListed = (code) => index.firstOf.has(code);

  function newStatus(status, substatus, first, last) {
    return { kind: "status", status, substatus, first, last, code: substatus === "" ? status : status + "." + substatus };
  }

  // Behind what announces a status; a code with its phrase; a listed substatus; the end of a line of IIS.
  const LOOKS = [
    /\bHTTP\/\d(?:\.\d)?"?\s+(\d{3})\b(?![.\d])/g,
    /\b(?:(?:HTTP\s+)?(?:Error|Status)|Status\s*Code|code)["']?\s*[:=#]?\s*["'(]?(\d{3})(?:\.(\d{1,5}))?\b(?!\w)/gi,
    /(?<![\w.$/:-])(\d{3})\.(\d{1,5})\b(?![.\w%]|[,:/-]\d)/g,
  ];
  const COLUMNS = /(?:^|\s)(\d{3})\s+(\d{1,5})\s+(\d{1,10})(?:\s+\d+)*\s*$/gm;
  const PHRASE = /(?<![\w.$/-])(\d{3})\b[\s:\-)]{1,4}(?:<[^>]*>)*([A-Za-z][A-Za-z' -]{2,40})/g;

  function readLooks(text) {
    const found = [];
    for (const look of LOOKS) {
      for (const match of text.matchAll(look)) {
        const [all, status, substatus] = match;
        const is_listed = isListed(status) && (look !== LOOKS[2] || isListed(status + "." + substatus));
        if (is_listed && status !== "443") found.push(newStatus(status, substatus || "", match.index, match.index + all.length));
      }
    }
    for (const match of text.matchAll(PHRASE)) {
      const words = lower(match[2]);
      const rows = index.meanings.get(match[1]) || [];
      const says = (phrase) => words.startsWith(lower(phrase));
      if (rows.some((row) => says(row.phrase) || says(row.title)) || rows.length > 0 && says("error")) {
        found.push(newStatus(match[1], "", match.index, match.index + match[0].length));
      }
    }
    return found;
  }

  function readColumns(text) {
    const found = [];
    for (const match of text.matchAll(COLUMNS)) {
      const [all, status, substatus, value] = match;
      if (!isListed(status) || Number(substatus) > 65535) continue;
      found.push(newStatus(status, substatus, match.index, match.index + all.length));
      const row = value !== "0" && rowOfNumber(index.windows, Number(value));
      if (row) found.push(evidenceOfKey(row, match.index, match.index + all.length, Number(value)));
    }
    return found;
  }

  // 0x80070005, 80070005, -2147024891, 2147942405; nothing for other numbers.
  function valueOf(text) {
    if (/^0x[0-9a-f]{1,8}$/i.test(text)) return parseInt(text, 16);
    if (/^[89c][0-9a-f]{7}$/i.test(text)) return parseInt(text, 16);
    const number = /^-?\d{10}$/.test(text) ? Number(text) : 0;
    if (number < 0 && number >= -2147483648) return number + 4294967296;
    return number >= 2147483648 && number <= 4294967295 ? number : undefined;
  }

  function readValues(text) {
    const found = [];
    for (const match of text.matchAll(/0x[0-9a-f]{8}\b|(?<![\w.-])[89c][0-9a-f]{7}\b|(?<![\w.])-?\d{10}\b/gi)) {
      const value = valueOf(match[0]);
      const row = value !== undefined && rowOfNumber(index.windows, value);
      if (row) found.push(evidenceOfKey(row, match.index, match.index + match[0].length, value));
    }
    return found;
  }

  // The rows of a name; where the case decides, in its own case.
  function rowsSpelled(name) {
    const { families } = httpstatus.registry;
    return (index.names.get(lower(name)) || []).filter((row) => !families[row.kind].exact || row.code === name);
  }

  // A word of four characters may be a key that is exact and what stands beside it: "sH--" is sH, "sHNI" is sH and --NI.
  function rowsNamed(name) {
    const rows = rowsSpelled(name);
    if (rows.length > 0 || !/^[A-Za-z-]{4}$/.test(name)) return rows;
    const { families } = httpstatus.registry;
    const beside = name.slice(2) === "--" ? [] : rowsSpelled("--" + name.slice(2));
    const first = rowsSpelled(name.slice(0, 2)).filter((row) => families[row.kind].exact);
    return name.slice(2) === "--" || beside.length > 0 ? [...first, ...beside] : [];
  }

  // Names that no prose holds: AH01630, ERROR_ACCESS_DENIED.
  function readNames(text) {
    const found = [];
    for (const match of text.matchAll(/[A-Za-z][\w.-]*\w/g)) {
      const [name] = match;
      if (!/_/.test(name) && !/^[A-Z][\w]*\d{4}/.test(name)) continue;
      for (const row of rowsNamed(name)) found.push(evidenceOfKey(row, match.index, match.index + name.length));
    }
    // Behind a word that announces it, a key may be a letter and digits, or a number of four.
    for (const match of text.matchAll(/\b(?:code|error)["']?\s*[:=]?\s*["'(]?([A-Z]\d{1,3}|\d{4})\b/gi)) {
      for (const { row } of keysOf(match[1])) {
        if (row.kind !== index.windows) found.push(evidenceOfKey(row, match.index, match.index + match[0].length));
      }
    }
    return found;
  }

  // A source as whole words; its full name may have the system's in front: Microsoft-Windows-WAS.
  const wordsPattern = (source) => new RegExp("(^|[^\\w-]|windows-)" + source.replace(/[^\w ]/g, "\\$&") + "($|[^\\w-])");

  // The source of an event and its number, near each other.
  function readEvents(text) {
    const found = [], compared = lower(text);
    for (const match of compared.matchAll(/\b(?:event|id|eventid)\b\D{0,12}(\d{1,5})\b|([a-z][\w. -]*) (\d{1,5})\b/g)) {
      const near = compared.slice(Math.max(0, match.index - EVENT), match.index + EVENT);
      const events = index.events.get(Number(match[1] || match[3])) || [];
      const told = events.filter(({ source }) => wordsPattern(source).test(match[1] ? near : match[2]));
      const longest = told.sort((a, b) => b.source.length - a.source.length)[0];
      if (longest) found.push(evidenceOfKey(longest.row, match.index, match.index + match[0].length));
    }
    return found;
  }

  // A key in every spelling: a name, a number of any family, a value of Windows.
  function keysOf(word) {
    const value = valueOf(word);
    const found = rowsNamed(word).map((row) => ({ row }));
    if (value !== undefined) {
      const row = rowOfNumber(index.windows, value);
      return row && !found.some((other) => other.row === row) ? [{ row, value }, ...found] : found;
    }
    if (/^\d{1,10}$/.test(word)) {
      httpstatus.registry.families.forEach((family, n) => {
        const row = family.key !== "name" && rowOfNumber(n, Number(word));
        if (row && !found.some((other) => other.row === row)) found.push({ row, value: Number(word) });
      });
    }
    return found;
  }

  // "500.19", "500 19 13", "500.19 0x8007000d", "503 AppOffline": a code and what stands beside it, or nothing.
  function readCode(text) {
    const match = text.match(/^(\d{3})(?:\.(\d{1,5}))?(?=\s|$)/);
    if (!match || match[1][0] === "0" && !isListed(match[1])) return undefined;
    let substatus = match[2] || "";
    const found = [];
    let at = match[0].length;
    for (const word of text.slice(at).split(/[\s,]+/).filter((part) => part !== "")) {
      at = text.indexOf(word, at);
      const isNumber = /^\d{1,10}$/.test(word);
      if (isNumber && substatus === "" && Number(word) <= 65535 && found.length === 0) {
        substatus = word;
      } else if (isNumber) {
        const row = found.length === 0 && rowOfNumber(index.windows, Number(word));
        if (row) found.push(evidenceOfKey(row, at, at + word.length, Number(word)));
      } else {
        const keys = keysOf(word);
        if (keys.length === 0) return undefined;
        for (const { row, value } of keys) found.push(evidenceOfKey(row, at, at + word.length, value));
      }
    }
    return [newStatus(match[1], substatus, 0, match[0].length), ...found];
  }

  // All of a short text is a code, a key, or a family and its key; people put a word such as "error" in front.
  function readWhole(text) {
    const { families } = httpstatus.registry;
    const code = readCode(text);
    if (code) code[0].isTyped = true;
    // 400 may also be a key of some family; 000 is none.
    if (code && /^[1-9]\d\d$/.test(text)) {
      return code.concat(keysOf(text).map(({ row, value }) => evidenceOfKey(row, 0, 3, value)));
    }
    if (code) return code;
    const rest = text.replace(/^(?:(?:error|code|reason|event)[:\s]+)+/i, "");
    const [, id, key] = text.match(/^(\S+)\s+(.+)$/) || [];
    const family = id ? families.findIndex((other) => other.id === lower(id)) : -1;
    const keys = family >= 0 ? keysOf(key).filter((found) => found.row.kind === family) : [];
    return (keys.length > 0 ? keys : keysOf(rest)).map(({ row, value }) => evidenceOfKey(row, 0, text.length, value));
  }

  // Each once, by place.
  function distinct(evidence) {
    const seen = new Set();
    return evidence.sort((a, b) => a.first - b.first || b.last - a.last).filter((e) => {
      const key = e.kind + " " + (e.code || (e.row ? e.row.row : e.sign && e.sign.n));
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }

  // What a text says, each once, by place.
  httpstatus.read = (text) => {
    index = httpstatus.index();
    const whole = text.trim();
    const found = whole.length <= WHOLE && !whole.includes("\n") ? readWhole(whole) : [];
    if (found.length > 0) return distinct(found);
    text = text.slice(0, LONGEST);
    return distinct([...readColumns(text), ...readLooks(text), ...readValues(text), ...readNames(text), ...readEvents(text),
      ...readSigns(text)]);
  };

  // What is known of a value of Windows that is not listed; undefined for other texts.
  httpstatus.valueOf = (text) => {
    index = httpstatus.index();
    const value = valueOf(text.trim());
    if (value === undefined || rowOfNumber(index.windows, value)) return undefined;
    const facility = httpstatus.registry.facilities.get(Math.floor(value / 65536) % 2048);
    return { hex: "0x" + value.toString(16).padStart(8, "0"), facility, code: value % 65536 };
  };
})();
]==]
