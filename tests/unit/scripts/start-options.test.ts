import { describe, expect, it } from "vitest";
import { isLoopback, readStartOptions } from "@/scripts/runtime/start-options.mjs";

describe("what npm start is asked for", () => {
  it("serves 127.0.0.1:3000 with founding data when nothing is said", () => {
    expect(readStartOptions({ args: [], env: {} })).toEqual({
      dev: false,
      port: 3000,
      host: "127.0.0.1",
      isDemo: false,
      loadsFoundingData: true,
    });
  });

  it("loads nothing with --empty", () => {
    expect(readStartOptions({ args: ["--empty"], env: {} }).loadsFoundingData).toBe(false);
  });

  it("loads nothing into one's own PostgreSQL unless asked", () => {
    const env = { DATABASE_URL: "postgresql://db/moc", NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef" };
    expect(readStartOptions({ args: [], env }).loadsFoundingData).toBe(false);
    expect(readStartOptions({ args: ["--founding-data"], env }).loadsFoundingData).toBe(true);
  });

  it("asks for a secret of 32 characters with one's own PostgreSQL", () => {
    const env = { DATABASE_URL: "postgresql://db/moc", NEXTAUTH_SECRET: "0123456789abcdef0123456789abcde" };
    expect(() => readStartOptions({ args: [], env })).toThrow("NEXTAUTH_SECRET of at least 32 characters is required");
  });

  it("refuses a shorter secret with the embedded database too, where none has to be given", () => {
    expect(() => readStartOptions({ args: [], env: { NEXTAUTH_SECRET: "0123456789abcdef0123456789abcde" } })).toThrow(
      "NEXTAUTH_SECRET has fewer than 32 characters",
    );
    expect(() => readStartOptions({ args: [], env: { NEXTAUTH_SECRET: "" } })).not.toThrow();
  });

  it("refuses an option it does not know and names those it knows", () => {
    expect(() => readStartOptions({ args: ["--port"], env: {} })).toThrow(
      "Unknown option --port: npm start -- knows --empty, --dev, --founding-data.",
    );
  });

  it("refuses --empty together with --founding-data", () => {
    expect(() => readStartOptions({ args: ["--empty", "--founding-data"], env: {} })).toThrow("contradict each other");
  });

  it.each(["0", "70000", "http", "30.5"])("refuses PORT=%s", (port) => {
    expect(() => readStartOptions({ args: [], env: { PORT: port } })).toThrow("is not a port");
  });

  it.each(["127.0.0.1", "127.8.0.1", "localhost", "::1"])("%s stays on this machine", (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(["0.0.0.0", "::", "192.168.1.5", "moc.example", "127.0.0.1.example"])("%s does not", (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
