import { z } from "zod";

export const healthSchema = z.strictObject({
  status: z.enum(["ok", "unavailable"]),
  database: z.enum(["ok", "unreachable"]),
  migrations: z
    .enum(["current", "pending", "failed", "ahead", "unknown"])
    .meta({ description: "`ahead`: the database was migrated by a newer version of the program." }),
  version: z.string().meta({ example: "0.1.0" }),
});
