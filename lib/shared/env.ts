import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("0")
  .transform((text) => text === "1" || text === "true");

const serverEnvSchema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "a postgresql:// address"),
  NEXTAUTH_SECRET: z.string().min(32, "at least 32 characters"),
  NEXTAUTH_URL: z.url(),
  /** Sample accounts are open to the network: every page says so in a banner. */
  MOC_DEMO: flag,
  /** Memory for drawn pages; 0 keeps none. */
  MOC_PAGE_CACHE_MB: z.coerce.number().int().min(0).max(65_536).default(64),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

export type ServerEnv = z.output<typeof serverEnvSchema>;

/** Throws one line that names every wrong variable, never its value: some are secrets. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): ServerEnv {
  const result = serverEnvSchema.safeParse(source);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
  throw new Error(`Environment is not complete: ${wrong.join("; ")}`);
}

let parsed: ServerEnv | undefined;

/** Read at the first use and not at import, so that building the pages needs no database. */
export function getEnv(): ServerEnv {
  parsed ??= parseEnv(process.env);
  return parsed;
}
