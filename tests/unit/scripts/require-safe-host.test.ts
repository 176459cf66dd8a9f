import { describe, expect, it } from "vitest";
import { requireSafeHost } from "@/scripts/server/require-safe-host";

const SAMPLE = ["leader@hatinh.moc.example"];
const tryHost = (host: string, isDemo: boolean, accounts: readonly string[]) => () =>
  requireSafeHost({ host, isDemo }, accounts);

describe("the address of a server with sample accounts", () => {
  it.each(["0.0.0.0", "192.168.1.5", "::"])("%s is refused, and the line says what to do", (host) => {
    expect(tryHost(host, false, SAMPLE)).toThrow(/leave HOST out, or set MOC_DEMO=1/);
  });

  it("the machine itself is allowed, and everything as a marked demonstration", () => {
    expect(tryHost("127.0.0.1", false, SAMPLE)).not.toThrow();
    expect(tryHost("0.0.0.0", true, SAMPLE)).not.toThrow();
  });

  it("without sample accounts any address is the administrator's choice", () => {
    expect(tryHost("0.0.0.0", false, [])).not.toThrow();
  });
});
