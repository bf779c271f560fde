---What the evidence of a text says, in the script of the site: which meaning and which of its causes, by the rules of
---docs/diagnosis.md.

return [==[
(() => {
  const MOST_FINDINGS = 5;
  const CAUSE_SIGN = 4, SIGN = 3, KEY = 2, PRODUCT = 1, CODE = 0;
  let index;

  const allDecidedBy = (row, evidence) =>
    row.decided.filter((cause) => cause.deciders.some((decider) => evidence.some((e) => e.decider === decider)));

  const decidedBy = (row, evidence) => allDecidedBy(row, evidence)[0];

  const decidesFor = (row, e) => e.decider !== undefined && row.decided.some((cause) => cause.deciders.includes(e.decider));

  const rowOf = (e) => e.kind === "sign" ? (e.sign.row >= 0 ? httpstatus.registry.rows[e.sign.row] : undefined) : e.row;

  const baseOf = (product) => product && httpstatus.registry.products.get(product).base;

  function weightOf(row, e) {
    if (e.kind === "sign" && decidesFor(row, e)) return CAUSE_SIGN;
    if (e.kind === "sign" && rowOf(e) === row) return SIGN;
    if (e.kind === "key" && (e.row === row || decidesFor(row, e))) return KEY;
    const product = e.kind === "sign" && e.sign.product;
    return product && (product === row.product || baseOf(product) === row.product) ? PRODUCT : -1;
  }

  function weigh(row, evidence, e) {
    const candidate = { row, weight: CODE, because: [], place: e.first, isExact: false, isOfProduct: false };
    for (const other of evidence) {
      const weight = weightOf(row, other);
      if (weight < 0) continue;
      candidate.because.push(other);
      candidate.weight = Math.max(candidate.weight, weight);
      candidate.isOfProduct = candidate.isOfProduct || weight === PRODUCT;
    }
    return candidate;
  }

  const isValue = (e) => e.row.kind === index.windows;

  // The meanings of a code; of a substatus that is not listed those of its status; of a status alone those of its substatus 0
  // where only these have a cause that is decided.
  function meaningsOf(e, evidence) {
    const { meanings } = index;
    if (e.substatus !== "") return meanings.get(e.code) || meanings.get(e.status) || [];
    const own = meanings.get(e.status) || [], zero = meanings.get(e.status + ".0") || [];
    const isDecided = (rows) => rows.some((row) => decidedBy(row, evidence));
    return !isDecided(own) && isDecided(zero) ? zero : own;
  }

  // Whether one meaning is of a product that is built on the other's, and nothing but the product is told.
  const isBuiltOn = (a, b) => a.weight === PRODUCT && b.weight === PRODUCT && baseOf(a.row.product) === b.row.product;

  function ofCode(e, evidence) {
    const candidates = meaningsOf(e, evidence).map((row) => weigh(row, evidence, e));
    let best = candidates.reduce((a, b) =>
      b.weight > a.weight || b.weight === a.weight && b.isOfProduct && !a.isOfProduct
      || isBuiltOn(b, a) && b.row.check ? b : a, candidates[0]);
    if (!best) return undefined;
    if (e.substatus === "" && best.weight < PRODUCT) {
      const told = (index.meanings.get(e.status + ".0") || []).map((row) => weigh(row, evidence, e));
      best = told.find((other) => other.weight >= PRODUCT) || best;
    }
    const isEven = (other) => isBuiltOn(other, best) || isBuiltOn(best, other)
      || other !== best && other.weight === best.weight && !best.isOfProduct
      && (best.weight === CODE || best.weight === KEY && other.because.some((e) => e.kind === "key" && isValue(e)));
    best.others = candidates.filter(isEven).map((other) => other.row);
    best.isExact = e.substatus !== "" && e.substatus !== "0" || e.isTyped;
    best.code = e.code;
    best.isListed = index.firstOf.has(e.code);
    best.because.unshift(e);
    return best;
  }

  // "502" says nothing beside "502.3".
  function codesIn(evidence) {
    const statuses = evidence.filter((e) => e.kind === "status");
    return statuses.filter((e) => e.substatus !== "" || !statuses.some((o) => o.status === e.status && o.substatus !== ""));
  }

  const isUsed = (candidates, e) => candidates.some((candidate) => candidate.because.includes(e));

  const covers = (candidates, row) => candidates.some((candidate) => candidate.row === row
    || candidate.row.kind === -1 && row.kind === -1 && candidate.row.code === row.code);

  // What a sign or a key tells beyond the codes that stand there.
  function addTold(candidates, evidence) {
    for (const e of evidence) {
      if (e.kind !== "sign" || isUsed(candidates, e)) continue;
      const own = rowOf(e);
      const told = [...(own ? [own] : []), ...(index.decides.get(e.decider) || [])].filter((row) => row.kind !== -3);
      for (const row of told) {
        if (!isUsed(candidates, e) && !covers(candidates, row)) candidates.push(weigh(row, evidence, e));
      }
    }
    const onlyValues = candidates.length === 0 && evidence.every((e) => e.kind !== "key" || isValue(e) || e.first === 0);
    for (const e of evidence) {
      if (e.kind !== "key" || isUsed(candidates, e) || isValue(e) && !onlyValues) continue;
      if (!covers(candidates, e.row)) candidates.push(weigh(e.row, evidence, e));
    }
  }

  const statusOf = (row) => row.kind === -1 ? row.code : "";

  // A bare code that a sign or a key explains is the same fault.
  function withoutExplained(candidates) {
    const isBare = ({ code, isExact }) => code && !code.includes(".") && !isExact;
    return candidates.filter((candidate) => !(isBare(candidate) && candidate.weight <= PRODUCT
      && candidates.some((other) => other !== candidate && other.weight >= KEY
        && (statusOf(other.row) === "" || statusOf(other.row)[0] === candidate.code[0]))));
  }

  // A cause that only names what a key means gives way to the entry of that key, which has the fixes.
  function entryOfKey(row, cause, because) {
    const own = cause && cause.fix === "" && because.find((e) => e.kind === "key" && e.row !== row && e.row.kind !== index.windows
      && e.row.causes.some((other) => other.fix !== ""));
    return own ? own.row : row;
  }

  function findingOf(candidate, evidence) {
    const told = decidedBy(candidate.row, candidate.because) || decidedBy(candidate.row, evidence);
    const row = entryOfKey(candidate.row, told, candidate.because);
    const cause = row === candidate.row ? told : decidedBy(row, evidence);
    return {
      row, cause, also: cause ? allDecidedBy(row, evidence).filter((other) => other !== cause) : [],
      address: httpstatus.addressOf(row, cause || candidate.weight > CODE, cause), others: candidate.others || [],
      unlisted: candidate.code && !candidate.isListed ? candidate.code : "",
    };
  }

  // Where a row stands, from the root of the site; its place on a page of several; the place of a cause.
  httpstatus.addressOf = (row, hasPlace, cause) => {
    const home = cause && cause.home || row;
    const section = hasPlace && home.section || "";
    const parts = [...(section ? [section] : []), ...(cause ? ["cause-" + (home.causes.indexOf(cause) + 1)] : [])];
    return home.path + "index.html" + (parts.length > 0 ? "#" + parts.join("-") : "");
  };

  // What a text says, the best finding first: { row, cause, also, address, others, unlisted }.
  httpstatus.diagnose = (text) => {
    index = httpstatus.index();
    const evidence = httpstatus.read(text);
    const candidates = codesIn(evidence).map((e) => ofCode(e, evidence)).filter((candidate) => candidate);
    addTold(candidates, evidence);
    return withoutExplained(candidates)
      .sort((a, b) => b.isExact - a.isExact || b.weight - a.weight || a.place - b.place || a.row.row - b.row.row)
      .slice(0, MOST_FINDINGS).map((candidate) => findingOf(candidate, evidence));
  };
})();
]==]
