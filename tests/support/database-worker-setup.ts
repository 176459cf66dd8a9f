import { afterAll } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { dropOpenDatabases } from "./database";

// The pool goes before its database: a dropped one would end its connections with an error.
afterAll(async () => {
  await closeDatabase();
  await dropOpenDatabases();
});
