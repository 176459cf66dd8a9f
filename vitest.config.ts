import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const stub = `${root}tests/support/server-only-stub.ts`;

// One config, four projects: the fast ones need no database, integration runs on real PostgreSQL.
export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, ""), "server-only": stub } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
          setupFiles: ["tests/support/fail-on-console-error.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          include: ["tests/components/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: ["tests/support/fail-on-console-error.ts", "tests/support/testing-library.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], environment: "node" },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/database-global-setup.ts"],
          setupFiles: ["tests/support/fail-on-console-error.ts", "tests/support/database-worker-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
    // A time zone with an odd offset shows every hidden dependence on the machine's clock.
    env: { TZ: "Asia/Kathmandu" },
  },
});
