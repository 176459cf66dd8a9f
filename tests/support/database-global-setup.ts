import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/scripts/database/migrate";
import { ensureDatabase } from "@/scripts/database/roles";
import { TEMPLATE, type TestServer, urlOf } from "./database-templates";
import { openTestCluster, removeAbandonedClusters } from "./test-cluster";

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** One embedded PostgreSQL for the whole run, with a migrated template; each test file copies it. */
export default async function setup(project: TestProject) {
  await removeAbandonedClusters();
  const cluster = await openTestCluster();
  const server: TestServer = {
    superuserUrl: cluster.superuserUrl,
    ownerUrl: cluster.ownerUrl,
    appUrl: cluster.appUrl,
    dataFolder: cluster.dataFolder,
  };
  try {
    await ensureDatabase({ superuserUrl: cluster.superuserUrl, name: TEMPLATE });
    await applyMigrations({ connectionString: urlOf(cluster.ownerUrl, TEMPLATE) });
  } catch (error) {
    await cluster.remove();
    throw error;
  }
  project.provide("testServer", server);
  return () => cluster.remove();
}
