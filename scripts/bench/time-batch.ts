import { z } from "zod";
import { withClient } from "../database/client";
import { run } from "./processes";
import { median, round } from "./statistics";

export interface BatchTime {
  readonly documents: number;
  readonly failures: number;
  /** From the start of the program to its end, median. */
  readonly seconds: number;
  /** The most memory that the program had at any moment of any round (resident, MB of a million bytes). */
  readonly peakMegabytes: number;
}

const saidSchema = z.object({ documents: z.number(), failures: z.number(), peakMiB: z.number() });
const BYTES_PER_MIB = 1024 * 1024;

/** PDF and Excel of all provinces, by the program that the web server starts, one batch a round. */
export async function timeBatch({ rounds, ownerUrl }: { rounds: number; ownerUrl: string }): Promise<BatchTime> {
  const { authorizeScope } = await import("@/lib/auth/authorize-scope");
  const { toCurrentUser, USER_SELECTION } = await import("@/lib/auth/identity");
  const { db } = await import("@/lib/db/client");
  const { recordBatch } = await import("@/lib/features/briefings/mutations/record-batch");
  const { describeBatchProgram } = await import("@/lib/features/briefings/mutations/start-batch-program");
  const { readStartBatch } = await import("@/lib/features/briefings/schema/batch");
  const userId = await makeNationalLeader(ownerUrl);
  const user = await toCurrentUser(
    await db().appUser.findUniqueOrThrow({ where: { id: userId }, select: USER_SELECTION }),
  );
  const fields = { kind: "monthly", period: "2026-10", regime: "calendar", layout: "state" };
  const read = readStartBatch(fields, new Date());
  if (user === null || !read.ok) throw new Error("the batch cannot be asked for");
  const scope = await authorizeScope({ user });
  const seconds: number[] = [];
  const said: z.output<typeof saidSchema>[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const { id } = await recordBatch({ scope, input: read.value });
    const { command, args, cwd, env } = describeBatchProgram(id);
    const began = performance.now();
    const output = await run(command, args, { cwd, env });
    seconds.push((performance.now() - began) / 1000);
    said.push(saidSchema.parse(JSON.parse(output.trim().split("\n").at(-1) ?? "")));
  }
  const peakMiB = Math.max(...said.map((one) => one.peakMiB));
  return {
    documents: Math.min(...said.map(({ documents }) => documents)),
    failures: Math.max(...said.map(({ failures }) => failures)),
    seconds: round(median(seconds)),
    peakMegabytes: Math.round((peakMiB * BYTES_PER_MIB) / 1e6),
  };
}

/** The founding data have no account of the nation. Nobody can sign in with it. */
async function makeNationalLeader(ownerUrl: string): Promise<string> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "INSERT INTO app_user (password_hash) VALUES ('') RETURNING id",
    );
    const id = rows[0]?.id ?? "";
    await client.query(
      "INSERT INTO role_grant (user_id, role, unit_code, granted_at) VALUES ($1, 'leader', 'VN', now())",
      [id],
    );
    return id;
  });
}
