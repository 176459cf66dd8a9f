import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import type pg from "pg";

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

/**
 * An engine on a database. The adapter would cut a migration at every ";", also inside comments and function
 * bodies; the whole text as one query is what Prisma's native engine sends, and PostgreSQL then runs it as one
 * transaction: a migration is there whole or not at all. `onScriptError` hears PostgreSQL's own words.
 */
export function createEngineForDatabase(options: {
  pool: pg.Pool;
  schema: string;
  onScriptError: (error: Error) => void;
}) {
  const { pool, schema, onScriptError } = options;
  const adapter = new PrismaPg(pool);
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connection = await connect();
    connection.executeScript = async (script) => {
      await pool.query(script).catch((error) => {
        onScriptError(error);
        throw error;
      });
    };
    return connection;
  };
  return createSchemaEngine({ adapter, schema });
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
