import { defineConfig } from "prisma/config";

// Generating the client needs no database; `prisma migrate deploy` (for those who have Prisma's engine) does.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.MIGRATE_DATABASE_URL ?? process.env.DATABASE_URL ?? "" },
});
