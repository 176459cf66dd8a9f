import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "../runtime/preflight.mjs";
import { projectRoot } from "../runtime/project.mjs";
import { run, serve } from "./processes";

export interface Rival {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * What Mốc is measured against, with the very cells of its own table: a bare Next.js page drawn on each request, and the
 * same table by React's renderToString behind Node's own server. Built inside the project, where its packages are found.
 */
export async function startRivals(options: { folder: string; rows: readonly (readonly string[])[] }) {
  const { folder, rows } = options;
  mkdirSync(folder, { recursive: true });
  cpSync(join(projectRoot, "scripts/bench/bare"), folder, { recursive: true });
  writeFileSync(join(folder, "rows.json"), JSON.stringify(rows));
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const next = join(projectRoot, "node_modules/next/dist/bin/next");
  // By webpack: Turbopack looks for instrumentation and proxy in the folders above too, and would take Mốc's own.
  await run(process.execPath, [next, "build", "--webpack"], { cwd: folder, env });
  const ports = [await findFreePort(), await findFreePort()] as const;
  const bare = await serve([next, "start", "--port", String(ports[0]), "--hostname", "127.0.0.1"], {
    cwd: folder,
    env,
    ready: /ready in|✓ ready/i,
  });
  const react = await serve(["react-server.mjs"], {
    cwd: folder,
    env: { ...env, PORT: String(ports[1]) },
    ready: /ready/,
  });
  const rival = (port: number, server: { stop: () => Promise<void> }): Rival => ({
    address: `http://127.0.0.1:${port}/`,
    stop: server.stop,
  });
  return { bare: rival(ports[0], bare), react: rival(ports[1], react) };
}

const CELL = /<(t[hd])\b[^>]*>([\s\S]*?)<\/\1>/g;

/** The texts of a page's first large table, row by row: what a bare page would have to show to say the same. */
export function readTable(html: string): string[][] {
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
  const longest = tables.reduce((most, table) => (table.length > most.length ? table : most), "");
  const rows = longest.match(/<tr[\s\S]*?<\/tr>/g) ?? [];
  return rows.map((row) =>
    [...row.matchAll(CELL)].map(([, , cell = ""]) =>
      cell
        .replaceAll(/<[^>]+>/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim(),
    ),
  );
}
