// Tables sort when their heads are pressed. Without this script every table reads as it stands.
"use strict";
(() => {
  const textOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.order ?? cell.textContent.trim();
  };
  const compare = (a, b) => {
    const [x, y] = [Number(a), Number(b)];
    return a !== "" && b !== "" && !Number.isNaN(x) && !Number.isNaN(y)
      ? x - y
      : a.localeCompare(b, document.documentElement.lang, { numeric: true });
  };
  const sort = (table, head, column) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = table.tBodies[0];
    const rows = [...body.rows].sort(
      (a, b) => compare(textOf(a, column), textOf(b, column)) * (down ? -1 : 1),
    );
    body.append(...rows);
  };
  for (const table of document.querySelectorAll("table.sorts")) {
    if (table.tBodies[0].rows.length < 2) continue;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, head, column));
    });
  }
  // On a phone the text of a wide picture comes first.
  if (matchMedia("(max-width: 30rem)").matches) {
    for (const details of document.querySelectorAll("figure.wide details")) details.open = true;
  }
})();
