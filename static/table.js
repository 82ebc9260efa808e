/* Long tables: sorting by their heads, a search field, and a choice for each column marked
   data-vj-facet. No kernel; without this script the table is whole.
     <table class="vj-table" data-vj-sortable>          heads become buttons
     <table class="vj-table" data-vj-filter>            a search field, and the choices
     <th data-vj-facet="Topic">                         a choice over the column's values
     <td data-vj-value="47600000000">                   what to sort by, in place of the text
     <td data-vj-facet="2022|2023">                     what to choose by, in place of the text */
addEventListener("DOMContentLoaded", () => {
  const text = cell => cell.dataset.text ??= own(cell);
  const own = cell => {                                   // the cell's words, without those of its cards
    const copy = cell.cloneNode(true);
    for (const card of copy.querySelectorAll(".vj-card, .vj-pad")) card.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  const plain = s => s.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
  const facets = cell => (cell.dataset.vjFacet ?? text(cell)).split("|").map(s => s.trim()).filter(Boolean);
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const make = (tag, attributes = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), attributes);
    node.append(...children);
    return node;
  };

  function sortable(table) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = make("button", { type: "button", className: "vj-sort" }, ...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const key = row => row.cells[column].dataset.vjValue ?? text(row.cells[column]);
        const compare = (a, b) => {
          const x = key(a), y = key(b);
          if (!x !== !y) return x ? -1 : 1;               // empty cells stay last, whichever way
          const order = x && y && !isNaN(x) && !isNaN(y) ? x - y : collator.compare(x, y);
          return down ? -order : order;
        };
        for (const body of table.tBodies) body.append(...[...body.rows].sort(compare));
      });
    });
  }

  function filterable(table, index) {
    const rows = [...table.tBodies].flatMap(body => [...body.rows]);
    const words = rows.map(row => plain([...row.cells].map(text).join(" ")));
    const name = (table.caption ? own(table.caption) : "").replace(/\.$/, "") || "table";
    const key = (table.id || `t${index}`) + ".";
    const query = make("input", { type: "search", autocomplete: "off" });
    const form = make("form", { className: "vj-filter" }, make("label", { className: "vj-filter__q" }, "Search in the table", query));
    form.setAttribute("role", "search");
    form.setAttribute("aria-label", `Filter: ${name}`);
    const choices = [];
    for (const head of table.tHead.rows[0].cells) {
      if (!("vjFacet" in head.dataset)) continue;
      const column = head.cellIndex, label = head.dataset.vjFacet || own(head);
      /* In the order of the column's own sorting; where a cell has several values, in theirs. */
      const order = new Map(rows.flatMap(({ cells }) => facets(cells[column]).map((value, _, { length }) =>
        [value, length === 1 && cells[column].dataset.vjValue || value])));
      const values = [...order.keys()].sort((a, b) => collator.compare(order.get(a), order.get(b)));
      const select = make("select", {}, make("option", { value: "" }, "All"), ...values.map(v => make("option", { value: v }, v)));
      choices.push({ select, column, name: label.toLowerCase().replace(/\W+/g, "-") });
      form.append(make("label", {}, label, select));
    }
    const count = make("p", { className: "vj-count" });
    count.setAttribute("role", "status");
    form.append(make("button", { type: "reset" }, "Show all"));
    const region = table.closest(".vj-scroll") ?? table;
    region.before(form, count);

    /* The state is in the address, so that a selection can be sent to someone. */
    const fields = [["q", query], ...choices.map(c => [c.name, c.select])];
    const read = () => {
      const state = new URLSearchParams(location.hash.slice(1));
      let found = false;
      for (const [field, input] of fields) if (state.has(key + field)) { input.value = state.get(key + field); found = true; }
      return found;
    };
    const write = () => {
      const state = new URLSearchParams();
      for (const [field, input] of fields) if (input.value) state.set(key + field, input.value);
      const hash = String(state);
      history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    };
    const apply = () => {
      const wanted = plain(query.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => {
        const fits = wanted.every(w => words[i].includes(w)) &&
          choices.every(c => !c.select.value || facets(row.cells[c.column]).includes(c.select.value));
        row.hidden = !fits;
        shown += fits;
      });
      count.textContent = shown === rows.length ? `All ${rows.length} rows` : `${shown} of ${rows.length} rows`;
    };
    const change = () => { apply(); write(); };
    form.addEventListener("input", change);
    form.addEventListener("reset", () => setTimeout(change));
    form.addEventListener("submit", event => event.preventDefault());
    addEventListener("hashchange", () => { if (read()) apply(); });
    read();
    apply();
  }

  /* A table too broad for a phone: there its rows are blocks (blocks.css), so each cell says what it is,
     and the roles that this takes from the rows are named. */
  const ROLES = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  for (const table of document.querySelectorAll(".vj-table:not(.vj-facts)")) {
    const heads = table.tHead ? [...table.tHead.rows[0].cells] : [];
    const worded = heads.filter(head => !head.classList.contains("num"));
    if (heads.length < 4 && worded.length < 3 && !table.querySelector(".vj-long")) continue;
    table.classList.add("vj-stack");
    const names = heads.map(own);
    for (const part of [table, ...table.querySelectorAll("thead, tbody, tr, td, th")])
      part.setAttribute("role", ROLES[part.tagName] ?? (part.scope === "col" ? "columnheader" : "rowheader"));
    for (const row of [...table.tBodies].flatMap(body => [...body.rows]))
      [...row.cells].slice(1).forEach((cell, n) => cell.dataset.vjHead = names[n + 1] ?? "");
  }

  document.querySelectorAll("table[data-vj-filter], table[data-vj-sortable]").forEach((table, index) => {
    if (!table.tHead || !table.tBodies.length) return;
    if ("vjFilter" in table.dataset || table.tBodies[0].rows.length > 20) filterable(table, index);
    if ("vjSortable" in table.dataset) sortable(table);
  });
});
