import { join } from "node:path";
import { projectRoot } from "../runtime/project.mjs";
import { run } from "./processes";
import { median, round } from "./statistics";

export interface LoadTarget {
  readonly name: string;
  readonly address: string;
  readonly cookie?: string;
}

export interface LoadResult {
  readonly name: string;
  readonly perSecond: number;
  readonly p99: number;
  readonly bytesEach: number;
  /** Requests a second beside the bare Next.js page of the same rounds. */
  readonly timesBare: number;
  readonly failures: number;
}

interface Run {
  perSecond: number;
  p99: number;
  bytesEach: number;
  failures: number;
}

const CONNECTIONS = 16;
const WARM_UP_MS = 1_500;
const TURN_MS = 4_000;

/** Every target in every round, one after the other, so that a slow minute of the machine hits all of them. */
export async function measureLoad(targets: readonly LoadTarget[], rounds: number): Promise<LoadResult[]> {
  const runs = new Map<string, Run[]>(targets.map(({ name }) => [name, []]));
  for (const target of targets) await load(target, WARM_UP_MS);
  for (let turn = 0; turn < rounds; turn += 1)
    for (const target of targets) runs.get(target.name)?.push(await load(target, TURN_MS));
  const bare = runs.get("bare Next.js page") ?? [];
  return targets.map(({ name }) => {
    const own = runs.get(name) ?? [];
    const ratios = own.map((one, turn) => one.perSecond / (bare[turn]?.perSecond ?? Number.NaN));
    const of = (pick: (one: Run) => number) => round(median(own.map(pick)));
    return {
      name,
      perSecond: of((one) => one.perSecond),
      p99: of((one) => one.p99),
      bytesEach: of((one) => one.bytesEach),
      timesBare: round(median(ratios)),
      failures: own.reduce((sum, one) => sum + one.failures, 0),
    };
  });
}

async function load({ address, cookie }: LoadTarget, milliseconds: number): Promise<Run> {
  const asked = JSON.stringify({ address, cookie, connections: CONNECTIONS, milliseconds });
  return JSON.parse(await run(process.execPath, [join(projectRoot, "scripts/bench/http-load.mjs"), asked]));
}
