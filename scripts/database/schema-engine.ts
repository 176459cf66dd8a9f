import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

interface WasmBindings {
  __wbg_set_wasm(wasm: WebAssembly.Exports): void;
}

let engineClass: Promise<typeof engineModule.SchemaEngine> | undefined;

/**
 * Prisma's schema engine as WebAssembly. The package's own entry imports the .wasm file as a module, which
 * Node 20 cannot, so it is put together by hand. The native engine would have to be fetched from its vendor,
 * which a closed network does not let through.
 */
async function loadEngineClass(): Promise<typeof engineModule.SchemaEngine> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm"));
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": engineModule as unknown as WebAssembly.ModuleImports,
  });
  (engineModule as unknown as WasmBindings).__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engineModule.SchemaEngine;
}

async function createSchemaEngine(options: { adapter: SqlMigrationAwareDriverAdapterFactory; schema: string }) {
  engineClass ??= loadEngineClass();
  const Engine = await engineClass;
  const datamodels: [string, string][] = [["schema.prisma", options.schema]];
  return Engine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(options.adapter));
}

export function createEngineForDatabase(options: { connectionString: string; schema: string }) {
  const adapter = new PrismaPg({ connectionString: options.connectionString });
  return createSchemaEngine({ adapter, schema: options.schema });
}

/**
 * An engine that compares schema files and nothing else. It greets a database when it is made, so it is given
 * one that only tells its version: writing a migration then needs no database at all.
 */
export function createEngineForFiles(schema: string) {
  const version = { columnNames: ["exists", "version", "numeric_version"], rows: [[true, "PostgreSQL 15.0", 150000]] };
  const connection = {
    provider: "postgres",
    adapterName: "schema-files",
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    // Column types as the engine numbers them: boolean, text, int32.
    queryRaw: async () => ({ ...version, columnTypes: [5, 7, 0] }),
    executeRaw: async () => 0,
    executeScript: async () => undefined,
    startTransaction: () => Promise.reject(new Error("schema files have no transaction")),
    dispose: async () => undefined,
  };
  const adapter = {
    provider: "postgres",
    adapterName: "schema-files",
    connect: async () => connection,
    connectToShadowDb: () => Promise.reject(new Error("schema files have no shadow database")),
  } as unknown as SqlMigrationAwareDriverAdapterFactory;
  return createSchemaEngine({ adapter, schema });
}
