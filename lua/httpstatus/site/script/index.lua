---What the script of the site looks up in the registry when it reads a paste, made once.

return [==[
(() => {
  const { lower } = httpstatus;
  let made;

  function add(map, key, value) {
    if (map.has(key)) map.get(key).push(value);
    else map.set(key, [value]);
  }

  // Names by their letters, keys of numbers by their value, events by their number; whom a sign or a key decides for.
  function newIndex({ rows, families, firstOf }) {
    const made = { names: new Map(), numbers: new Map(), events: new Map(), decides: new Map(), meanings: new Map() };
    for (const row of rows) {
      if (row.kind === -1) add(made.meanings, row.code, row);
      for (const cause of row.causes) {
        for (const decider of cause.deciders) {
          if (!(made.decides.get(decider) || []).includes(row)) add(made.decides, decider, row);
        }
      }
      if (row.kind < 0) continue;
      add(made.names, lower(row.code), row);
      if (row.name) add(made.names, lower(row.name), row);
      if (families[row.kind].key !== "name") made.numbers.set(row.kind + " " + Number(row.code), row);
      const event = row.code.match(/^(.+) (\d+)$/);
      if (event) add(made.events, Number(event[2]), { row, source: lower(event[1]) });
    }
    made.windows = families.findIndex((family) => family.key === "hresult");
    made.firstOf = firstOf;
    return made;
  }

  // 0x8007nnnn and nnnn are one value.
  httpstatus.rowOfNumber = (family, value) => {
    const index = httpstatus.index();
    const row = index.numbers.get(family + " " + value);
    if (row || family !== index.windows) return row;
    if (Math.floor(value / 65536) === 0x8007) return index.numbers.get(family + " " + value % 65536);
    return value < 65536 ? index.numbers.get(family + " " + (0x80070000 + value)) : undefined;
  };

  httpstatus.index = () => {
    made = made || newIndex(httpstatus.registry);
    return made;
  };
})();
]==]
