import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/lib/db/generated/client";

export type Database = PrismaClient;
/** What a write works with: the client inside `inTransaction`. */
export type Transaction = Prisma.TransactionClient;
/** Reads accept either, so that a write can read what it just wrote. */
export type DatabaseReader = Database | Transaction;

// Two cores serve at most a few queries at once; more connections would only queue inside PostgreSQL.
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 10_000;

interface Opened {
  url: string;
  client: Database;
}

// The development server reloads modules; without this each reload would leave a pool behind.
const holder = globalThis as typeof globalThis & { mocDatabase?: Opened };

function openDatabase(url: string): Database {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: POOL_SIZE, connectionTimeoutMillis: CONNECT_TIMEOUT_MS }),
  });
}

/** The one client of this process, opened at the first use: building the pages needs no database. */
export function db(): Database {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  if (holder.mocDatabase?.url !== url) holder.mocDatabase = { url, client: openDatabase(url) };
  return holder.mocDatabase.client;
}

/** For command lines and tests, which must end; a server keeps its pool. */
export async function closeDatabase(): Promise<void> {
  const opened = holder.mocDatabase;
  holder.mocDatabase = undefined;
  await opened?.client.$disconnect();
}
