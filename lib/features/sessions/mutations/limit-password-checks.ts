import "server-only";
import { createConcurrencyLimit } from "@/lib/auth/limit-concurrency";

// Each check holds a connection and 19 MiB; a flood of them must leave the pages their share.
export const limitPasswordChecks = createConcurrencyLimit(4);
