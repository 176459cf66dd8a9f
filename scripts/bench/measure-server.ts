import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild } from "../runtime/prepare.mjs";
import { projectRoot } from "../runtime/project.mjs";
import { withTestServer } from "../runtime/test-server.mjs";
import { type Lighthouse, measureLighthouse } from "./measure-lighthouse";
import { type LoadResult, type LoadTarget, measureLoad } from "./measure-load";
import { measureTransfer, type Transfer } from "./measure-transfer";
import { readTable, startRivals } from "./rivals";
import { signIn } from "./sign-in";

export interface ServerReport {
  readonly startSeconds: { readonly first: number; readonly again: number };
  readonly transfer: readonly Transfer[];
  readonly load: readonly LoadResult[];
  readonly lighthouse: Lighthouse;
}

const PAGES = [
  ["overview", "/"],
  ["target page", "/targets/T-HT-1"],
  ["station list", "/stations"],
] as const;

const BARE = "bare Next.js page";

/** The web server as `npm start` runs it, with data of its own, beside a bare Next.js page and plain React. */
export async function measureServer({ folder, rounds }: { folder: string; rounds: number }): Promise<ServerReport> {
  await ensureBuild(async (_title, work) => work({ outcome() {}, progress() {} }));
  const first = await timeStart(makeFolder(folder, "kept"), async () => undefined);
  const drawing = makeFolder(folder, "drawn");
  return (
    await timeStart(join(folder, "kept"), async (kept, again) =>
      withoutKeptPages(() =>
        withTestServer(drawing, async ({ BASE_URL: drawn }) => ({
          startSeconds: { first: first.seconds, again },
          ...(await measurePages({ kept, drawn, folder, rounds })),
        })),
      ),
    )
  ).result;
}

async function measurePages(options: { kept: string; drawn: string; folder: string; rounds: number }) {
  const { kept, drawn, folder, rounds } = options;
  const [cookie, otherCookie] = [await signIn(kept), await signIn(drawn)];
  // Next.js looks for its packages upwards from where it is built.
  const rivalsFolder = mkdtempSync(join(projectRoot, ".next-bench-"));
  try {
    const rivals = await startRivals({ folder: rivalsFolder, rows: readTable(await read(kept, cookie)) });
    try {
      const own = PAGES.map(([name, path]): LoadTarget => ({ name, address: kept + path, cookie }));
      const anew = { name: "overview, drawn anew", address: `${drawn}/`, cookie: otherCookie };
      const bare = { name: BARE, address: rivals.bare.address };
      const react = { name: "React renderToString", address: rivals.react.address };
      const transfer = await measureTransfer([
        { page: "overview", address: `${kept}/`, cookie },
        { page: BARE, address: bare.address },
      ]);
      const load = await measureLoad([...own, anew, bare, react], rounds);
      const lighthouse = await measureLighthouse({ address: `${kept}/`, cookie, folder: join(folder, "lighthouse") });
      return { transfer, load, lighthouse };
    } finally {
      await rivals.bare.stop();
      await rivals.react.stop();
    }
  } finally {
    rmSync(rivalsFolder, { recursive: true, force: true });
  }
}

/** From the command to the address that answers. */
async function timeStart<Result>(folder: string, work: (address: string, seconds: number) => Promise<Result>) {
  const began = performance.now();
  return withTestServer(folder, async ({ BASE_URL }) => {
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return { seconds, result: await work(BASE_URL, seconds) };
  });
}

/** Started meanwhile, a server draws every page anew. */
async function withoutKeptPages<Result>(work: () => Promise<Result>): Promise<Result> {
  process.env.MOC_PAGE_CACHE_MB = "0";
  try {
    return await work();
  } finally {
    delete process.env.MOC_PAGE_CACHE_MB;
  }
}

function makeFolder(folder: string, name: string): string {
  const made = join(folder, name);
  mkdirSync(made, { mode: 0o711 });
  return made;
}

async function read(origin: string, cookie: string): Promise<string> {
  const answer = await fetch(`${origin}/`, { headers: { cookie } });
  if (answer.status !== 200) throw new Error(`the overview answered ${answer.status}`);
  return answer.text();
}
