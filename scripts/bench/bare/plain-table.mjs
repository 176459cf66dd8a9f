import { createElement } from "react";

/** A table of texts; without JSX, so that plain Node runs it too. */
export function PlainTable({ rows }) {
  return createElement(
    "table",
    null,
    createElement(
      "tbody",
      null,
      rows.map((cells, row) =>
        createElement(
          "tr",
          { key: row },
          cells.map((cell, column) => createElement("td", { key: column }, cell)),
        ),
      ),
    ),
  );
}
