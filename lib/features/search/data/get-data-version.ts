import "server-only";
import { db } from "@/lib/db/client";

/** The number that moves with every change of what pages show. */
export async function getDataVersion(): Promise<bigint> {
  return (await db().dataVersion.findUniqueOrThrow({ where: { id: 1 } })).version;
}
