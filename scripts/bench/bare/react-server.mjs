import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { PlainTable } from "./plain-table.mjs";

// The same table drawn by React alone: what no framework can be faster than without keeping what it drew.
const rows = JSON.parse(readFileSync(new URL("./rows.json", import.meta.url), "utf8"));

const server = createServer((_request, response) => {
  const html = `<!DOCTYPE html>${renderToString(createElement(PlainTable, { rows }))}`;
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(html);
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
